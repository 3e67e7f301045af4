import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CallBook } from '../../src/store/call-book.ts';
import { CallRows, emptyCallRow, Precision } from '../../src/store/call-rows.ts';
import { enterCalls } from '../../src/store/enter-calls.ts';
import { NumberTable } from '../../src/store/number-table.ts';
import { dose } from '../dose.ts';
import { exhausted } from '../steps.ts';
import { join, type Kind, type Row } from './calls.ts';

const NUMBERS = [33199000011, 33199000012];
const NOON = Date.UTC(2024, 4, 6, 10) / 1000;
const HOUR = 3600;

interface Written {
  file?: number;
  number?: number;
  /** Seconds from noon. */
  at?: number;
  callId?: number;
  agent?: number;
  exact?: boolean;
  lasts?: number | undefined;
  refused?: boolean;
  inbound?: boolean;
}

const instantOf = ({ at = 0, exact = true }: Written) => NOON + (exact ? at : Math.floor(at / 60) * 60);

function rowOf(written: Written, line: number): Row {
  const { file = 0, number = 0, callId = 0, agent = 0, exact = true, lasts, refused, inbound } = written;
  const at = instantOf(written);
  return {
    file,
    source: `${file}.csv`,
    line,
    e164: String(NUMBERS[number]),
    zone: 'Europe/Paris',
    at,
    day: 0,
    outbound: !inbound,
    outcome: refused ? 'refused' : 'busy',
    callId: callId === 0 ? '' : `c${callId}`,
    agent: String(agent),
    exact,
    end: lasts === undefined ? 0 : at + lasts,
  };
}

/** The rows in the order of their files. */
function inFiles(written: readonly Written[]): Written[] {
  return written.toSorted((a, b) => (a.file ?? 0) - (b.file ?? 0));
}

function expectedCalls(written: readonly Written[], kinds: readonly Kind[]): string[] {
  const rows = inFiles(written).map((row, i) => rowOf(row, i + 2));
  return join(rows, kinds).map(
    ({ e164, at, line, outcome, outbound }) =>
      `${e164} ${at - NOON} line ${line} ${outcome === 'refused'} ${outbound}`,
  );
}

function bookOf(written: readonly Written[], kinds: readonly Kind[]): CallBook {
  const numbers = new NumberTable();
  for (const number of NUMBERS) numbers.add(number);
  const rows = new CallRows();
  const sorted = inFiles(written).map((row, i) => ({ row, line: i + 2 }));
  for (let file = 0; file < 3; file++) {
    rows.files.push(`${file}.csv`);
    const by = kinds[file] ?? null;
    rows.kinds.push(by && { by, days: new Set([Math.floor(NOON / 86_400)]) });
    for (const { row, line } of sorted.filter(({ row }) => (row.file ?? 0) === file))
      rows.push(callRow(row, line));
  }
  return exhausted(enterCalls(rows, numbers));
}

function callRow(written: Written, line: number) {
  const { number = 0, callId = 0, agent = 0, exact = true, lasts, refused, inbound } = written;
  const instant = instantOf(written);
  return {
    ...emptyCallRow(),
    id: number,
    instant,
    outcome: refused ? ('refused' as const) : ('busy' as const),
    direction: inbound ? ('inbound' as const) : ('outbound' as const),
    precision: exact ? Precision.second : Precision.minute,
    line,
    callId,
    agent,
    end: lasts === undefined ? 0 : instant + lasts,
  };
}

function callsIn(book: CallBook): string[] {
  return NUMBERS.flatMap((number, id) =>
    Array.from(book.of(id), (call) => {
      const { line } = book.source(call);
      return `${number} ${book.instant(call) - NOON} line ${line} ${book.isRefusal(call)} ${book.isAttempt(call)}`;
    }),
  );
}

const TWO: Kind[] = ['telephone', 'agents'];

describe('rows that are one call', () => {
  const pbx: Written = { file: 0 };
  const cases: [string, Written[], number, Kind[]?][] = [
    ['two rows of one second', [{}, {}], 1],
    ['two rows of one minute', [{ exact: false }, { exact: false }], 2],
    [
      'two rows of one minute with one id',
      [
        { exact: false, callId: 1 },
        { exact: false, callId: 1, at: 60 },
      ],
      1,
    ],
    ['a minute of another file', [{ at: 41 }, { file: 1, exact: false }], 1],
    ['the next minute of another file', [{ at: 60 }, { file: 1, exact: false }], 2],
    ['a minute of another file, another agent', [{ at: 41 }, { file: 1, exact: false, agent: 1 }], 2],
    ['two calls of a minute, and one in another file', [{ at: 1 }, { at: 41 }, { file: 1, exact: false }], 2],
    [
      'two calls of a minute in both files',
      [{ at: 1 }, { at: 41 }, { file: 1, exact: false }, { file: 1, exact: false }],
      2,
    ],
    ['an id of five hours', [{ callId: 1 }, { callId: 1, at: 5 * HOUR }], 1],
    ['an id of six hours', [{ callId: 1 }, { callId: 1, at: 6 * HOUR }], 1],
    ['an id of seven hours', [{ callId: 1 }, { callId: 1, at: 10 }, { callId: 1, at: 7 * HOUR }], 3],
    [
      'an id of two called numbers',
      [{ callId: 1 }, { callId: 1, at: 10 }, { callId: 1, at: 20, number: 1 }],
      3,
    ],
    [
      'an id of a caller and a called number',
      [{ callId: 1 }, { callId: 1, at: 10 }, { callId: 1, at: 20, number: 1, inbound: true }],
      2,
    ],
    [
      'an id that each file gives to another number',
      [{ callId: 1 }, { callId: 1, at: 9 }, { file: 1, callId: 1, number: 1 }],
      2,
    ],
    ['two systems, 89 seconds', [pbx, { file: 1, at: 89 }], 1, TWO],
    ['two systems, 90 seconds', [pbx, { file: 1, at: 90 }], 1, TWO],
    ['two systems, 91 seconds', [pbx, { file: 1, at: 91 }], 2, TWO],
    ['the agents’ system first, 90 seconds', [{ file: 0, at: 90 }, { file: 1 }], 1, TWO],
    ['two systems, other numbers', [pbx, { file: 1, at: 9, number: 1 }], 2, TWO],
    [
      'while the first may last',
      [
        { file: 0, lasts: 20 },
        { file: 1, at: 30 },
      ],
      1,
      TWO,
    ],
    [
      'once the first was over',
      [
        { file: 0, lasts: 20 },
        { file: 1, at: 31 },
      ],
      2,
      TWO,
    ],
    ['each call once', [pbx, { file: 1, at: 5 }, { file: 1, at: 50 }], 2, TWO],
    ['one system', [pbx, { file: 1, at: 5 }], 2, ['agents', 'agents']],
    ['two systems that are kept apart', [pbx, { file: 1, at: 5 }], 2, [null, 'agents']],
  ];
  it.each(cases)('%s', (_, written, count, kinds = ['agents', 'agents']) => {
    expect(bookOf(written, kinds).count).toBe(count);
    expect(expectedCalls(written, kinds)).toHaveLength(count);
  });

  it('of two systems are at the telephone’s instant, with the agents’ outcome', () => {
    const book = bookOf(
      [
        { file: 0, at: 7 },
        { file: 1, at: 4, refused: true },
      ],
      TWO,
    );
    expect(callsIn(book)).toEqual([`${NUMBERS[0]} 7 line 2 true true`]);
    expect(book.figures.pairs.slice(0, 2)).toEqual([
      { joined: 1, alone: 0 },
      { joined: 1, alone: 0 },
    ]);
  });

  it('of two systems: the nearest are joined first, the others are counted', () => {
    const book = bookOf([{ file: 0 }, { file: 0, at: 60, refused: true }, { file: 1, at: 50 }], TWO);
    expect(callsIn(book)).toEqual([`${NUMBERS[0]} 0 line 2 false true`, `${NUMBERS[0]} 60 line 3 true true`]);
    expect(book.figures.pairs.slice(0, 2)).toEqual([
      { joined: 1, alone: 1 },
      { joined: 1, alone: 0 },
    ]);
  });

  it('ids that are none are counted by file', () => {
    const book = bookOf(
      [{ callId: 1 }, { callId: 1, at: 7 * HOUR }, { callId: 2 }, { file: 1, callId: 1 }],
      [],
    );
    expect(book.figures.falseIds).toEqual([2, 0, 0]);
  });
});

test('are those that the meaning says', () => {
  const small = fc.record({
    file: fc.nat({ max: 2 }),
    number: fc.nat({ max: 1 }),
    at: fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(0, 59, 60, 90, 91, 5 * HOUR, 6 * HOUR, 6 * HOUR + 1)),
    callId: fc.constantFrom(0, 0, 1, 2, 3),
    agent: fc.nat({ max: 1 }),
    lasts: fc.constantFrom(undefined, 0, 20, 80),
    refused: fc.boolean(),
    inbound: fc.constantFrom(false, false, true),
  });
  const kinds = fc.array(fc.constantFrom<Kind>('agents', 'telephone', null), { minLength: 3, maxLength: 3 });
  const exact = fc.array(fc.boolean(), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(small, { maxLength: 8 }), kinds, exact, (written, by, exactly) => {
      const rows = written.map((row) => ({ ...row, exact: exactly[row.file] ?? true }));
      expect(callsIn(bookOf(rows, by)).toSorted()).toEqual(expectedCalls(rows, by).toSorted());
    }),
    { numRuns: dose(3_000, 60_000) },
  );
});
