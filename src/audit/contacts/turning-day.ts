import type { Day } from '../../model.ts';
import { consentEnd } from '../../rules/consent/state.ts';
import { earlier } from '../../rules/days.ts';
import type { At, PersonFacts } from '../../rules/facts.ts';

/**
 * First day after some day on which a rule may begin to bar a person whom none bars on it: the law changes, a consent
 * ends, or (in a simulation of the past) the files know of a later call or withdrawal.
 *
 * @param on the campaign on any day
 * @returns null: none is known
 */
export function turningDay(person: PersonFacts, at: At, on: (day: Day) => At): Day | null {
  const { attempts, refusals, objections, withdrawals } = person;
  const { day } = at;
  let turn = earlier(at.lawChanges, consentEnd(person, at, on));
  turn = earlier(turn, firstAfter(attempts, day));
  turn = earlier(turn, firstAfter(refusals, day));
  turn = earlier(turn, firstAfter(objections, day));
  return earlier(turn, firstAfter(withdrawals, day));
}

/** The first of some ascending days after `day`, null for none; found from their end, where nearly all lie before. */
function firstAfter(days: readonly Day[], day: Day): Day | null {
  let first: Day | null = null;
  for (let i = days.length - 1; i >= 0 && (days[i] ?? 0) > day; i--) first = days[i] ?? null;
  return first;
}
