import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { presets } from '../../src/formats/presets/index.ts';
import type { CallBook } from '../../src/store/call-book.ts';
import { enterCalls } from '../../src/store/enter-calls.ts';
import { zoneNamed } from '../../src/time/zones.ts';
import { read } from '../read/calls/read-log.ts';
import { exhausted } from '../steps.ts';

const root = new URL('../../fixtures/formats/', import.meta.url);

interface ExpectedRow {
  line: number;
  /** UTC. */
  at: string;
  number: string;
  direction: string;
  outcome: string;
  /** Calls are numbered in the order in which they first appear; legs have the number of their call. */
  call: number;
}
interface ExpectedFile {
  preset: string | null;
  /** What the export lacks, so that it cannot be read. */
  error?: 'number' | 'date';
  headerRows: number;
  outcomes: string;
  /** Zone that the user names. */
  zone?: string;
  rows: ExpectedRow[];
  unreadable?: number[];
  unknown?: string[];
  callers?: string[];
}

async function reading(name: URL, expected: ExpectedFile) {
  const zone = expected.zone === undefined ? null : zoneNamed(expected.zone);
  const { summary, rows, seen, numbers } = await read(readFileSync(name), { zone });
  const kept = seen.map((row, i) => ({ ...row, way: rows.direction(i) }));
  const book = exhausted(enterCalls(rows, numbers));
  const lineOfCall = callsByLine(book, numbers.size);
  return {
    preset: summary.layout.preset?.id ?? null,
    headerRows: summary.layout.headerRows,
    outcomes: summary.outcomes,
    rows: kept
      .filter(({ number }) => number !== null)
      .map(({ line, at, number, way, outcome }) => ({
        line,
        at: `${at}Z`,
        number: `+${number}`,
        direction: way,
        outcome,
      })),
    calls: lineOfCall,
    unreadable: summary.unreadable.lines,
    unknown: summary.unknownOutcomes.map(({ value }) => value).sort(),
    callers: [...new Set(summary.callers.map(({ callerId }) => callerId))].sort(),
  };
}

/** Lines on which calls begin, sorted. */
function callsByLine(book: CallBook, numbers: number): number[] {
  const lines: number[] = [];
  for (let id = 0; id < numbers; id++) for (const call of book.of(id)) lines.push(book.source(call).line);
  return lines.sort((a, b) => a - b);
}

/** The same from the expectation: the earliest row of each call. */
function expectedCalls(rows: readonly ExpectedRow[]): number[] {
  const earliest = new Map<number, ExpectedRow>();
  for (const row of rows) {
    const known = earliest.get(row.call);
    if (!known || row.at < known.at) earliest.set(row.call, row);
  }
  return [...earliest.values()].map(({ line }) => line).sort((a, b) => a - b);
}

describe.each(readdirSync(root))('%s', (folder) => {
  const place = new URL(`${folder}/`, root);
  const expected: Record<string, ExpectedFile> = JSON.parse(
    readFileSync(new URL('expected.json', place), 'utf8'),
  );

  it.each(Object.entries(expected))('%s is read as it should be', async (name, file) => {
    const url = new URL(name, place);
    if (file.error !== undefined) {
      const failure = await read(readFileSync(url)).catch((error: unknown) => error);
      expect(failure instanceof InputError && failure.detail.code).toBe(`calls/no-${file.error}-column`);
      return;
    }
    const found = await reading(url, file);
    expect(found).toEqual({
      preset: file.preset,
      headerRows: file.headerRows,
      outcomes: file.outcomes,
      rows: file.rows.map(({ call: _, ...row }) => row),
      calls: expectedCalls(file.rows),
      unreadable: file.unreadable ?? [],
      unknown: (file.unknown ?? []).toSorted(),
      callers: file.callers ?? found.callers,
    });
  });

  it('expects something of every file', () => {
    const files = readdirSync(place).filter((name) => name !== 'expected.json');
    expect(Object.keys(expected).sort()).toEqual(files.sort());
  });
});

it('every preset has a fixture and an id of its own', () => {
  const ids = presets.map((preset) => preset.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(readdirSync(root)).toEqual(expect.arrayContaining(ids));
});
