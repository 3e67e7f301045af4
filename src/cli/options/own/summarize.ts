import type { TerminalOptions } from '../../../settings.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { type OwnForm, ownForms } from '../values/own-forms.ts';
import { asText, listOf } from '../values/values.ts';

const forms = ['text', 'json', 'html'] as const;
export type SummarizeForm = OwnForm<(typeof forms)[number]>;

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
    brief: true,
    help: {
      en: 'a table, for programs, or a page, as id or id=file; may be repeated (default: text)',
      fr: 'un tableau, pour un programme, ou une page, sous la forme id ou id=fichier\u00a0; peut être répété (par défaut\u00a0: text)',
    },
    fallback: 'text',
    flagOnly: true,
    meaning: ownForms(forms),
  },
  ...terminal,
});
