import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from './duty.ts';

export const undatedExport = defineCampaignRule({
  id: 'bloctel/undated',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Opposition export of unknown date', fr: 'Export d’opposition de date inconnue' },
  law: [oppositionDutyDays],
  messages: {
    undated: {
      en: '{file}: the day of this export is unknown; give it with --opposition-date, or put it into the file name',
      fr: '{file}\u00a0: le jour de cet export est inconnu\u00a0; donnez-le avec --opposition-date, ou mettez-le dans le nom du fichier',
    },
  },
  judge(situation, say) {
    if (scrubDays(situation) === null) return [];
    return situation.exports
      .filter(({ date }) => date === null)
      .map(({ file }) => say('undated', { file }, { because: [{ file, line: 0 }] }));
  },
});
