import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from './duty.ts';

export const rescrubDue = defineCampaignRule({
  id: 'bloctel/rescrub-due',
  scope: 'campaign',
  severity: 'warning',
  title: { en: 'New submission due during the campaign', fr: 'Nouvelle soumission due en cours de campagne' },
  law: [oppositionDutyDays],
  messages: {
    due: {
      en: '{file}: submit the list again before {dueDay}; from that day on this export no longer covers the campaign',
      fr: '{file}\u00a0: soumettez à nouveau la liste avant le {dueDay}\u00a0; à partir de ce jour cet export ne couvre plus la campagne',
    },
  },
  judge(situation, say) {
    const days = scrubDays(situation);
    if (days === null || situation.law.regime !== 'opt-out') return [];
    return situation.exports.flatMap(({ file, date }) =>
      date !== null && date + days < situation.facts.end
        ? [say('due', { file, dueDay: date + days + 1 }, { because: [{ file, line: 0 }] })]
        : [],
    );
  },
});
