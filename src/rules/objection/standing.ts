import type { Day } from '../../model.ts';
import { requestOn } from '../consent/request.ts';
import { consentHeld } from '../consent/state.ts';
import { lastUpTo } from '../days.ts';
import type { At, ConsentFacts } from '../facts.ts';

/** The last objection to calls that stands on a day; of insurance a refusal is one. */
export interface StandingObjection {
  on: Day;
  kind: 'objected' | 'refused';
  /** First later day on which a consent with proof lifts it; null: none is known. */
  liftedOn: Day | null;
}

/**
 * What bars a person without end on a day: "never call again", or a refusal to an insurer (C. assur. L112-2-2), until a consent with
 * proof is given on a later day; null: nothing does.
 */
export function standingObjection(person: ConsentFacts, at: At): StandingObjection | null {
  const objected = lastUpTo(person.objections, at.day);
  const refused = lastInsurerRefusal(person, at);
  if (objected === null && refused === null) return null;
  const on = Math.max(objected ?? 0, refused ?? 0);
  let liftedOn: Day | null = null;
  for (const { given, proof } of person.consents) {
    if (!proof || given === null || given <= on) continue;
    if (given <= at.day) return null;
    liftedOn ??= given;
  }
  return { on, kind: objected === on ? 'objected' : 'refused', liftedOn };
}

/** A refusal in the very call that was asked for does not undo that it was. */
function beforeRefusal(person: ConsentFacts, on: Day): ConsentFacts {
  return { ...person, refusals: person.refusals.filter((day) => day !== on) };
}

/** The last refusal of a call that nobody had asked for, nor consented to. */
function lastInsurerRefusal(person: ConsentFacts, at: At): Day | null {
  const { law, campaign, day } = at;
  const since = law.insuranceRefusalSince;
  if (since === null || campaign.sector !== 'insurance' || campaign.basis === 'contract') return null;
  // Nobody asks for the second call of a day on which the first was refused.
  const isRepeated = (on: Day) => person.refusals.indexOf(on) !== person.refusals.lastIndexOf(on);
  const asked = (on: Day) =>
    !isRepeated(on) && (consentHeld(person, on, at) || requestOn(beforeRefusal(person, on), on, at) !== null);
  return person.refusals.findLast((on) => on <= day && on >= since && !asked(on)) ?? null;
}
