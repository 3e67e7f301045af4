import type { Lang } from '../model.ts';

/** The days of the week in words, Monday first. */
export const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};
