import type { Direction } from '../model.ts';
import type { DirectionMark, PresetDirection } from './preset.ts';
import { fold, list } from './words.ts';

/** Tells the direction of a row from the values of some of its columns. */
export interface DirectionRule {
  /** `column`: the log says it; `rule`: worked out; `none`: every row is taken for outbound. */
  by: 'column' | 'rule' | 'none';
  /** Columns whose values `of` takes, in this order; -1 stands for one that the file lacks: pass ''. */
  columns: readonly number[];
  /** null: the values do not tell; such a row counts as outbound. Depends on nothing but the values. */
  of(values: readonly string[]): Direction | null;
}

const words: Readonly<Record<Direction, readonly string[]>> = {
  outbound:
    list(`sortant, sortante, sortants, emis, emission, s, out, outbound, outgoing, outbound api, outbound dial,
    manual, preview, predictif, progressif, manuel, auto`),
  inbound: list(`entrant, entrante, entrants, recu, reception, e, in, inbound, incoming, inbound queue,
    inbound voicemail, rappel client entrant`),
  internal: list('interne, internal, local, poste a poste, ext to ext'),
};

/** Contexts in which a call from outside enters the dial plan. */
const entryContexts = list('from-trunk, from-pstn, from-did, ext-did, ext-group, ext-queues');
/** A number with at least so many digits is a line outside, one with fewer an extension or a service. */
const fewestDigits = 7;

/** The rule of a log without anything that tells directions. */
export const noDirection: DirectionRule = { by: 'none', columns: [], of: () => null };

/** A direction column, read by the given values and the usual French and English words. */
export function directionColumn(
  column: number,
  own: Partial<Record<Direction, readonly string[]>> = {},
): DirectionRule {
  const known = new Map<string, Direction>();
  for (const table of [words, own])
    for (const direction of ['outbound', 'inbound', 'internal'] as const)
      for (const word of table[direction] ?? []) known.set(fold(word), direction);
  return { by: 'column', columns: [column], of: ([value]) => known.get(fold(value ?? '')) ?? null };
}

/**
 * The rule of a preset.
 *
 * @param columnOf column of a name, -1 where the file lacks it
 */
export function presetDirection(rule: PresetDirection, columnOf: (name: string) => number): DirectionRule {
  if (rule.by === 'column') {
    const column = columnOf(rule.column);
    return column < 0 ? noDirection : directionColumn(column, rule.values);
  }
  if (rule.by === 'marks') return markedDirection(rule.marks, columnOf);
  const names = [rule.src, rule.dst, rule.context, rule.shown, rule.did];
  const columns = names.map((name) => (name === undefined ? -1 : columnOf(name)));
  return { by: 'rule', columns, of: telephoneDirection };
}

function telephoneDirection(values: readonly string[]): Direction | null {
  const [src = '', dst = '', context = '', shown = '', did = ''] = values;
  if (shown !== '') return 'outbound';
  if (did !== '' || entryContexts.some((entry) => context.startsWith(entry))) return 'inbound';
  if (digitsIn(dst) >= fewestDigits) return 'outbound';
  if (digitsIn(src) >= fewestDigits) return 'inbound';
  return src === '' && dst === '' ? null : 'internal';
}

function digitsIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count;
}

function markedDirection(marks: readonly DirectionMark[], columnOf: (name: string) => number): DirectionRule {
  const tests = marks.map(({ values, direction }) => ({
    values: values && new Set(values.map(fold)),
    direction,
  }));
  return {
    by: 'rule',
    columns: marks.map((mark) => columnOf(mark.column)),
    of: (cells) =>
      tests.find(({ values }, i) => {
        const cell = (cells[i] ?? '').trim();
        return values ? values.has(fold(cell)) : cell !== '';
      })?.direction ?? 'outbound',
  };
}
