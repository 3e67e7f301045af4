import type { NumberRule, PersonRule } from '../rules/define.ts';
import {
  type At,
  type ConsentRecord,
  type NumberFacts,
  NumberKind,
  type PersonFacts,
} from '../rules/facts.ts';

const source = { file: '', line: 0 };

/**
 * Whether a rule could find anything of anybody on a day, under the law and the settings of that day: it is asked
 * about made-up numbers and persons of whom the worst is known.
 */
export function applies(rule: NumberRule | PersonRule, at: At): boolean {
  if (rule.scope === 'number') return numbers.some((number) => rule.judge(number, at) !== null);
  // Without a register nobody is said to lack consent one by one, and yet it is asked for.
  const asked = { ...at, campaign: { ...at.campaign, consentsAwaited: true } };
  return personsOn(at).some((person) => rule.judge(person, asked) !== null);
}

/** Every kind of number, on all lists and in no answer. */
const numbers: readonly NumberFacts[] = Object.values(NumberKind).map((kind) => ({
  kind,
  number: 0,
  words: () => '',
  why: () => null,
  listed: () => source,
  answered: () => false,
  ownListed: () => source,
  flagged: () => ({ ...source, column: '', ofConsent: null }),
  keptEarlier: () => source,
}));

const nobody: PersonFacts = {
  attempts: [],
  refusals: [],
  objections: [],
  withdrawals: [],
  consents: [],
  requests: [],
  uncounted: null,
  callOn: () => null,
};

/** A stranger, somebody who said no after many calls, and people whose consents are bad in every way. */
function personsOn({ day, law }: At): PersonFacts[] {
  const given = (record: Partial<ConsentRecord>): PersonFacts => ({
    ...nobody,
    consents: [{ ...badConsent, given: day - 1, ...record }],
  });
  const attempts = Array.from({ length: law.attempts?.limit ?? 0 }, () => day);
  return [
    nobody,
    { ...nobody, attempts, refusals: [day], objections: [day] },
    { ...given({}), withdrawals: [day] },
    given({ expires: day }),
    given({ expires: day + 1 }),
  ];
}

/** Without proof, and for a purpose that no campaign has. */
const badConsent: ConsentRecord = {
  given: null,
  withdrawn: null,
  expires: null,
  from: null,
  purpose: '\u0000',
  proof: false,
  slots: [],
  source,
};
