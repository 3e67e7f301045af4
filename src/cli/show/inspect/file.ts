import { visible } from '../../../report/output/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { wrap } from '../../terminal/width.ts';
import { type Sheet, table } from './sheet.ts';

/** What the file was taken for, why, and what else it might be. */
export function head(sheet: Sheet): string[] {
  const { seen, words, lang, width, paint } = sheet;
  const path = seen.path === '-' ? words.standardInput : visible(seen.path);
  const title = (seen.problem === null ? words.title : words.unread)(path, words.roles[seen.role]);
  const color = seen.exit === 'done' ? paint.green.bold : paint.red.bold;
  const [best, ...others] = seen.candidates;
  const rest = best === seen.format ? others : seen.candidates.filter((id) => id !== seen.format);
  return [
    ...wrap(title, width).map((line) => color(line)),
    ...wrap(words.why(visible(seen.roleWhy[lang])), width),
    ...(seen.format === 'unknown' ? [] : wrap(words.format(seen.format), width)),
    ...(rest.length > 0 ? wrap(words.alsoFits(rest.join(', ')), width) : []),
  ];
}

/** Bytes and lines. */
export function file(sheet: Sheet): string[] {
  const { seen, words } = sheet;
  const marks = [seen.bom ? words.bom : '', seen.gzip ? words.gzip : ''].filter((mark) => mark !== '');
  const isCsv = seen.structure === 'csv';
  const lists = seen.role === 'opposition';
  return section(
    sheet,
    words.file,
    table(sheet, [
      [words.encoding, [seen.encoding, ...marks].join(', ')],
      ...(isCsv ? csv(sheet) : [[words.structure, words.json]]),
      [words.rows, words.rowCount(seen.rows, seen.emptyLines)],
      ...(lists
        ? [[words.exportDate, seen.exportDate === null ? words.noDay : words.day(seen.exportDate)]]
        : []),
    ]),
  );
}

function csv({ seen, words }: Sheet): string[][] {
  const { delimiter, newline } = seen;
  const shown = delimiter === '\t' ? words.tab : visible(delimiter);
  return [
    [words.delimiter, delimiter === '' ? words.noDelimiter : shown],
    [words.lineEnd, newline === null ? words.noLineEnd : words.lineEnds[newline]],
    [words.header, seen.header ? words.withHeader : words.withoutHeader],
  ];
}

/** What a run would stop at. */
export function problem(sheet: Sheet): string[] {
  const { seen, words, lang, paint } = sheet;
  if (seen.problem === null) return [];
  const { line, column, problem: what, expected, remedy } = seen.problem;
  const place = [
    ...(line === undefined ? [] : [words.line(line)]),
    ...(column === undefined ? [] : [words.column(visible(column))]),
  ].join(', ');
  const said = visible(what[lang]);
  return section(sheet, words.problem, [
    ...paragraph(sheet, place === '' ? said : words.title(place, said), 2).map((text) => paint.red(text)),
    ...(expected ? paragraph(sheet, words.expected(visible(expected[lang])), 2) : []),
    ...(remedy && !leadsHere(remedy.en) ? paragraph(sheet, words.remedy(visible(remedy[lang])), 2) : []),
  ]);
}

/** Readers send people here; what to do next stands below. */
function leadsHere(remedy: string): boolean {
  return remedy.includes('campaign-audit inspect');
}

/** What else was noticed. */
export function notes(sheet: Sheet): string[] {
  const { seen, words, lang } = sheet;
  const lines = seen.notes.flatMap((note) => paragraph(sheet, visible(note[lang]), 2));
  return section(sheet, words.notes, lines);
}

/** Numbered steps: a sentence, and the lines to type as they are. */
export function next(sheet: Sheet): string[] {
  const { seen, words, lang, paint } = sheet;
  const lines = seen.next.flatMap((step, index) => {
    const [sentence = '', ...typed] = step[lang].split('\n');
    const [first = '', ...more] = wrap(visible(sentence), sheet.width - 5);
    return [
      `  ${index + 1}. ${first}`,
      ...more.map((line) => `     ${line}`),
      ...typed.map((line) => `       ${paint.cyan(visible(line))}`),
    ];
  });
  return section(sheet, words.next, lines);
}
