import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { earlier } from '../days.ts';
import { definePersonRule } from '../define.ts';

export const thirtyDays = definePersonRule({
  id: 'frequency/thirty-days',
  scope: 'person',
  severity: 'error',
  title: { en: 'Four attempts in thirty days', fr: 'Quatre tentatives en trente jours' },
  law: [attemptLimit, attemptDays],
  messages: {
    reached: {
      en: '{count} attempts in the {days} days up to {onDay}: the limit of {limit} is reached',
      fr: '{count} tentatives dans les {days} jours jusqu’au {onDay}\u00a0: la limite de {limit} est atteinte',
    },
  },
  judge(person, { day, law, lawChanges, campaign }, say) {
    if (!law.attempts || campaign.audience === 'b2b') return null;
    const { limit, days } = law.attempts;
    const { attempts } = person;
    let end = attempts.length;
    while (end > 0 && (attempts[end - 1] ?? 0) > day) end--;
    const oldest = attempts[end - limit];
    if (end < limit || oldest === undefined || oldest <= day - days) return null;
    const count = attempts.filter((attempt) => attempt <= day && attempt > day - days).length;
    const data = { count, days, limit, onDay: day };
    return say('reached', data, { until: earlier(oldest + days, lawChanges) });
  },
});
