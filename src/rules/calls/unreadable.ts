import { attemptDays } from '../../law/parameters/attempt-days.ts';
import { attemptLimit } from '../../law/parameters/attempt-limit.ts';
import { defineCampaignRule } from '../define.ts';
import { unreadableIn } from '../lines.ts';
import { asCallsAreLimited } from '../standing.ts';

export const unreadableCalls = defineCampaignRule({
  id: 'calls/unreadable',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Unreadable rows in a call log', fr: 'Lignes illisibles dans un journal d’appels' },
  explains: {
    en: 'Rows of a call log whose date or number cannot be read are not counted: attempts and refusals may be missing.',
    fr: 'Les lignes d’un journal dont la date ou le numéro est illisible ne sont pas comptées\u00a0: des tentatives et des refus peuvent manquer.',
  },
  remedy: {
    en: 'Mend the lines that the message names, or export the log again.',
    fr: 'Corrigez les lignes que le message désigne, ou refaites l’export du journal.',
  },
  law: [attemptLimit, attemptDays],
  standing: asCallsAreLimited,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Lines 7 and 9 of a log have a date that nobody can read.',
          fr: 'Les lignes 7 et 9 d’un journal portent une date illisible.',
        },
        situation: { unreadableCalls: [7, 9] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'Every row of the log can be read.', fr: 'Chaque ligne du journal est lisible.' },
        situation: { unreadableCalls: [] },
      },
    ],
  },
  messages: {
    lines: {
      en: '{file}: {count} row(s) whose date or number cannot be read, not counted (line(s) {lines})',
      fr: '{file}\u00a0: {count} ligne(s) dont la date ou le numéro est illisible, non comptée(s) (ligne(s) {lines})',
    },
    incomplete: {
      en: '{file}: the file says of itself that rows are missing; export it again in smaller parts',
      fr: '{file}\u00a0: le fichier dit lui-même qu’il manque des lignes\u00a0; refaites l’export en plusieurs parties',
    },
  },
  judge: ({ calls }, say) =>
    calls.files.flatMap((log) => [
      ...unreadableIn([log]).map(({ values, because }) => say('lines', values, { because })),
      ...(log.incomplete
        ? [say('incomplete', { file: log.file }, { because: [{ file: log.file, line: 1 }] })]
        : []),
    ]),
});
