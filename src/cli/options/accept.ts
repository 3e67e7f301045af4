import type { Day } from '../../model.ts';
import type { Accepted } from '../../settings.ts';
import { oneOf, reader } from './forms.ts';
import { mistake, unknownValue } from './mistake.ts';
import type { Context, Meaning, Option, Reader, Vocabulary, Word } from './option.ts';
import { asDay, asText, formed, list } from './values.ts';

export const accept: Option<Accepted[]> = {
  key: 'accept',
  flags: ['accept'],
  takes: 'many',
  argument: 'rule-id',
  group: 'campaign',
  help: {
    en: 'go on in spite of a gap, by the id of its rule; stands in report and manifest',
    fr: 'poursuivre malgré une lacune, désignée par sa règle\u00a0; figure au rapport et au manifeste',
  },
  entry: { main: 'rule', more: { reason: asText } },
  meaning: eachOnce(gap(({ text, fields }) => ({ rule: text, reason: fields.reason?.text ?? '' }))),
};

/** A gap that is accepted with a reason, up to and including a last day. */
export interface Waiver extends Accepted {
  until: Day;
}

export const waivers: Option<Waiver[]> = {
  key: 'waivers',
  flags: [],
  takes: 'many',
  argument: '',
  group: 'file',
  help: {
    en: 'gaps accepted for a time, each { rule, reason, until }; one that has lapsed stops the run',
    fr: 'lacunes acceptées pour un temps, chacune { rule, reason, until }\u00a0; celle qui a expiré arrête le passage',
  },
  entry: { main: 'rule', more: { reason: asText, until: asDay }, needs: ['reason', 'until'] },
  meaning: eachOnce(gap(asWaiver)),
};

function asWaiver({ text, fields }: Word): Waiver {
  const { reason, until } = fields;
  if (reason === undefined || until === undefined) throw new Error('the shape of a waiver was not checked');
  return { rule: text, reason: reason.text, until: asDay(until) };
}

/** What is read of a rule that names a gap. */
function gap<T>(read: (word: Word, context: Context) => T): Reader<T> {
  const formOf = ({ rules }: Vocabulary) => oneOf(rules.gaps);
  return reader(formOf, (word, context) => {
    const { all, gaps } = context.vocabulary.rules;
    if (!all.includes(word.text)) throw unknownValue(word.at, word.text, gaps);
    if (!gaps.includes(word.text)) throw notAGap(word, gaps);
    return read(word, context);
  });
}

/** A rule that stands twice would have two reasons. */
function eachOnce<T>(read: Reader<T>): Meaning<T[]> {
  const all = list(read);
  return formed(read, (words, context) => {
    const twin = words.find(({ text }, index) => words.findIndex((word) => word.text === text) < index);
    if (twin !== undefined) throw twice(twin);
    return all(words, context);
  });
}

function twice({ at, text }: Word) {
  return mistake(at, {
    code: 'option/rule-twice',
    problem: { en: `${text} is accepted twice`, fr: `${text} est acceptée deux fois` },
    expected: { en: 'each rule once', fr: 'chaque règle une seule fois' },
  });
}

function notAGap(word: Word, gaps: readonly string[]) {
  return mistake(word.at, {
    code: 'option/not-acceptable',
    problem: {
      en: `${word.text} is not a gap, it cannot be accepted`,
      fr: `${word.text} n’est pas une lacune, cette règle ne peut pas être acceptée`,
    },
    expected: { en: `one of ${gaps.join(', ')}`, fr: `l’une de ces règles\u00a0: ${gaps.join(', ')}` },
    remedy: {
      en: 'what the law forbids has to be put right in the campaign itself',
      fr: 'ce que la loi interdit doit être corrigé dans la campagne elle-même',
    },
  });
}
