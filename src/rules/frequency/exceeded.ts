import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCallRule } from '../define.ts';

export const exceeded = defineCallRule({
  id: 'frequency/exceeded',
  scope: 'call',
  severity: 'error',
  title: { en: 'Fifth or later attempt in thirty days', fr: 'Cinquième tentative ou plus en trente jours' },
  explains: {
    en: 'A fifth or later attempt to reach the same number within thirty calendar days goes beyond the limit. Calls that nobody answered count.',
    fr: 'Une cinquième tentative ou plus vers le même numéro en trente jours calendaires dépasse la limite. Les appels sans réponse comptent.',
  },
  remedy: {
    en: 'A past call cannot be undone: lower the number of attempts in the dialler, and count them over all campaigns together.',
    fr: 'Un appel passé ne peut être défait\u00a0: réduisez le nombre de tentatives dans l’automate d’appels, et comptez-les sur toutes les campagnes ensemble.',
  },
  law: [attemptLimit, attemptDays],
  examples: {
    fires: [
      {
        day: '2024-05-30',
        text: {
          en: 'A call after four attempts within the thirty days that end on it.',
          fr: 'Un appel après quatre tentatives au cours des trente jours qui s’achèvent ce jour-là.',
        },
        call: { attempts: ['2024-05-01', '2024-05-10', '2024-05-15', '2024-05-20'] },
      },
    ],
    passes: [
      {
        day: '2024-05-30',
        text: {
          en: 'A call after four attempts, the oldest a day before those thirty days.',
          fr: 'Un appel après quatre tentatives, la plus ancienne la veille de ces trente jours.',
        },
        call: { attempts: ['2024-04-30', '2024-05-10', '2024-05-15', '2024-05-20'] },
      },
      {
        day: '2023-02-28',
        text: {
          en: 'A call after four attempts on the same day, before there was a limit.',
          fr: 'Un appel après quatre tentatives le même jour, avant qu’il n’y ait une limite.',
        },
        call: { attempts: ['2023-02-28', '2023-02-28', '2023-02-28', '2023-02-28'] },
      },
    ],
  },
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
  because: (call, { day, law: { attempts } }) =>
    attempts ? call.earlierAttempts(attempts.limit, day - attempts.days + 1) : [],
});
