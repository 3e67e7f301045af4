import type { WhyUnclear } from '../../columns.ts';
import type { Text } from '../../model.ts';
import type { ValueCounts } from './value-counts.ts';

/** What is not understood of a column, with its values. */
export function becauseOf(why: WhyUnclear, counts: ValueCounts): Text {
  const listed = (open: string, close: string) =>
    counts
      .values()
      .map(({ value, count }) => `${open}${value}${close} × ${count}`)
      .join(', ');
  const { en, fr } = unclearWhy[why];
  return why === 'numbers'
    ? { en, fr }
    : { en: `${en}: ${listed('“', '”')}`, fr: `${fr}\u00a0: ${listed('«\u00a0', '\u00a0»')}` };
}

const unclearWhy: Readonly<Record<WhyUnclear, Text>> = {
  name: {
    en: 'its name may bar people, and is not understood',
    fr: 'son nom peut écarter des personnes, et n’est pas compris',
  },
  word: { en: 'words in it may bar people', fr: 'elle contient des mots qui peuvent écarter des personnes' },
  numbers: {
    en: 'it holds telephone numbers that were not read',
    fr: 'elle contient des numéros de téléphone non lus',
  },
  meaning: { en: 'values in it are not understood', fr: 'elle a des valeurs qui ne sont pas comprises' },
};
export const asIgnored: Text = { en: 'you set it aside', fr: 'vous la laissez de côté' };
export const asEmpty: Text = { en: 'it is empty', fr: 'elle est vide' };
export const aside: Readonly<Record<'other-channel' | 'other-number' | 'nothing', Text>> = {
  'other-channel': { en: 'it speaks of another channel', fr: 'elle parle d’un autre canal' },
  'other-number': {
    en: 'its name says that it holds something else',
    fr: 'son nom dit qu’elle contient autre chose',
  },
  nothing: { en: 'nothing in it can bar anybody', fr: 'rien n’y est de nature à écarter quelqu’un' },
};
