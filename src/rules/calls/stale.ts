import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';

/** House limits, not law: days between the end of the logs and D0. */
const WARN_AFTER = 7;
const GAP_FROM = 30;

export const staleCalls = defineCampaignRule({
  id: 'calls/stale',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Call history too old', fr: 'Historique d’appels trop ancien' },
  law: [attemptLimit],
  messages: {
    ended: {
      en: 'the call logs end on {lastDay}, {days} days before the campaign begins; add the newer ones, or say with --calls-until that they are complete',
      fr: 'les journaux d’appels s’arrêtent au {lastDay}, {days} jours avant le début de la campagne\u00a0; ajoutez les plus récents, ou déclarez avec --calls-until qu’ils sont complets',
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
