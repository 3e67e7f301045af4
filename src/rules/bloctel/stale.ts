import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from './duty.ts';

export const staleExport = defineCampaignRule({
  id: 'bloctel/stale',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Opposition export too old', fr: 'Export d’opposition trop ancien' },
  law: [oppositionDutyDays],
  messages: {
    old: {
      en: '{file}: export of {exportDay}, good up to {lastDay}; the campaign begins on {firstDay}: submit the list again',
      fr: '{file}\u00a0: export du {exportDay}, valable jusqu’au {lastDay}\u00a0; la campagne commence le {firstDay}\u00a0: soumettez à nouveau la liste',
    },
  },
  judge(situation, say) {
    const days = scrubDays(situation);
    if (days === null) return [];
    return situation.exports.flatMap(({ file, date }) =>
      date !== null && date + days < situation.firstDay
        ? [
            say(
              'old',
              { file, exportDay: date, lastDay: date + days, firstDay: situation.firstDay },
              { because: [{ file, line: 0 }] },
            ),
          ]
        : [],
    );
  },
});
