import { expect } from 'vitest';
import { FieldView } from '../../../src/read/csv/field.ts';
import type { Table } from '../../../src/read/csv/table.ts';
import { openJsonTable } from '../../../src/read/json/table.ts';
import { sourceOf } from '../support.ts';

export interface Read {
  header: string[];
  rows: string[][];
  lines: number[];
}

/** All rows of a table, read as the readers of call logs do. */
export async function rowsOf(table: Table): Promise<Read> {
  const view = new FieldView();
  const all: string[][] = [];
  const lines: number[] = [];
  let base = 0;
  for await (const batch of table.batches({ quotes: true })) {
    expect(batch.base).toBe(base);
    base += batch.bytes.length;
    for (let record = 0; record < batch.count; record++) {
      const fields = (batch.firstField[record + 1] ?? 0) - (batch.firstField[record] ?? 0);
      all.push(
        Array.from({ length: fields }, (_, column) => {
          view.at(batch, record, column);
          return view.text();
        }),
      );
      lines.push(batch.line[record] ?? 0);
    }
  }
  return { header: all[0] ?? [], rows: all.slice(1), lines: lines.slice(1) };
}

export async function readJson(text: string | Uint8Array, size?: number): Promise<Read> {
  return rowsOf(await openJsonTable(sourceOf(text, size, 'calls.json')));
}

/** The layouts in which objects come. */
export const layouts: Record<string, (objects: readonly unknown[]) => string> = {
  'an array': (objects) => JSON.stringify(objects),
  'an indented array': (objects) => JSON.stringify(objects, null, 2),
  'an array with Windows line ends': (objects) =>
    `\r\n${JSON.stringify(objects, null, '\t')}\r\n`.replace(/\r?\n/g, '\r\n'),
  'an object around an array': (objects) => JSON.stringify({ calls: objects }),
  'an object with more around it': (objects) =>
    JSON.stringify(
      { meta: { count: 2, pages: [1, 2], none: [] }, call_list: objects, links: [{ next: null }] },
      null,
      1,
    ),
  'three objects around an array': (objects) =>
    JSON.stringify({ a: '[{', data: { 'x"': { calls: objects } } }),
  'one object a line': (objects) => objects.map((object) => JSON.stringify(object)).join('\n'),
  'one object a line and a last line end': (objects) =>
    objects.map((object) => `${JSON.stringify(object)}\r\n`).join(''),
  'objects one after another': (objects) => objects.map((object) => JSON.stringify(object)).join(''),
  'indented objects one after another': (objects) =>
    objects.map((object) => JSON.stringify(object, null, 2)).join('\n\n'),
};
