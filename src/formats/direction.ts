import type { Direction } from '../model.ts';
import { digitsIn } from './data-row.ts';
import { directionWord, hasDoubtfulE } from './lexicon/directions.ts';
import { isBlankCell, isEmptyWord } from './lexicon/empty-words.ts';
import { fold, list } from './lexicon/words.ts';
import type { ColumnTest, DirectionMark, HeaderNames, PresetDirection } from './preset.ts';

/** Tells the direction of a row from the values of some of its columns. */
export interface DirectionRule {
  /** `column`: the log says it; `rule`: worked out; `none`: every row is taken for outbound. */
  by: 'column' | 'rule' | 'none';
  /** Columns whose values `of` takes, in this order; -1 stands for one that the file lacks: pass ''. */
  columns: readonly number[];
  /** null: the values do not say; such a row counts as outbound. Depends on nothing but the values. */
  of(values: readonly string[]): Direction | null;
  /** Place among `columns` of a direction column whose value nobody understands, -1 where there is none. */
  unclear(values: readonly string[]): number;
}

/** Contexts in which a call from outside enters the dial plan. */
const entryContexts = list('from-trunk, from-pstn, from-did, ext-did, ext-group, ext-queues');
/** A number with at least so many digits is a line outside, one with fewer an extension or a service. */
const fewestDigits = 7;

const directions = ['outbound', 'inbound', 'internal'] as const satisfies readonly Direction[];

/** The rule of a log without anything that says the direction. */
export const noDirection: DirectionRule = { by: 'none', columns: [], of: () => null, unclear: () => -1 };

/**
 * A direction column, read by the given values and the usual French and English words.
 *
 * @param cells some of its values, which tell what its letters stand for
 */
export function directionColumn(
  column: number,
  own: Partial<Record<Direction, readonly string[]>> = {},
  cells: readonly string[] = [],
): DirectionRule {
  const known = new Map(
    directions.flatMap((direction) =>
      (own[direction] ?? []).map((word): [string, Direction] => [fold(word), direction]),
    ),
  );
  const doubtfulE = hasDoubtfulE(cells);
  const of = ([value = '']: readonly string[]): Direction | null => {
    const folded = fold(value);
    if (doubtfulE && folded === 'e') return null;
    return known.get(folded) ?? directionWord(value)?.direction ?? null;
  };
  return {
    by: 'column',
    columns: [column],
    of,
    unclear: (values) => (of(values) === null && !isBlankCell(values[0] ?? '') ? 0 : -1),
  };
}

/** A column of flags that is called by a way, `is_inbound`. */
export function directionFlagColumn(column: number, of: (value: string) => Direction | null): DirectionRule {
  return {
    by: 'column',
    columns: [column],
    of: ([value = '']) => of(value),
    unclear: ([value = '']) => (of(value) === null && !isBlankCell(value) ? 0 : -1),
  };
}

/** Column of the first of some names that the file has, -1 where it has none. */
export type LogColumnOf = (names: HeaderNames) => number;

/** The rule of a preset: its marks before its column before the numbers and contexts of a telephone system. */
export function presetDirection(rule: PresetDirection, columnOf: LogColumnOf): DirectionRule {
  if (rule === 'unknown') return noDirection;
  const parts: DirectionRule[] = (rule.marks ?? []).map((mark) => markRule(mark, columnOf));
  const column = rule.column ? columnOf(rule.column.names) : -1;
  if (column >= 0) parts.push(directionColumn(column, rule.column?.values));
  if (rule.telephone) parts.push(telephoneRule(rule.telephone, columnOf));
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  if (!only && rule.column) return noDirection;
  return inTurn(parts);
}

function inTurn(parts: readonly DirectionRule[]): DirectionRule {
  const columns = parts.flatMap((part) => part.columns);
  return {
    by: 'rule',
    columns,
    of(values) {
      const each = valuesOfEach(parts, values);
      for (const [part, own] of each) {
        const direction = part.of(own);
        if (direction !== null) return direction;
      }
      return each.some(([part, own]) => part.unclear(own) >= 0) ? null : 'outbound';
    },
    unclear(values) {
      const found = valuesOfEach(parts, values).find(([part, own]) => part.unclear(own) >= 0);
      return found && this.of(values) === null ? columns.indexOf(found[0].columns[0] ?? -1) : -1;
    },
  };
}

function valuesOfEach(parts: readonly DirectionRule[], values: readonly string[]) {
  let from = 0;
  return parts.map((part) => {
    const own = values.slice(from, from + part.columns.length);
    from += part.columns.length;
    return [part, own] as const;
  });
}

function markRule(mark: DirectionMark, columnOf: LogColumnOf): DirectionRule {
  const marks = mark.and ? [mark, mark.and] : [mark];
  const tests = marks.map(markTest);
  return {
    by: 'rule',
    columns: marks.map(({ names }) => columnOf(names)),
    of: (values) => (tests.every((test, i) => test((values[i] ?? '').trim())) ? mark.direction : null),
    unclear: () => -1,
  };
}

function markTest({ values, startsWith, contains, except, digits }: ColumnTest): (value: string) => boolean {
  const tests: ((folded: string, value: string) => boolean)[] = [];
  if (values) tests.push(inWords(values));
  if (startsWith) tests.push(someWord(startsWith, (folded, word) => folded.startsWith(word)));
  if (contains) tests.push(someWord(contains, (folded, word) => folded.includes(word)));
  if (except) {
    const excepted = inWords(except);
    tests.push((folded, value) => folded !== '' && !excepted(folded) && isFilled(value));
  }
  if (digits) tests.push((folded) => folded.length <= digits && /^\d+$/.test(folded));
  if (tests.length === 0) return isFilled;
  return (value) => {
    const folded = fold(value);
    return tests.some((test) => test(folded, value));
  };
}

function inWords(written: readonly string[]): (folded: string) => boolean {
  const known = new Set(written.map(fold));
  return (folded) => known.has(folded);
}

function someWord(written: readonly string[], fits: (folded: string, word: string) => boolean) {
  const known = written.map(fold);
  return (folded: string) => known.some((word) => fits(folded, word));
}

type Telephone = NonNullable<Exclude<PresetDirection, string>['telephone']>;

function telephoneRule(rule: Telephone, columnOf: LogColumnOf): DirectionRule {
  const names = [rule.src, rule.dst, rule.context, rule.shown ?? [], rule.did ?? []];
  return { by: 'rule', columns: names.map(columnOf), of: telephoneDirection, unclear: () => -1 };
}

function telephoneDirection(values: readonly string[]): Direction | null {
  const [src = '', dst = '', context = '', shown = '', did = ''] = values;
  if (isFilled(shown)) return 'outbound';
  if (isFilled(did) || entryContexts.some((entry) => context.startsWith(entry))) return 'inbound';
  if (digitsIn(dst) >= fewestDigits) return 'outbound';
  if (digitsIn(src) >= fewestDigits) return 'inbound';
  return isFilled(src) || isFilled(dst) ? 'internal' : null;
}

function isFilled(text: string): boolean {
  return text !== '' && !isEmptyWord(text);
}
