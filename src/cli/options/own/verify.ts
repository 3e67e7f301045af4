import type { TerminalOptions } from '../../../settings.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { always, asBoolean, asText, single } from '../values/values.ts';
import { inspectTable } from './inspect.ts';

interface VerifyOptions extends TerminalOptions {
  runDir: string | null;
  rerun: boolean;
  format: 'text' | 'json';
}

/** The options of `verify`. */
export const verifyTable = defineOptions<VerifyOptions>({
  runDir: {
    flags: [],
    takes: 'one',
    argument: 'run-dir',
    group: 'inputs',
    help: {
      en: 'directory of a run, with its manifest.json',
      fr: 'dossier d’un passage, avec son manifest.json',
    },
    flagOnly: true,
    tooMany: {
      problem: { en: 'more than one run', fr: 'plus d’un passage' },
      expected: { en: 'one run directory', fr: 'un seul dossier de passage' },
      remedy: { en: 'run once for each', fr: 'lancez une fois pour chacun' },
    },
    meaning: single(asText),
  },
  rerun: {
    flags: ['rerun'],
    takes: 'nothing',
    argument: '',
    group: 'inputs',
    brief: true,
    help: {
      en: 'also audit again, from the inputs or their kept copies, and say whether the same bytes come out; writes nothing',
      fr: 'refaire aussi le contrôle, à partir des fichiers lus ou de leurs copies, et dire s’il donne les mêmes octets\u00a0; n’écrit rien',
    },
    fallback: 'false',
    flagOnly: true,
    meaning: always(asBoolean),
  },
  format: inspectTable.format,
  ...terminal,
});
