import type { InputFile } from '../../../settings.ts';
import { mistake } from '../mistake.ts';
import type { Context, Word } from '../option.ts';
import { asLog } from './files.ts';

/** The call logs that are named, or `none`: nobody was ever called. */
export function meantLogs(words: readonly Word[], context: Context): InputFile[] | 'none' {
  const named = words.filter(({ text }) => text !== '');
  const none = named.find(({ text }) => text === 'none');
  if (none === undefined) return named.map((word) => asLog(withCommon(word, words), context));
  if (named.length === 1) return 'none';
  throw mistake(none.at, {
    code: 'option/conflict',
    problem: {
      en: '"none" stands beside call logs',
      fr: '«\u00a0none\u00a0» est donné avec des journaux d’appels',
    },
    expected: {
      en: 'call logs, or "none" alone (a file of that name is written ./none)',
      fr: 'des journaux d’appels, ou «\u00a0none\u00a0» seul (un fichier de ce nom s’écrit ./none)',
    },
    remedy: {
      en: 'put what is no call log, as the contact list, before the options: one that takes several files takes all that follow it',
      fr: 'placez ce qui n’est pas un journal d’appels, comme la liste de contacts, avant les options\u00a0: celle qui prend plusieurs fichiers prend tous ceux qui la suivent',
    },
  });
}

/** An entry without a path says what holds for all logs; what a log's own entry says goes before it. */
function withCommon(word: Word, words: readonly Word[]): Word {
  const common = words.filter(({ text }) => text === '').map(({ fields }) => fields);
  const fields = Object.assign({}, ...common, word.fields);
  // What is said of columns adds up; a mapping of outcomes is one thing, written out or in a file of its own.
  for (const name of ['columns', 'values']) {
    const own: Word | undefined = fields[name];
    const inner = [...common, word.fields].map((said) => said[name]?.fields);
    if (own !== undefined) fields[name] = { ...own, fields: Object.assign({}, ...inner) };
  }
  return { ...word, fields };
}
