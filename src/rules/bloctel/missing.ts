import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from './duty.ts';

export const missingExport = defineCampaignRule({
  id: 'bloctel/missing',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'No opposition export', fr: 'Aucun export d’opposition' },
  law: [oppositionDutyDays],
  messages: {
    none: {
      en: 'the list must be submitted to Bloctel before this campaign, and no export was given; give it with --bloctel',
      fr: 'la liste doit être soumise à Bloctel avant cette campagne, et aucun export n’a été donné\u00a0; donnez-le avec --bloctel',
    },
  },
  judge: (situation, say) =>
    scrubDays(situation) !== null && situation.exports.length === 0 ? [say('none', {})] : [],
});
