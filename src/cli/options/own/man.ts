import type { Lang } from '../../../model.ts';
import { terminal } from '../audit/terminal.ts';
import { defineOptions } from '../define.ts';

interface ManOptions {
  /** The language of the page; where it is left out, that of the messages. */
  page: Lang;
  lang: Lang;
}

/** The options of `man`. */
export const manTable = defineOptions<ManOptions>({
  page: {
    ...terminal.lang,
    flags: [],
    group: 'inputs',
    help: {
      en: 'language of the page (default: that of the messages)',
      fr: 'langue de la page (par défaut\u00a0: celle des messages)',
    },
    flagOnly: true,
    mayLack: true,
    tooMany: {
      problem: { en: 'more than one language', fr: 'plus d’une langue' },
      expected: { en: 'fr or en', fr: 'fr ou en' },
    },
  },
  lang: terminal.lang,
});
