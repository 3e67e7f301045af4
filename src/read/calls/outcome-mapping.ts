import { gunzipSync } from 'node:zlib';
import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { decodeMarked } from '../../encoding/decode.ts';
import { InputError } from '../../errors.ts';
import { type Outcome, outcomes, type Text } from '../../model.ts';
import { readSmallFile } from '../bytes/small-file.ts';
import { damagedGzip, isZlibError } from '../bytes/source.ts';

/** A mapping has as many lines as there are results; what is larger was named by mistake. */
const mostBytes = 2 * 1024 ** 2;

/**
 * Reads a mapping of log results to standard outcomes: YAML or JSON (`value: outcome`), or CSV of two columns.
 *
 * @param at where its bytes lie, if that is elsewhere
 * @throws InputError for what is none of these, and for an unknown outcome
 */
export function readMapping(path: string, at: string = path): Map<string, Outcome> {
  const text = textOf(path, at);
  const pairs = /\.csv(\.gz)?$/i.test(path) ? csvPairs(path, text) : yamlPairs(path, text);
  if (pairs.length === 0) throw notAMapping(path, 1);
  const mapping = new Map<string, Outcome>();
  for (const { value, outcome, line } of pairs) {
    // An outcome that was not filled in yet says nothing.
    if (outcome.trim() === '') continue;
    const named = outcomeNamed(path, line, outcome);
    const before = mapping.get(value.trim());
    if (before !== undefined && before !== named) throw contradicts(path, line, value, before);
    mapping.set(value.trim(), named);
  }
  return mapping;
}

function textOf(path: string, at: string): string {
  const text = decodeMarked(contentOf(path, at));
  const nul = text.indexOf('\0');
  if (nul >= 0) throw notAMapping(path, text.slice(0, nul).split('\n').length);
  return text;
}

function contentOf(path: string, at: string): Uint8Array {
  const bytes = readSmallFile(at, mostBytes);
  if (bytes === null) throw notAMapping(path, 1, tooLarge);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    if (error instanceof RangeError) throw notAMapping(path, 1, tooLarge);
    throw isZlibError(error) ? damagedGzip(path) : error;
  }
}

interface Pair {
  value: string;
  outcome: string;
  line: number;
}

function csvRows(path: string, text: string, delimiter: string): string[][] {
  try {
    return parseCsv(text, { delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    throw error instanceof CsvError
      ? notAMapping(path, typeof error.lines === 'number' ? error.lines : 1)
      : error;
  }
}

function csvPairs(path: string, text: string): Pair[] {
  const delimiter = text.includes(';') ? ';' : text.includes('\t') ? '\t' : ',';
  const rows = csvRows(path, text, delimiter);
  const pairs = rows
    .map(([value = '', outcome = ''], i) => ({ value, outcome, line: i + 1 }))
    .filter(({ value, outcome }) => value !== '' || outcome !== '');
  const [first] = pairs;
  const header =
    first !== undefined &&
    !isOutcome(first.outcome) &&
    pairs.slice(1).every(({ outcome }) => isOutcome(outcome));
  return header ? pairs.slice(1) : pairs;
}

function yamlPairs(path: string, text: string): Pair[] {
  const lines = new LineCounter();
  const document = parsed(path, text, lines);
  const [error] = document.errors;
  if (error || !isMap(document.contents)) throw notAMapping(path, error?.linePos?.[0].line ?? 1);
  return document.contents.items.map(({ key, value }) => {
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    // A list or a mapping says of no result what it is.
    if (!isScalar(key) || (value !== null && !isScalar(value))) throw notAMapping(path, line);
    return { value: String(key.value ?? ''), outcome: String(value?.value ?? ''), line };
  });
}

function parsed(path: string, text: string, lineCounter: LineCounter): Document.Parsed {
  try {
    // A key that stands there twice is seen later; the parser takes a quadratic time for it.
    return parseDocument(text, { lineCounter, schema: 'failsafe', uniqueKeys: false });
  } catch (error) {
    // Its nesting went beyond the stack.
    throw error instanceof RangeError ? notAMapping(path, 1) : error;
  }
}

function isOutcome(text: string): boolean {
  return outcomes.some((outcome) => outcome === text.trim().toLowerCase());
}

function outcomeNamed(path: string, line: number, text: string): Outcome {
  const wanted = text.trim().toLowerCase();
  const found = outcomes.find((outcome) => outcome === wanted);
  if (found) return found;
  const [nearest] = outcomes.toSorted((a, b) => distance(a, wanted) - distance(b, wanted));
  throw new InputError({
    code: 'outcomes/unknown',
    file: path,
    line,
    problem: {
      en: `there is no outcome “${text}”; did you mean ${nearest}?`,
      fr: `il n’y a pas d’issue «\u00a0${text}\u00a0»\u00a0; vouliez-vous dire ${nearest}\u00a0?`,
    },
    expected: { en: `one of: ${outcomes.join(', ')}`, fr: `l’une de\u00a0: ${outcomes.join(', ')}` },
    remedy: { en: 'correct the outcome on that line', fr: 'corrigez l’issue sur cette ligne' },
  });
}

function contradicts(path: string, line: number, value: string, before: Outcome): InputError {
  return new InputError({
    code: 'outcomes/contradiction',
    file: path,
    line,
    problem: {
      en: `“${value}” stands here a second time, and was ${before} before`,
      fr: `«\u00a0${value}\u00a0» figure ici une seconde fois, après avoir été ${before}`,
    },
    expected: { en: 'one outcome for each result', fr: 'une seule issue par résultat' },
    remedy: { en: 'remove one of the two lines', fr: 'supprimez l’une des deux lignes' },
  });
}

const noMapping: Text = {
  en: 'this is no mapping of results to outcomes',
  fr: 'ce n’est pas une correspondance entre résultats et issues',
};
const tooLarge: Text = { en: 'this file is too large', fr: 'ce fichier est trop gros' };

function notAMapping(path: string, line: number, problem: Text = noMapping): InputError {
  return new InputError({
    code: 'outcomes/not-a-mapping',
    file: path,
    line,
    problem,
    expected: {
      en: 'lines such as “NRP: unanswered” (YAML or JSON), or a CSV of two columns',
      fr: 'des lignes telles que «\u00a0NRP: unanswered\u00a0» (YAML ou JSON), ou un CSV de deux colonnes',
    },
    remedy: {
      en: 'write one “value: outcome” per line',
      fr: 'écrivez une ligne «\u00a0valeur: issue\u00a0» par résultat',
    },
  });
}
