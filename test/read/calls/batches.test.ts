import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCallLog } from '../../../src/read/calls/log.ts';
import { openLog } from '../../../src/read/calls/open.ts';
import type { Batch } from '../../../src/read/csv/records.ts';
import type { Table } from '../../../src/read/csv/table.ts';
import { CallRows } from '../../../src/store/call-rows.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { logTableOf, noProgress, problemOf } from '../support.ts';
import { paris, read } from './read-log.ts';

const header = 'date;heure;appelant;numero;sens;resultat;agent;id_appel';
/** The first rows say what the columns are, whatever follows. */
const plain = Array.from(
  { length: 5 },
  (_, i) => `06/05/2024;10:0${i}:00;0162345678;061234567${i};sortant;Refus;T${i};A000${i}`,
);

const cell = (...texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.constantFrom('', '', ' '), fc.boolean())
    .map(([text, space, quoted]) => (quoted ? `${space}"${text.replaceAll('"', '""')}"` : text + space));

const row = fc
  .tuple(
    cell('06/05/2024', '07/05/2024', '2024-05-06', '6/5/24', '06/05/2024 09:00', '31/02/2024', '', 'hier'),
    cell('10:05:30', '10:05', '9h05', '25:00', '', 'NULL'),
    cell('0162345678', '0612345699', ''),
    cell('0612345678', '06 12 34 56 79', '+33612345670', '0262123456', '112', 'anonyme', '', '0800123456'),
    cell('sortant', 'sortant', 'entrant', 'interne', 'Zone 3', ''),
    cell('Refus', 'Pas de réponse', 'Ne plus appeler', 'peut-être "plus tard"', '', 'Occupé'),
    cell('T1', 'T2', 'Durand; Marie', '', '-'),
    cell('A1', 'A2', '0', '1,71E+12', ''),
  )
  .chain((cells) =>
    fc.integer({ min: 1, max: 8 }).map((kept) => cells.slice(0, Math.max(kept, 3)).join(';')),
  );

const line = fc.oneof(
  {
    weight: 12,
    arbitrary: row.filter((text) => !text.includes('Durand; Marie') || text.includes('"Durand')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', ';;;;;;;', ' ; ;;', 'Total;12', header) },
);

/** A table whose batches have so many rows at the most. */
function cutInto(most: number, table: Table): Table {
  async function* batches(options?: { quotes?: boolean }): AsyncGenerator<Batch> {
    for await (const batch of table.batches(options))
      for (let from = 0; from < batch.count; from += most) yield part(batch, from, most);
  }
  return { ...table, batches };
}

function part(batch: Batch, from: number, most: number): Batch {
  const to = Math.min(from + most, batch.count);
  return {
    ...batch,
    count: to - from,
    start: batch.start.subarray(from, to),
    end: batch.end.subarray(from, to),
    next: batch.next.subarray(from, to),
    line: batch.line.subarray(from, to),
    firstField: batch.firstField.subarray(from, to + 1),
  };
}

/** All that is read of a log whose batches have so many rows at the most. */
async function inBatchesOf(most: number, text: string) {
  const table = cutInto(most, await logTableOf(text));
  const log = openLog(table, {});
  const numbers = new NumberTable();
  const rows = new CallRows();
  const options = { zone: null, fallbackZone: paris, dialPrefix: '', mapping: null };
  const { layout: _, ...summary } = await readCallLog(table, log, options, numbers, rows, noProgress);
  const kept = Array.from({ length: rows.count }, (_, i) => ({
    number: rows.id.get(i) < 0 ? null : [rows.id.get(i), numbers.number(rows.id.get(i))],
    instant: rows.instant.get(i),
    is: [rows.outcome(i), rows.direction(i), rows.precision(i), rows.line.get(i)],
    ids: [rows.callId.get(i), rows.agent.get(i), rows.agents.text(rows.agentName.get(i))],
  }));
  return { summary, kept, unclear: log.account.unclear(), size: numbers.size };
}

describe('a log that is read column by column', () => {
  it('says the same whether a batch has many rows or one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.boolean(), async (lines, ends) => {
        const text = [header, ...plain, ...lines].join('\n') + (ends ? '\n' : '');
        const byRow = await inBatchesOf(1, text);
        expect(await inBatchesOf(7, text)).toEqual(byRow);
        expect(await inBatchesOf(1000, text)).toEqual(byRow);
      }),
    );
  });

  it('names the first fault of the file, not that of the column that is read first', async () => {
    // More rows than the sample has by which a column of one number is taken for the company's own line.
    const own = Array.from(
      { length: 1100 },
      (_, i) => `06/05/2024;10:05:00;0162001100;061234${String(i).padStart(4, '0')};Refus`,
    );
    const other = '06/05/2024;10:05:00;0162001199;0612345678;Refus';
    const wide = `${other.replace('1199', '1100')};x`;
    const codeOf = async (...rows: string[]) =>
      (
        await problemOf(() =>
          read(['Date;Heure;Numéro;Correspondant;Résultat', ...own, ...rows, ''].join('\n')),
        )
      ).code;
    expect(await codeOf(wide)).toBe('csv/too-many-fields');
    const two = await codeOf(other);
    expect(two).not.toBe('csv/too-many-fields');
    expect(await codeOf(other, wide)).toBe(two);
    expect(await codeOf(wide, other)).toBe('csv/too-many-fields');
  });

  it('lists a last row that is cut off behind those that cannot be read', async () => {
    const rows = ['hier;10:00;;0612345678;sortant;;;', '06/05/2024;10:00;;06123'];
    const { summary } = await read([header, ...plain, ...rows].join('\n'));
    expect(summary).toMatchObject({ cutAt: 7 + 1, unreadable: { count: 2, lines: [7, 8] } });
  });
});
