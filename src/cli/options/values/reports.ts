import type { OutputOptions } from '../../../settings.ts';
import { mistake } from '../mistake.ts';
import type { Context, Form, Vocabulary, Word } from '../option.ts';
import { reader } from './forms.ts';
import { choice, inFolder, listOf } from './values.ts';

type ReportFormat = OutputOptions['format'][number];

/** Reports, each by its id, with the file that it goes to where one is named. */
export const reports = listOf(reader(reportForm, asReport, (vocabulary) => vocabulary.reports));

/** A report as it is written: its id, and the file behind `=`, null where there is no `=`. */
export function writtenReport(text: string): ReportFormat {
  const at = text.indexOf('=');
  return at < 0 ? { id: text, file: null } : { id: text.slice(0, at), file: text.slice(at + 1) };
}

/** The same with its file as seen from the working directory. */
export function locateReport(text: string, folder: string): string {
  const { id, file } = writtenReport(text);
  return file ? `${id}=${inFolder(file, folder)}` : text;
}

/** The id alone, or with the file that it goes to. */
function reportForm({ reports }: Vocabulary): Form {
  return { anyOf: [{ enum: reports }, { type: 'string', pattern: `^(?:${reports.join('|')})=.` }] };
}

function asReport(word: Word, context: Context): ReportFormat {
  const { id, file } = writtenReport(word.text);
  choice(context.vocabulary.reports)({ ...word, text: id }, context);
  if (file !== '') return { id, file };
  throw mistake(word.at, {
    code: 'option/empty',
    problem: { en: `no file after "${word.text}"`, fr: `aucun fichier après «\u00a0${word.text}\u00a0»` },
    expected: { en: `${id} or ${id}=file`, fr: `${id} ou ${id}=fichier` },
  });
}
