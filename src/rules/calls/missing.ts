import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { refusalPauseDays } from '../../law/parameters/refusal-pause-days.ts';
import { defineCampaignRule } from '../define.ts';
import { asCallsAreLimited } from '../standing.ts';

export const missingCalls = defineCampaignRule({
  id: 'calls/missing',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'No call history', fr: 'Aucun historique d’appels' },
  explains: {
    en: 'Past calls tell who refused, who asked never to be called again and how often each person was tried. Without a call log none of this can be screened.',
    fr: 'Les appels passés disent qui a refusé, qui a demandé à ne plus être appelé et combien de fois chacun a été sollicité. Sans journal d’appels, rien de tout cela ne peut être contrôlé.',
  },
  remedy: {
    en: 'Give the logs with --calls, or state “calls: none” in the campaign file if nobody was ever called.',
    fr: 'Donnez les journaux avec --calls, ou déclarez «\u00a0calls: none\u00a0» dans le fichier de campagne si personne n’a jamais été appelé.',
  },
  law: [attemptLimit, attemptDays, refusalPauseDays],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'No call log is given.', fr: 'Aucun journal d’appels n’est donné.' },
        situation: { calls: false },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The campaign file states that nobody was ever called.',
          fr: 'Le fichier de campagne déclare que personne n’a jamais été appelé.',
        },
        situation: { calls: 'none' },
      },
    ],
  },
  messages: {
    none: {
      en: 'without a call log, attempts and refusals cannot be screened; give --calls, or state “calls: none” in the campaign file if nobody was ever called',
      fr: 'sans journal d’appels, tentatives et refus ne peuvent être contrôlés\u00a0; donnez --calls, ou déclarez «\u00a0calls: none\u00a0» dans le fichier de campagne si personne n’a jamais été appelé',
    },
  },
  judge: ({ calls }, say) => (calls.given === false ? [say('none', {})] : []),
});
