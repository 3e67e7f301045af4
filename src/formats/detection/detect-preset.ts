import { outcomes } from '../../model.ts';
import { readMoment, readTime } from '../../time/moment.ts';
import { type LogColumnOf, presetDirection } from '../direction.ts';
import { duplicatesOf, type LayoutOverlap, type LogColumns, type LogLayout } from '../layout.ts';
import { foldHeader } from '../lexicon/words.ts';
import { knowsCode } from '../outcomes.ts';
import type { HeaderNames, OutcomeColumn, Preset, Shape } from '../preset.ts';
import { epochOfUniqueid } from '../uniqueid.ts';

/** Share of the sampled rows that must look like a layout's rows; damaged ones are to be reported, not guessed at. */
const enough = 0.5;
/** Titles and filters may stand before a header. */
const headerWithin = 10;

interface Fit {
  preset: Preset;
  names: HeaderNames;
  /** Rows before the first call. */
  headerRows: number;
  /** The more the surer. */
  score: number;
}

/** A row as it stands, and as names are matched. */
interface FoldedRow {
  names: readonly string[];
  folded: readonly string[];
}

/** The presets whose names a row near the beginning holds, the one with most names to go by first. */
export function headerLayouts(
  rows: readonly string[][],
  presets: readonly Preset[],
  named: boolean,
): LogLayout[] {
  const fits: Fit[] = [];
  // Once for all presets: a cell may be megabytes long.
  const beginning = rows.slice(0, headerWithin).map((names) => ({ names, folded: names.map(foldHeader) }));
  for (const preset of presets) {
    let best: Fit | null = null;
    for (const [row, { names, folded }] of beginning.entries()) {
      for (const set of preset.headers) {
        if (set.length <= (best?.score ?? 0) || !set.every((name) => holds(folded, name))) continue;
        best = { preset, names, headerRows: row + 1, score: set.length };
      }
    }
    best ??= named ? loosely(beginning, preset) : null;
    if (best) fits.push(best);
  }
  return fits.sort((a, b) => b.score - a.score).map((fit) => presetLayout(fit, named));
}

/** A format that the user names needs no more than its date and its number. */
function loosely(beginning: readonly FoldedRow[], preset: Preset): Fit | null {
  const { date, number } = preset.columns;
  for (const [row, { names, folded }] of beginning.entries()) {
    if ([date, number].every((some) => some.some((name) => holds(folded, name))))
      return { preset, names, headerRows: row + 1, score: 1 };
  }
  return null;
}

/** `name` in a header; `name*` stands for what begins with it. */
function holds(folded: readonly string[], name: string): boolean {
  const key = foldHeader(name);
  return name.endsWith('*') ? folded.some((other) => other.startsWith(key)) : folded.includes(key);
}

/** The headerless layouts that most of the rows look like, the surest first. */
export function headerlessLayouts(
  rows: readonly string[][],
  presets: readonly Preset[],
  named: boolean,
): LogLayout[] {
  const fits: Fit[] = [];
  for (const preset of presets) {
    let best: Fit | null = null;
    for (const names of preset.headerless?.layouts ?? []) {
      const share = rows.filter((row) => looksLike(row, preset, names)).length / rows.length;
      if (share >= enough && share > (best?.score ?? 0))
        best = { preset, names, headerRows: 0, score: share };
    }
    if (best) fits.push(best);
  }
  const shapes = ({ preset, names }: Fit) =>
    names.filter((name) => preset.headerless?.shapes[name] !== undefined).length;
  return fits
    .sort((a, b) => b.score - a.score || shapes(b) - shapes(a))
    .map((fit) => presetLayout(fit, named));
}

function looksLike(row: readonly string[], preset: Preset, names: HeaderNames): boolean {
  if (preset.extraFields ? row.length < names.length : row.length !== names.length) return false;
  const shapes = preset.headerless?.shapes ?? {};
  return names.every((name, i) => {
    const shape = shapes[name];
    return shape === undefined || hasShape((row[i] ?? '').trim(), shape, name, preset);
  });
}

function hasShape(cell: string, shape: Shape, name: string, preset: Preset): boolean {
  switch (shape) {
    case 'epoch':
      return /^[1-9]\d{9}(?:\.\d+)?$/.test(cell);
    case 'moment':
      return readMoment(cell, preset.dateOrder) !== null;
    case 'moment-or-empty':
      return cell === '' || readMoment(cell, preset.dateOrder) !== null;
    case 'integer':
      return /^\d+$/.test(cell);
    case 'code':
      return preset.outcomes.some((rule) => rule.names.includes(name) && knowsCode(cell, rule));
    case 'uniqueid':
      return epochOfUniqueid(cell) !== null;
    case 'phone':
      return /^\+?[\dX]{6,15}$/.test(cell);
    case 'uuid':
      return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(cell);
    case 'clock':
      return readTime(cell) !== null;
    case 'caller':
      return /^(?:"[^"]*"\s*)?<[^<>]*>$/.test(cell);
  }
}

function presetLayout({ preset, names, headerRows }: Fit, named: boolean): LogLayout {
  const folded = names.map(foldHeader);
  const columnsOf = (wanted: HeaderNames): number[] =>
    wanted.map((name) => folded.indexOf(foldHeader(name))).filter((column) => column >= 0);
  const columnOf: LogColumnOf = (wanted) => columnsOf(wanted)[0] ?? -1;
  const [columns, ...further] = endingsOf(preset, names).map((ending) =>
    presetColumns(preset, ending, columnsOf, named),
  );
  if (!columns) throw new Error(`${preset.id} has no columns`);
  const direction = presetDirection(preset.direction, columnOf);
  return {
    preset,
    headerRows,
    header: headerRows > 0 ? names : [],
    columns,
    further,
    direction,
    zone: preset.zone,
    // What a preset's own names say is in the preset.
    clock: null,
    dateOrder: preset.dateOrder,
    datePattern: null,
    overlap: overlapOf(preset, columnsOf),
    undercounts: preset.undercounts,
    oncePer: columnsOf(preset.oncePer)[0] ?? null,
    duplicates: headerRows > 0 ? duplicatesOf(names, columns, direction, preset.twins) : [],
    others: [],
    ownLines: [],
  };
}

/** What the repeated columns' names end with; one empty ending for a format that repeats none. */
function endingsOf({ repeat }: Preset, names: HeaderNames): string[] {
  if (repeat === null) return [''];
  const start = repeat.toLowerCase();
  const endings = names
    .filter((name) => name.trim().toLowerCase().startsWith(start))
    .map((name) => name.trim().slice(start.length));
  return endings.length > 0 ? endings : [''];
}

function overlapOf({ overlap }: Preset, columnsOf: (names: HeaderNames) => number[]): LayoutOverlap | null {
  if (!overlap) return null;
  return { party: columnsOf(overlap.party), slack: overlap.slack, always: overlap.always ?? false };
}

function presetColumns(
  preset: Preset,
  ending: string,
  columnsOf: (names: HeaderNames) => number[],
  named: boolean,
): LogColumns {
  const { columns } = preset;
  const all = (names: HeaderNames = []): number[] =>
    columnsOf(names.map((name) => name.replace('*', ending)));
  const find = (names?: HeaderNames): number | null => all(names)[0] ?? null;
  return {
    date: all(columns.date),
    utc: all(columns.utc),
    time: find(columns.time),
    number: all(columns.number),
    caller: find(columns.caller),
    shown: find(columns.shown),
    outcomes: preset.outcomes.flatMap((rule) => {
      const column = find(rule.names);
      if (column === null) return [];
      const on = (rule.depends ?? []).map((dependent) => find(dependent.on) ?? -1);
      return [{ column, rule: named ? withNamedCodes(rule) : rule, on }];
    }),
    callId: find(columns.callId),
    legJoin: find(columns.legJoin),
    legPointer: find(columns.legPointer),
    agent: find(columns.agent),
    campaign: find(columns.campaign),
    phoneCode: find(columns.phoneCode),
    uniqueid: find(columns.uniqueid),
    end: find(columns.end),
    duration: find(columns.duration),
    timezone: find(columns.timezone),
    lengths: all(columns.duration),
  };
}

/** The codes that count only for a user who names the format are codes as all others then. */
export function withNamedCodes(rule: OutcomeColumn): OutcomeColumn {
  const { codesWhenNamed: named, codes = {} } = rule;
  if (!named) return rule;
  const merged = outcomes.map((outcome) => [outcome, [...(codes[outcome] ?? []), ...(named[outcome] ?? [])]]);
  return { ...rule, codes: Object.fromEntries(merged) };
}
