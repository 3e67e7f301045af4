import type { Lang } from '../../../model.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';
import { choice, single } from '../values/values.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

interface CompletionOptions {
  shell: (typeof shells)[number] | null;
  lang: Lang;
}

/** The options of `completion`. */
export const completionTable = defineOptions<CompletionOptions>({
  shell: {
    flags: [],
    takes: 'one',
    argument: shells.join('|'),
    group: 'inputs',
    help: {
      en: 'the shell that is to complete',
      fr: 'l’interpréteur de commandes qui doit compléter',
    },
    flagOnly: true,
    tooMany: {
      problem: { en: 'more than one shell', fr: 'plus d’un interpréteur' },
      expected: { en: 'one of bash, zsh, fish', fr: 'l’un des trois\u00a0: bash, zsh, fish' },
    },
    meaning: single(choice(shells)),
  },
  lang: terminal.lang,
});
