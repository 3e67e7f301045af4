import type { Lang } from '../../model.ts';

const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};

/** `1,000,000`, in French `1 000 000` with narrow no-break spaces. */
export function figure(value: number, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, lang === 'fr' ? '\u202f' : ',');
}

/**
 * An ISO date in words, with no-break spaces: `6 May 2024`, `6 mai 2024`, `1er mai 2024`.
 * What is no ISO date comes back as it is.
 */
export function dateInWords(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[lang][(month ?? 0) - 1];
  if (year === undefined || day === undefined || name === undefined) return iso;
  const ordinal = lang === 'fr' && day === 1 ? '1er' : day;
  return `${ordinal}\u00a0${name}\u00a0${year}`;
}
