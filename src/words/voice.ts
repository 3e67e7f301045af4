import type { Lang } from '../model.ts';

/** How a language writes what texts are made of: figures, days, what is counted, and the signs between. */
export interface Voice {
  readonly lang: Lang;
  /** Before what explains, a space behind it: `: `. */
  readonly colon: string;
  readonly semicolon: string;
  /**
   * A whole number.
   *
   * @example voice('en').n(1_000_000) // '1,000,000'
   */
  n(value: number): string;
  /**
   * An ISO day in words; any other text comes back as it is.
   *
   * @example voice('fr').date('2024-05-01') // '1er mai 2024', with no-break spaces
   */
  date(iso: string): string;
  /** Whether a figure takes the singular; zero does in French. */
  isOne(value: number): boolean;
  /** The word that goes with a figure; the plural is that with an s where it is not given. */
  plural(value: number, one: string, many?: string): string;
  /**
   * A figure with its word, which no line break parts in French.
   *
   * @example voice('en').count(2, 'row') // '2 rows'
   */
  count(value: number, one: string, many?: string): string;
  /** A share with its sign. */
  percent(value: number): string;
}

interface Habits {
  months: readonly string[];
  /** Between groups of three digits. */
  group: string;
  firstOfMonth: string;
  one(value: number): boolean;
  /** Between a figure and its word, and before the percent sign. */
  space: string;
  percentSpace: string;
  colon: string;
  semicolon: string;
}

const habits: Readonly<Record<Lang, Habits>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    group: ',',
    firstOfMonth: '1',
    one: (value) => value === 1,
    space: ' ',
    percentSpace: '',
    colon: ': ',
    semicolon: '; ',
  },
  fr: {
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    group: '\u202f',
    firstOfMonth: '1er',
    one: (value) => value < 2,
    space: '\u00a0',
    percentSpace: '\u00a0',
    colon: '\u00a0: ',
    semicolon: '\u00a0; ',
  },
};

function voiceWith(lang: Lang, habit: Habits): Voice {
  const n = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, habit.group);
  const plural = (value: number, one: string, many = `${one}s`) => (habit.one(value) ? one : many);
  return {
    lang,
    colon: habit.colon,
    semicolon: habit.semicolon,
    n,
    date: (iso) => inWords(iso, habit),
    isOne: habit.one,
    plural,
    count: (value, one, many) => `${n(value)}${habit.space}${plural(value, one, many)}`,
    percent: (value) => `${n(value)}${habit.percentSpace}%`,
  };
}

function inWords(iso: string, { months, firstOfMonth }: Habits): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  if (year === undefined || day === undefined || name === undefined) return iso;
  return `${day === 1 ? firstOfMonth : day}\u00a0${name}\u00a0${year}`;
}

const voices: Readonly<Record<Lang, Voice>> = {
  en: voiceWith('en', habits.en),
  fr: voiceWith('fr', habits.fr),
};

/** The voice of a language. */
export function voice(lang: Lang): Voice {
  return voices[lang];
}

/** The same texts in every language, each made with its voice. */
export interface Words<T> {
  readonly en: T;
  readonly fr: T;
}

/**
 * The words of a presenter.
 *
 * @param en its texts in English; they give the shape that the French ones keep to
 * @example const words = wordsOf(({ count }) => ({ rows: (n: number) => count(n, 'row') }), …)
 */
export function wordsOf<T>(en: (voice: Voice) => T, fr: (voice: Voice) => NoInfer<T>): Words<T> {
  return { en: en(voices.en), fr: fr(voices.fr) };
}
