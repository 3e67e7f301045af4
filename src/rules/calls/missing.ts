import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { defineCampaignRule } from '../define.ts';

export const missingCalls = defineCampaignRule({
  id: 'calls/missing',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'No call history', fr: 'Aucun historique d’appels' },
  law: [attemptLimit, refusalPauseDays],
  messages: {
    none: {
      en: 'without a call log, attempts and refusals cannot be screened; give --calls, or state “calls: none” in the campaign file if nobody was ever called',
      fr: 'sans journal d’appels, tentatives et refus ne peuvent être vérifiés\u00a0; donnez --calls, ou déclarez «\u00a0calls: none\u00a0» dans le fichier de campagne si personne n’a jamais été appelé',
    },
  },
  judge: ({ calls }, say) => (calls.given === false ? [say('none', {})] : []),
});
