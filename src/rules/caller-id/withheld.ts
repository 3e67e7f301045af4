import { withheldCallerForbidden } from '../../law/parameters/withheld-caller-forbidden.ts';
import { defineCampaignRule } from '../define.ts';
import { judgeWithheld } from './judgement.ts';

export const withheldCallerId = defineCampaignRule({
  id: 'caller-id/withheld',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'Caller number withheld', fr: 'Numéro d’appelant masqué' },
  explains: {
    en: 'Whoever canvasses by telephone shows a number. Hiding it is forbidden.',
    fr: 'Quiconque démarche par téléphone présente un numéro. Le masquer est interdit.',
  },
  remedy: {
    en: 'Show a number of the company, of the verified ranges where a system places the calls.',
    fr: 'Présentez un numéro de l’entreprise, pris dans les tranches vérifiées si un système automatisé compose les appels.',
  },
  law: [withheldCallerForbidden],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The campaign hides its number.', fr: 'La campagne masque son numéro.' },
        situation: { callerIds: ['withheld'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The campaign shows 01 62 00 00 00.', fr: 'La campagne présente le 01 62 00 00 00.' },
        situation: { callerIds: ['01 62 00 00 00'] },
      },
    ],
  },
  messages: {
    withheld: {
      en: 'canvassing with a withheld number is forbidden',
      fr: 'le démarchage sous numéro masqué est interdit',
    },
    withheldInLog: {
      en: 'number withheld in {rows} row(s) from {firstDay} to {lastDay}: canvassing with a withheld number is forbidden',
      fr: 'numéro masqué dans {rows} ligne(s) du {firstDay} au {lastDay}\u00a0: le démarchage sous numéro masqué est interdit',
    },
  },
  judge: ({ callerIds, law }, say) =>
    callerIds.some((callerId) => judgeWithheld(callerId, law.callerIds)) ? [say('withheld', {})] : [],
});
