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
