import { mistake } from '../mistake.ts';
import type { Context, Word } from '../option.ts';
import { reader } from './forms.ts';
import { writtenReport } from './reports.ts';
import { choice, listOf } from './values.ts';

/** A form in which a command tells what it found, and where it goes. */
export interface OwnForm<Id extends string> {
  id: Id;
  /** null, `-`: standard output. */
  file: string | null;
}

/** Forms of a command that makes no run, each by its id, with the file that it goes to where one is named. */
export function ownForms<Id extends string>(ids: readonly Id[]) {
  const form = { type: 'string', pattern: `^(?:${ids.join('|')})(?:=.+)?$` } as const;
  return listOf(
    reader(
      form,
      (word, context) => asForm(ids, word, context),
      () => ids,
    ),
  );
}

function asForm<Id extends string>(ids: readonly Id[], word: Word, context: Context): OwnForm<Id> {
  const { id, file } = writtenReport(word.text);
  const known = choice(ids)({ ...word, text: id }, context);
  if (file !== '') return { id: known, file };
  throw mistake(word.at, {
    code: 'option/empty',
    problem: { en: `no file after "${word.text}"`, fr: `aucun fichier après «\u00a0${word.text}\u00a0»` },
    expected: { en: `${id} or ${id}=file`, fr: `${id} ou ${id}=fichier` },
  });
}
