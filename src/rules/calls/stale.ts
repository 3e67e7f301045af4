import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';
import { asCallsAreLimited } from '../standing.ts';

/** House limits, not law: days between the end of the logs and D0. */
const WARN_AFTER = 7;
const GAP_FROM = 30;

export const staleCalls = defineCampaignRule({
  id: 'calls/stale',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Call history too old', fr: 'Historique d’appels trop ancien' },
  explains: {
    en: 'Between the end of the logs and the first calling day people may have been called, or have refused, without this audit knowing it. A short delay is a warning, a long one stops the run.',
    fr: 'Entre la fin des journaux et le premier jour d’appel, des personnes ont pu être appelées, ou refuser, sans que ce contrôle le sache. Un court délai est un avertissement, un long délai arrête le contrôle.',
  },
  remedy: {
    en: 'Add the newer logs, or say with --calls-until up to which day they are complete.',
    fr: 'Ajoutez les journaux plus récents, ou indiquez avec --calls-until jusqu’à quel jour ils sont complets.',
  },
  law: [attemptLimit, attemptDays],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-14',
        text: {
          en: 'The logs end 8 days before the first calling day: a warning.',
          fr: 'Les journaux s’arrêtent 8 jours avant le premier jour d’appel\u00a0: un avertissement.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
      {
        day: '2024-06-05',
        text: {
          en: 'The logs end 30 days before the first calling day: an error that stops the run.',
          fr: 'Les journaux s’arrêtent 30 jours avant le premier jour d’appel\u00a0: une erreur qui arrête le contrôle.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
    ],
    passes: [
      {
        day: '2024-05-13',
        text: {
          en: 'The logs end 7 days before the first calling day.',
          fr: 'Les journaux s’arrêtent 7 jours avant le premier jour d’appel.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
    ],
  },
  messages: {
    ended: {
      en: 'the call logs end on {lastDay}, {days} day(s) before the campaign begins; add the newer ones, or say with --calls-until that they are complete',
      fr: 'les journaux d’appels s’arrêtent au {lastDay}, {days} jour(s) avant le début de la campagne\u00a0; ajoutez les plus récents, ou déclarez avec --calls-until qu’ils sont complets',
    },
  },
  judge({ calls, firstDay }, say) {
    if (calls.last === null) return [];
    const days = firstDay - calls.last;
    if (days <= WARN_AFTER) return [];
    return [
      say('ended', { lastDay: calls.last, days }, { severity: days >= GAP_FROM ? 'error' : 'warning' }),
    ];
  },
});
