import type { TerminalOptions } from '../../../settings.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { mistake } from '../mistake.ts';
import type { Context, Word } from '../option.ts';
import { reader } from '../values/forms.ts';
import { writtenReport } from '../values/reports.ts';
import { asText, choice, listOf } from '../values/values.ts';

const forms = ['text', 'json', 'html'] as const;
export interface SummarizeForm {
  id: (typeof forms)[number];
  /** null, `-`: standard output. */
  file: string | null;
}

interface SummarizeOptions extends TerminalOptions {
  runDirs: string[];
  format: SummarizeForm[];
}

/** The options of `summarize`. */
export const summarizeTable = defineOptions<SummarizeOptions>({
  runDirs: {
    flags: [],
    takes: 'many',
    argument: 'run-dir',
    group: 'inputs',
    help: {
      en: 'directories of runs, or folders that hold them, up to two levels down',
      fr: 'dossiers de passages, ou dossiers qui en contiennent, jusqu’à deux niveaux plus bas',
    },
    flagOnly: true,
    meaning: listOf(asText),
  },
  format: {
    flags: ['format'],
    short: 'f',
    takes: 'repeat',
    argument: 'text|json|html',
    group: 'outputs',
    help: {
      en: 'a table, for programs, or a page, as id or id=file; may be repeated (default: text)',
      fr: 'un tableau, pour un programme, ou une page, sous la forme id ou id=fichier\u202f; peut être répété (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: listOf(
      reader({ type: 'string', pattern: `^(?:${forms.join('|')})(?:=.+)?$` }, asForm, () => forms),
    ),
  },
  ...terminal,
});

function asForm(word: Word, context: Context): SummarizeForm {
  const { id, file } = writtenReport(word.text);
  const known = choice(forms)({ ...word, text: id }, context);
  if (file !== '') return { id: known, file };
  throw mistake(word.at, {
    code: 'option/empty',
    problem: { en: `no file after "${word.text}"`, fr: `aucun fichier après «\u00a0${word.text}\u00a0»` },
    expected: { en: `${id} or ${id}=file`, fr: `${id} ou ${id}=fichier` },
  });
}
