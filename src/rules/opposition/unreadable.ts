import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { defineCampaignRule } from '../define.ts';
import { lineList } from '../lines.ts';

export const unreadableEntries = defineCampaignRule({
  id: 'opposition/unreadable',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: {
    en: 'Unreadable lines in an opposition list',
    fr: 'Lignes illisibles dans une liste d’opposition',
  },
  law: [oppositionDutyDays],
  messages: {
    lines: {
      en: '{file}: {count} line(s) that cannot be read as a number (line {lines}); whoever they mean was not screened',
      fr: '{file}\u00a0: {count} ligne(s) illisible(s) comme numéro (ligne {lines})\u00a0; les personnes visées n’ont pas été écartées',
    },
  },
  judge: ({ exports, ownLists }, say) =>
    [...exports, ...ownLists]
      .filter(({ unreadable }) => unreadable.count > 0)
      .map(({ file, unreadable }) =>
        say(
          'lines',
          { file, count: unreadable.count, lines: lineList(unreadable) },
          { because: [{ file, line: unreadable.lines[0] ?? 0 }] },
        ),
      ),
});
