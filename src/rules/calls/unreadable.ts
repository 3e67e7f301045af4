import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';
import { lineList } from '../lines.ts';

export const unreadableCalls = defineCampaignRule({
  id: 'calls/unreadable',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Unreadable rows in a call log', fr: 'Lignes illisibles dans un journal d’appels' },
  law: [attemptLimit],
  messages: {
    lines: {
      en: '{file}: {count} row(s) whose date or number cannot be read (line {lines}); these calls were not counted',
      fr: '{file}\u00a0: {count} ligne(s) dont la date ou le numéro est illisible (ligne {lines})\u00a0; ces appels n’ont pas été comptés',
    },
  },
  judge: ({ calls }, say) =>
    calls.files
      .filter(({ unreadable }) => unreadable.count > 0)
      .map(({ file, unreadable }) =>
        say(
          'lines',
          { file, count: unreadable.count, lines: lineList(unreadable) },
          { because: [{ file, line: unreadable.lines[0] ?? 0 }] },
        ),
      ),
});
