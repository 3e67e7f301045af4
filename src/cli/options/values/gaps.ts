import type { Day } from '../../../model.ts';
import type { Accepted } from '../../../settings.ts';
import { isoDay } from '../../../time/days.ts';
import { mistake, unknownValue } from '../mistake.ts';
import type { Context, Entry, Meaning, Reader, Vocabulary, Word } from '../option.ts';
import { asDay } from './days.ts';
import { oneOf, reader } from './forms.ts';
import { asText, formed, jsonOf, listOf } from './values.ts';

/** A gap that is accepted with a reason, up to and including a last day. */
export interface Waiver extends Accepted {
  until: Day;
}

/** An entry of `accept`, and one of `waivers`, which needs its reason and its last day. */
export const gapEntry: Entry = { main: 'rule', more: { reason: asText } };
export const waiverEntry: Entry = {
  main: 'rule',
  more: { reason: asText, until: asDay },
  needs: ['reason', 'until'],
};

/** Gaps that are accepted without end; in a manifest those that are waived stand beside them. */
export const acceptedGaps = eachOnce(Object.assign(gap(asAccepted), { json: acceptedJson }));
export const waivers = eachOnce(gap(asWaiver));

function asAccepted({ text, fields }: Word): Accepted {
  return { rule: text, reason: fields.reason?.text ?? '' };
}

function acceptedJson(accepted: Accepted): object {
  return accepted.until === undefined ? accepted : { ...accepted, until: isoDay(accepted.until) };
}

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
  const all = listOf(read);
  const each: Meaning<T[]> = (words, context) => {
    const twin = words.find(({ text }, index) => words.findIndex((word) => word.text === text) < index);
    if (twin !== undefined) throw twice(twin);
    return all(words, context);
  };
  return formed(read, each, (values) => jsonOf(all, values));
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
