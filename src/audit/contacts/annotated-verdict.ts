import type { Day } from '../../model.ts';
import { consentCounts } from '../../rules/consent/asked.ts';
import type { At, PersonFacts } from '../../rules/facts.ts';

/** Attempts that the law leaves for a person on a day; null where it sets no limit. */
export function attemptsLeft({ attempts }: PersonFacts, { day, law, campaign }: At): number | null {
  if (!law.attempts || campaign.audience === 'b2b') return null;
  const { limit, days } = law.attempts;
  let made = 0;
  for (let i = attempts.length - 1; i >= 0; i--) {
    const attempt = attempts[i] ?? 0;
    if (attempt <= day - days) break;
    if (attempt <= day) made++;
  }
  return Math.max(0, limit - made);
}

/**
 * First day on which the verdict of a day lapses: the earliest of some days, or of what the files say of later ones (in a
 * simulation of the past they do): an objection, a refusal, a withdrawal, one attempt too many.
 *
 * @param lapses of the law, a scrub, a consent; null for none
 * @returns null where nothing ends it
 */
export function lawfulUntil(person: PersonFacts, at: At, lapses: readonly (Day | null)[]): Day | null {
  const { day } = at;
  const ends = [
    ...lapses,
    firstAfter(person.objections, day),
    firstAfter(person.refusals, day),
    consentCounts(at) ? firstAfter(person.withdrawals, day) : null,
    limitReached(person, at),
  ].filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(...ends);
}

/** First later day on which the attempts reach the limit, null for none. */
function limitReached({ attempts }: PersonFacts, { day, law, campaign }: At): Day | null {
  if (!law.attempts || campaign.audience === 'b2b') return null;
  const { limit, days } = law.attempts;
  const last = attempts.find((attempt, i) => {
    const first = attempts[i - limit + 1];
    return attempt > day && first !== undefined && first > attempt - days;
  });
  return last ?? null;
}

/** The first of some ascending days after `day`, null for none. */
function firstAfter(days: readonly Day[], day: Day): Day | null {
  return days.find((one) => one > day) ?? null;
}
