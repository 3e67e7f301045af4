import { withheldCallerForbidden } from '../../law/parameters/withheld-caller-forbidden.ts';
import { defineCampaignRule } from '../define.ts';
import { isWithheld } from './number.ts';

export const withheldCallerId = defineCampaignRule({
  id: 'caller-id/withheld',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'Caller number withheld', fr: 'Numéro d’appelant masqué' },
  law: [withheldCallerForbidden],
  messages: {
    withheld: {
      en: 'canvassing with a withheld number is forbidden',
      fr: 'le démarchage sous numéro masqué est interdit',
    },
  },
  judge: ({ callerIds, law }, say) =>
    law.callerIds.withheldForbidden && callerIds.some(isWithheld) ? [say('withheld', {})] : [],
});
