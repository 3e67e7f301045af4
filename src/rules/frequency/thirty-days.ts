import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { earlier } from '../days.ts';
import { definePersonRule } from '../define.ts';

export const thirtyDays = definePersonRule({
  id: 'frequency/thirty-days',
  scope: 'person',
  severity: 'error',
  title: { en: 'Four attempts in thirty days', fr: 'Quatre tentatives en trente jours' },
  explains: {
    en: 'One professional may solicit, or try to reach, the same consumer four times at most in thirty calendar days; a call that nobody answers counts. Whoever has reached the limit waits until the oldest attempt leaves the period.',
    fr: 'Un même professionnel ne peut solliciter, ou tenter de joindre, le même consommateur plus de quatre fois en trente jours calendaires\u00a0; un appel sans réponse compte. Une fois la limite atteinte, il attend que la tentative la plus ancienne sorte de la période.',
  },
  remedy: {
    en: 'Nothing but time: the excluded list names the first day on which the person may be called again. If calls were counted that were never placed, correct their results with --outcomes.',
    fr: 'Seul le temps y remédie\u00a0: la liste des exclus indique le premier jour où la personne peut être rappelée. Si des appels jamais composés ont été comptés, corrigez leurs résultats avec --outcomes.',
  },
  needs: ['calls'],
  law: [attemptLimit, attemptDays],
  examples: {
    fires: [
      {
        day: '2024-05-30',
        text: {
          en: 'Four attempts, the oldest on the first of the thirty days that end on this one.',
          fr: 'Quatre tentatives, la plus ancienne au premier des trente jours qui finissent à cette date.',
        },
        person: { attempts: ['2024-05-01', '2024-05-10', '2024-05-15', '2024-05-20'] },
      },
    ],
    passes: [
      {
        day: '2024-05-30',
        text: {
          en: 'Four attempts, the oldest a day before those thirty days.',
          fr: 'Quatre tentatives, la plus ancienne la veille de ces trente jours.',
        },
        person: { attempts: ['2024-04-30', '2024-05-10', '2024-05-15', '2024-05-20'] },
      },
      {
        day: '2024-05-30',
        text: {
          en: 'Three attempts within the thirty days.',
          fr: 'Trois tentatives au cours des trente jours.',
        },
        person: { attempts: ['2024-05-10', '2024-05-15', '2024-05-20'] },
      },
    ],
  },
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
    while ((attempts[end - 1] ?? 0) > day) end--;
    const oldest = attempts[end - limit];
    if (oldest === undefined || oldest <= day - days) return null;
    const count = attempts.filter((attempt) => attempt <= day && attempt > day - days).length;
    const data = { count, days, limit, onDay: day };
    return say('reached', data, { until: earlier(oldest + days, lawChanges) });
  },
  because: (_person, { day, law: { attempts } }, sources) =>
    attempts ? sources.attempts(day - attempts.days + 1, day) : [],
});
