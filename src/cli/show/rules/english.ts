import type { Certainty, RegimeId, Severity } from '../../../model.ts';
import type { Rule } from '../../../rules/define.ts';
import { dateInWords, figure } from '../../../words/voice.ts';

const date = (iso: string) => dateInWords(iso, 'en');
const join = (list: readonly string[]) => list.join(' and ');

/** Words of the catalogue of rules in English. */
export const english = {
  date,
  colon: ': ',
  semicolon: '; ',
  number: (value: number) => figure(value, 'en'),
  title: (day: string) => `Rules in force on ${date(day)}`,
  regime: (id: RegimeId, period: string, about: string) => `Regime ${id}, ${period}: ${about}`,
  regimes: {
    'before-hours': 'lists are checked against the opposition list; no lawful hours, no limit to attempts',
    'opt-out':
      'lists are checked against the opposition list; days, hours, the number of attempts and a pause after a refusal bind every call',
    'opt-in':
      'prior consent; the opposition list has ended, days, hours and the number of attempts stay. The decree on it is contested before the Conseil d’État and in force meanwhile',
  } satisfies Record<RegimeId, string>,
  count: (count: number, all: number, hash: string) => `${count} of ${all} rules. Law data ${hash}.`,
  under: (regimes: readonly RegimeId[], all: boolean) => {
    if (all) return 'Under every regime';
    return regimes.length === 1 ? `Only under ${join(regimes)}` : `Under ${join(regimes)}`;
  },
  period: (from: string | null, until: string | null) => {
    if (from === null) return until === null ? 'at all times' : `until ${date(until)}`;
    return until === null ? `from ${date(from)} on` : `from ${date(from)} to ${date(until)}`;
  },
  severities: { error: 'error', warning: 'warning', notice: 'notice' } satisfies Record<Severity, string>,
  scopes: {
    campaign: 'campaign',
    number: 'number',
    person: 'person',
    call: 'past call',
  } satisfies Record<Rule['scope'], string>,
  certainties: {
    primary: 'read in the text',
    secondary: 'read in a source that quotes it',
    inferred: 'inferred',
  } satisfies Record<Certainty, string>,
  checked: (day: string) => `last checked ${date(day)}`,
  gap: (id: string) => `a gap: --accept ${id}`,
  forbidden: 'cannot be accepted',
  house: (key: string | null) => (key === null ? 'house policy' : `house policy (${key})`),
  noArticle: 'no article',
  policies: 'House policies, not law: keys of the campaign file',
  policy: (key: string, fallback: string) => `${key}, by default ${fallback}`,
  makesNoDifference: 'Makes no difference on that day.',
  bearsOn: (ids: readonly string[]) => `Bears on ${ids.join(', ')}.`,
  notInForce: 'Not in force on that day',
  sources: 'Sources',
  columns: [
    'Rule',
    'Title',
    'Scope',
    'Severity',
    'Article',
    'From',
    'Until',
    'Certainty',
    'Last checked',
    'Mark',
  ],
  more: 'What changes',
  disclaimer: 'This is not legal advice.',
  diffTitle: (from: string, to: string) => `What changed in the law from ${date(from)} to ${date(to)}`,
  sameRegime: (id: RegimeId) => `The regime is ${id} on both days`,
  otherRegime: (before: RegimeId, after: RegimeId) => `The regime was ${before} and is ${after}`,
  changeDays: (days: readonly string[]) => `The law changed on ${days.map(date).join(', ')}.`,
  noChange: 'No legal number changed in between.',
  begins: (count: number) => `Begin (${count})`,
  ends: (count: number) => `End (${count})`,
  changes: (count: number) => `Change (${count})`,
  numbersChanged: 'Legal numbers that changed',
  becomesHouse: 'was the law, is a policy of the house',
  becomesLaw: 'was a policy of the house, is the law',
  arrow: ' → ',
  added: (text: string) => `new: ${text}`,
  removed: (text: string) => `no more: ${text}`,
  nothing: 'no such rule',
  yes: 'yes',
  digits: (count: number) => `${count} digits`,
  except: (list: string) => `save ${list}`,
  fines: (natural: string, legal: string) => `${natural} for a natural person, ${legal} for a company`,
  says: 'What it says',
  now: (day: string) => `In force on ${date(day)}`,
  notNow: (day: string) => `Not in force on ${date(day)}`,
  whatToDo: 'What to do',
  when: 'When it is in force',
  numbers: 'Legal numbers behind it',
  published: (day: string) => `published ${date(day)}`,
  finds: 'Examples: it finds something',
  passes: 'Examples: it finds nothing',
  tells: (text: string) => `“${text}”`,
  acceptance: {
    gap: (id: string) =>
      `It is a gap: --accept ${id} goes on in spite of it, and report and manifest say so. Reason and last day can stand under accept in the campaign file.`,
    forbidden:
      'The law forbids it: --accept does not take it, and nothing but the campaign itself can change it.',
    number:
      'It bars that number only: the row keeps its other numbers, and is excluded when none is left. It cannot be accepted.',
    person: 'It bars the row with all its numbers. It cannot be accepted.',
    call: 'It judges a past call, which no list depends on. It cannot be accepted; --fail-on says whether it fails the run.',
    told: 'It bars nobody and stops nothing: it is told only.',
  },
};

export type RulesWords = typeof english;
