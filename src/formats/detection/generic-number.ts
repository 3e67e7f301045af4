import { readMoment } from '../../time/moment.ts';
import type { DirectionRule } from '../direction.ts';
import { columnsFor } from '../lexicon/columns.ts';
import { nameSays, wordsOfName } from '../lexicon/signs.ts';
import { foldHeader, list } from '../lexicon/words.ts';
import { anyCell, filledCells, ranked, type Sample } from './sample.ts';

/** Names of the called party: more telling than a plain telephone column. */
const calledNames = new Set(
  list(`numero appele, numero compose, num appele, n appele, tel appele, telephone appele, appele, ligne appelee, destinataire, phone number dialed,
    dialed number, dialled number, number dialed, dial no, called, called number, callee, to, to number,
    hs call to number, destination number, dst, outdialed, raw digits`).map(foldHeader),
);
/** Names that may as well be a queue, a file number or an agent's number. */
const vagueNames = new Set(list('numero, number, remote, destination, dest').map(foldHeader));
/** Names of the other party: a column of numbers only where it holds them. */
const partyNames = new Set(
  list(`correspondant, numero correspondant, num correspondant, correspondent, interlocuteur, contact, tiers, client, prospect,
    appele ou appelant, numero externe, num externe, external number, externe, autre partie, other party, remote party,
    remote number, party, abonne, numero distant, phone no, dialled, dialed, telephone client, tel client, tel contact,
    callee number, called party, called party number, numero destination, vers, a`).map(foldHeader),
);
/** Words that say whose number a column holds, in names that nobody lists. */
const calledWords = /(?:^| )(?:appelee?s?|composee?s?|called|callee|diall?ed|destinataires?)(?= |$)/;
const callingWords =
  /(?:^| )(?:appelante?s?|caller|calling|emetteurs?|source|src|from|depuis|presentee?s?|affichee?s?)(?= |$)/;
/** A number as one dials it in France. */
const dialled = /^(?:\+|00)?(?:33)?0?[1-9]\d{8}$/;

/** Which column holds the numbers of called persons. */
export interface NumberColumns {
  number: number | undefined;
  /** Columns that might be it just as well. */
  others: number[];
  /** Columns that hold one and the same number throughout: the company's own line. */
  ownLines: number[];
}

/** The called party's number; the caller's where all calls came in and no other is there. */
export function numbersIn(sample: Sample, direction: DirectionRule): NumberColumns {
  const candidates = candidatesIn(sample);
  const lines = candidates.filter((column) => isOneNumber(sample, column));
  const rest = candidates.filter((column) => !lines.includes(column));
  const isOwn = (column: number) => !calledNames.has(foldHeader(sample.header[column] ?? ''));
  if (candidates.length === 0) return { number: callerIn(sample, direction), others: [], ownLines: [] };
  if (lines.length > 0 && rest.some((column) => hasSeveral(sample, column)))
    return {
      number: rest[0],
      others: [...tied(sample, rest), ...lines.filter((column) => !isOwn(column))],
      ownLines: lines.filter(isOwn),
    };
  const unnamed = lines.length > 0 ? unnamedNumbers(sample, candidates) : [];
  return { number: candidates[0], others: [...tied(sample, candidates), ...unnamed], ownLines: [] };
}

/** Columns that may hold the called number by their names, the best first. */
function candidatesIn(sample: Sample): number[] {
  const phones = columnsFor('phone', sample.header);
  const isCalled = phones.some((column) => calledNames.has(foldHeader(sample.header[column] ?? '')));
  const others = isCalled ? [] : saidIn(sample, calledWords, callingWords);
  if (others.length > 0) return others;
  const parties = sample.header.flatMap((name, column) =>
    partyNames.has(foldHeader(name)) && !phones.includes(column) && holdsNumbers(sample, column)
      ? [column]
      : [],
  );
  return ranked([...phones, ...parties], (column) => standing(sample, column));
}

/** Columns of numbers whose names have such words, and none of the others. */
function saidIn(sample: Sample, words: RegExp, except: RegExp): number[] {
  return sample.header.flatMap((name, column) => {
    const said = wordsOfName(name);
    return words.test(said) && !except.test(said) && holdsNumbers(sample, column) ? [column] : [];
  });
}

/** Columns of calling numbers, by names that are known or by words in them. */
export function callersIn(sample: Sample): number[] {
  const known = columnsFor('callerNumber', sample.header);
  return known.length > 0 ? known : saidIn(sample, callingWords, calledWords);
}

/** Whether a name says that a column holds the number that was called. */
export function saysCalled(name: string): boolean {
  const words = wordsOfName(name);
  return (calledWords.test(words) && !callingWords.test(words)) || calledNames.has(foldHeader(name));
}

/** How well a column's name suits the called number; the words of the other party least. */
export function callednessOf(name: string): number {
  const words = wordsOfName(name);
  if (callingWords.test(words) || columnsFor('callerNumber', [name]).length > 0) return -1;
  if (saysCalled(name)) return 2;
  return partyNames.has(foldHeader(name)) || columnsFor('phone', [name]).length > 0 ? 1 : 0;
}

/** Of candidates, those that stand as high as the first and hold other numbers. */
function tied(sample: Sample, [best, ...rest]: readonly number[]): number[] {
  if (best === undefined) return [];
  const level = standing(sample, best);
  return rest.filter((column) => standing(sample, column) === level && !agree(sample, column, best));
}

function callerIn(sample: Sample, direction: DirectionRule): number | undefined {
  const [column] = direction.columns;
  if (direction.by !== 'column' || column === undefined) return undefined;
  const isOutbound = (cell: string) => (direction.of([cell]) ?? 'outbound') === 'outbound';
  return anyCell(sample, column, isOutbound) ? undefined : callersIn(sample)[0];
}

function standing(sample: Sample, column: number): number {
  const name = foldHeader(sample.header[column] ?? '');
  const rank = calledNames.has(name) ? 3 : vagueNames.has(name) || partyNames.has(name) ? 1 : 2;
  return rank + (anyCell(sample, column, looksLikeNumber) ? 10 : 0);
}

function looksLikeNumber(cell: string): boolean {
  const digits = digitsOf(cell).length;
  return digits >= 6 && digits <= 15 && readMoment(cell) === null;
}

function digitsOf(cell: string): string {
  return cell.replace(/\D/g, '');
}

/** Names may stand among the numbers, where the other party is known. */
function holdsNumbers(sample: Sample, column: number): boolean {
  return filledCells(sample, column).some((cell) => dialled.test(withoutSigns(cell)));
}

function withoutSigns(cell: string): string {
  return cell.replace(/[\s.()/-]/g, '');
}

/** Whether each row holds the same number. */
function isOneNumber(sample: Sample, column: number): boolean {
  const cells = filledCells(sample, column);
  const [first = ''] = cells;
  if (cells.length < 2 || cells.length < sample.rows.length || !looksLikeNumber(first)) return false;
  return cells.every((cell) => digitsOf(cell) === digitsOf(first));
}

function hasSeveral(sample: Sample, column: number): boolean {
  return new Set(filledCells(sample, column).filter(looksLikeNumber).map(digitsOf)).size > 1;
}

/** Whether two columns hold the same wherever both hold a number. */
function agree({ rows }: Sample, one: number, other: number): boolean {
  return rows.every((row) => {
    const cells = [row[one] ?? '', row[other] ?? ''];
    return !cells.every(looksLikeNumber) || digitsOf(cells[0] ?? '') === digitsOf(cells[1] ?? '');
  });
}

/** Columns of several telephone numbers whose names say nothing, where the named one holds the company's alone. */
function unnamedNumbers(sample: Sample, candidates: readonly number[]): number[] {
  const { header } = sample;
  const known = new Set([...candidates, ...otherRoles.flatMap((role) => columnsFor(role, header))]);
  return header.flatMap((name, column) => {
    if (known.has(column) || nameSays(name) === 'other-number' || !hasSeveral(sample, column)) return [];
    return filledCells(sample, column).every((cell) => dialled.test(withoutSigns(cell))) ? [column] : [];
  });
}

const otherRoles = ['callerNumber', 'callId', 'agent', 'campaign', 'person', 'duration', 'comment'] as const;
