import { readMoment } from '../time/moment.ts';
import { presetDirection } from './direction.ts';
import { duplicatesOf, type LogColumns, type LogLayout } from './layout.ts';
import { outcomeOf } from './outcomes.ts';
import type { Preset, Shape } from './preset.ts';
import { epochOfUniqueid } from './uniqueid.ts';
import { foldHeader } from './words.ts';

/** Share of the sampled rows that must look like a layout's rows; damaged ones are to be reported, not guessed at. */
const enough = 0.5;

/** The preset whose names the first row holds, the one with most names to go by. */
export function headerLayout(rows: readonly string[][], presets: readonly Preset[]): LogLayout | null {
  const header = rows[0] ?? [];
  const names = new Set(header.map(foldHeader));
  const fitting = presets.filter(
    (preset) => preset.header.length > 0 && preset.header.every((name) => names.has(foldHeader(name))),
  );
  const preset = fitting.sort((a, b) => b.header.length - a.header.length)[0];
  return preset ? presetLayout(preset, header, 1) : null;
}

/** The headerless layout that most of the rows look like. */
export function headerlessLayout(rows: readonly string[][], presets: readonly Preset[]): LogLayout | null {
  let best: { preset: Preset; names: readonly string[]; share: number } | null = null;
  for (const preset of presets)
    for (const names of preset.headerless?.layouts ?? []) {
      const share = rows.filter((row) => looksLike(row, preset, names)).length / rows.length;
      if (share >= enough && share > (best?.share ?? 0)) best = { preset, names, share };
    }
  return best && presetLayout(best.preset, best.names, 0);
}

function looksLike(row: readonly string[], preset: Preset, names: readonly string[]): boolean {
  if (preset.extraFields ? row.length < names.length : row.length !== names.length) return false;
  const shapes = preset.headerless?.shapes ?? {};
  return names.every((name, i) => {
    const shape = shapes[name];
    return shape === undefined || hasShape((row[i] ?? '').trim(), shape, preset);
  });
}

function hasShape(cell: string, shape: Shape, preset: Preset): boolean {
  switch (shape) {
    case 'moment':
      return readMoment(cell, preset.dateOrder) !== null;
    case 'moment-or-empty':
      return cell === '' || readMoment(cell, preset.dateOrder) !== null;
    case 'integer':
      return /^\d+$/.test(cell);
    case 'code':
      return outcomeOf(cell, preset, null).by === 'preset';
    case 'uniqueid':
      return epochOfUniqueid(cell) !== null;
    case 'phone':
      return /^\+?[\dX]{6,15}$/.test(cell);
  }
}

function presetLayout(preset: Preset, names: readonly string[], headerRows: 0 | 1): LogLayout {
  const folded = names.map(foldHeader);
  const columnOf = (name: string): number => folded.indexOf(foldHeader(name));
  const columns = presetColumns(preset, columnOf);
  const direction = presetDirection(preset.direction, columnOf);
  return {
    preset,
    headerRows,
    columns,
    direction,
    zone: preset.zone,
    dateOrder: preset.dateOrder,
    duplicates: headerRows === 1 ? duplicatesOf(names, columns, direction) : [],
    others: [],
  };
}

function presetColumns({ columns }: Preset, columnOf: (name: string) => number): LogColumns {
  const find = (name: string | undefined): number | null => {
    const column = name === undefined ? -1 : columnOf(name);
    return column < 0 ? null : column;
  };
  return {
    date: columns.date.map(columnOf).filter((column) => column >= 0),
    time: find(columns.time),
    number: columnOf(columns.number),
    caller: find(columns.caller),
    outcome: find(columns.outcome),
    outcomeHelp: find(columns.outcomeHelp),
    callId: find(columns.callId),
    legJoin: find(columns.legJoin),
    agent: find(columns.agent),
    campaign: find(columns.campaign),
    phoneCode: find(columns.phoneCode),
    uniqueid: find(columns.uniqueid),
    end: find(columns.end),
    duration: find(columns.duration),
    person: find(columns.person),
  };
}
