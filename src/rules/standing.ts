import type { LawOfDay } from '../law/model.ts';
import { periodOn } from '../law/parameter.ts';
import type { Day } from '../model.ts';
import type { RuleMeta, Standing, StandingUnder } from './define.ts';

/**
 * As what a rule stands on a day; null: it finds nothing on that day.
 *
 * @param law the law of that day
 */
export function standingOn(
  { law: parameters, standing }: RuleMeta,
  day: Day,
  law: LawOfDay,
): Standing | null {
  if (standing !== undefined) return standing(law);
  const [first] = parameters;
  if (first === undefined) return 'sense';
  return periodOn(first, day).value === null ? null : 'law';
}

/** Call logs are screened for attempts and refusals, and for objections when the law asks for neither. */
export const asCallsAreLimited: StandingUnder = ({ attempts }) => (attempts ? 'law' : 'sense');

/** A list that is given is honoured after the end of the opposition service. */
export const asListIsHonoured: StandingUnder = ({ oppositionListEnded }) =>
  oppositionListEnded ? 'house' : 'law';
