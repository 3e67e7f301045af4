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
  });
}

/** An entry without a path says what holds for all logs; what a log's own entry says goes before it. */
function withCommon(word: Word, words: readonly Word[]): Word {
  const common = words.filter(({ text }) => text === '').map(({ fields }) => fields);
  const fields = Object.assign({}, ...common);
  // A mapping of outcomes is one thing, whether it is written out or in a file of its own.
  if (Object.keys(word.fields).some(isOutcomes))
    for (const name of Object.keys(fields).filter(isOutcomes)) delete fields[name];
  return { ...word, fields: { ...fields, ...word.fields } };
}

function isOutcomes(field: string): boolean {
  return field === 'outcomes' || field.startsWith('outcomes.');
}
