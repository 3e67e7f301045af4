import type { Lang } from '../../model.ts';
import type { Option } from './option.ts';
import { lang } from './terminal.ts';

/** The language of the page; where it is left out, that of the messages. */
export const page: Option<Lang> = {
  ...lang,
  key: 'page',
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
};
