import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCallRule } from '../define.ts';

export const exceeded = defineCallRule({
  id: 'frequency/exceeded',
  scope: 'call',
  severity: 'error',
  title: { en: 'Fifth or later attempt in thirty days', fr: 'Cinquième tentative ou plus en trente jours' },
  law: [attemptLimit, attemptDays],
  messages: {
    nth: {
      en: 'attempt number {nth} in {days} days; at most {limit} are allowed',
      fr: 'tentative n°\u00a0{nth} en {days} jours\u00a0; {limit} au plus sont permises',
    },
  },
  judge(call, { day, law, campaign }, say) {
    if (!law.attempts || campaign.audience === 'b2b') return null;
    const { limit, days } = law.attempts;
    const nth = 1 + call.attemptsSince(day - days + 1);
    return nth > limit ? say('nth', { nth, days, limit }) : null;
  },
});
