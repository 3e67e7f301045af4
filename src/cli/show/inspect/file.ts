import { fileKind } from '../../../report/words/file-kinds.ts';
import { visible } from '../../../words/visible.ts';
import { beside, paragraph, section } from '../../terminal/page.ts';
import { table } from '../../terminal/table.ts';
import type { InspectPage } from './page.ts';

/** What the file was taken for, why, and what else it might be. */
export function fileHead(page: InspectPage): string[] {
  const { seen, words, lang, paint } = page;
  const path = seen.path === '-' ? words.standardInput : visible(seen.path);
  const title = (seen.problem === null ? words.title : words.unread)(path, words.roles[seen.role]);
  const color = seen.exit === 'done' ? paint.green.bold : paint.red.bold;
  const [best, ...others] = seen.candidates;
  const rest = best === seen.format ? others : seen.candidates.filter((id) => id !== seen.format);
  return [
    ...paragraph(page, title).map((line) => color(line)),
    ...paragraph(page, words.why(visible(seen.roleWhy[lang]))),
    ...(seen.format === 'unknown' ? [] : paragraph(page, words.format(formatOf(page)))),
    ...(rest.length > 0 ? paragraph(page, words.alsoFits(rest.join(', '))) : []),
  ];
}

/** In words; the format of a call log also by the id that `--calls-format` takes. */
function formatOf({ seen: { format, role }, lang }: InspectPage): string {
  const kind = fileKind(format, lang);
  return role !== 'calls' || kind === format ? kind : `${kind} (${format})`;
}

/** Bytes and lines. */
export function fileFacts(page: InspectPage): string[] {
  const { seen, words, voice } = page;
  const marks = [seen.bom ? words.bom : '', seen.gzip ? words.gzip : ''].filter((mark) => mark !== '');
  const isCsv = seen.structure === 'csv';
  const lists = seen.role === 'opposition';
  return section(
    page,
    words.file,
    table(page, [
      [words.encoding, [seen.encoding, ...marks].join(', ')],
      ...(isCsv ? csv(page) : [[words.structure, words.json]]),
      [words.rows, words.rowCount(seen.rows, seen.emptyLines)],
      ...(lists
        ? [[words.exportDate, seen.exportDate === null ? words.noDay : voice.date(seen.exportDate)]]
        : []),
    ]),
  );
}

function csv({ seen, words }: InspectPage): string[][] {
  const { delimiter, newline } = seen;
  const shown = delimiter === '\t' ? words.tab : visible(delimiter);
  return [
    [words.delimiter, delimiter === '' ? words.noDelimiter : shown],
    [words.lineEnd, newline === null ? words.noLineEnd : words.lineEnds[newline]],
    [words.header, seen.header ? words.withHeader : words.withoutHeader],
  ];
}

/** What a run would stop at. */
export function problemFound(page: InspectPage): string[] {
  const { seen, words, lang, paint } = page;
  if (seen.problem === null) return [];
  const { line, column, problem: what, expected, remedy } = seen.problem;
  const place = [
    ...(line === undefined ? [] : [words.line(line)]),
    ...(column === undefined ? [] : [words.column(visible(column))]),
  ].join(', ');
  const said = visible(what[lang]);
  return section(page, words.problem, [
    ...paragraph(page, place === '' ? said : words.title(place, said), 2).map((text) => paint.red(text)),
    ...(expected ? paragraph(page, words.expected(visible(expected[lang])), 2) : []),
    ...(remedy && !leadsHere(remedy.en) ? paragraph(page, words.remedy(visible(remedy[lang])), 2) : []),
  ]);
}

/** Readers send people here; what to do next stands below. */
function leadsHere(remedy: string): boolean {
  return remedy.includes('campaign-audit inspect');
}

/** What else was noticed. */
export function notesMade(page: InspectPage): string[] {
  const { seen, words, lang } = page;
  const lines = seen.notes.flatMap((note) => paragraph(page, visible(note[lang]), 2));
  return section(page, words.notes, lines);
}

/** Numbered steps: a sentence, and the lines to type as they are. */
export function whatToType(page: InspectPage): string[] {
  const { seen, words, lang, paint } = page;
  const lines = seen.next.flatMap((step, index) => {
    const [sentence = '', ...typed] = step[lang].split('\n');
    return [
      ...beside(page, `  ${index + 1}. `, visible(sentence), 5),
      ...typed.map((line) => `       ${paint.cyan(page.hinted(visible(line)))}`),
    ];
  });
  return section(page, words.next, lines);
}
