import { describe, expect, it } from 'vitest';
import { enterCalls } from '../../../src/store/enter-calls.ts';
import { exhausted } from '../../steps.ts';
import { read } from './read-log.ts';

/** Lines on which calls begin, and how many rows were joined to them. */
async function calls(text: string, changes: Parameters<typeof read>[1] = {}) {
  const { rows, numbers, summary } = await read(text, changes);
  const book = exhausted(enterCalls(rows, numbers));
  const lines: number[] = [];
  for (let id = 0; id < numbers.size; id++)
    for (const call of book.of(id)) lines.push(book.source(call).line);
  return { lines: lines.sort((a, b) => a - b), joined: book.figures.joined, summary };
}

describe('rows that overlap in time', () => {
  const master = (start: string, end: string, src = '204', dst = '0612345678') =>
    `"","${src}","${dst}","from-internal","""A"" <204>","SIP/204-1","SIP/ovh-2","Dial","x","${start}","","${end}",30,20,"NO ANSWER","DOCUMENTATION"`;

  it.each([
    ['begins while the first lasts', '2024-05-06 10:00:20', '204', 1],
    ['begins five seconds after its end', '2024-05-06 10:00:35', '204', 1],
    ['begins six seconds after its end', '2024-05-06 10:00:36', '204', 2],
    ['comes from another extension', '2024-05-06 10:00:20', '205', 2],
  ])('a Master.csv without ids: a second row that %s', async (_, start, src, count) => {
    const first = master('2024-05-06 10:00:00', '2024-05-06 10:00:30');
    const { lines } = await calls([first, master(start, '2024-05-06 10:01:00', src)].join('\n'));
    expect(lines.length).toBe(count);
  });

  it('a chain of legs lasts as long as its longest', async () => {
    const rows = [
      master('2024-05-06 10:00:00', '2024-05-06 10:00:30'),
      master('2024-05-06 10:00:30', '2024-05-06 10:01:00'),
      master('2024-05-06 10:01:00', '2024-05-06 10:01:30'),
    ];
    expect((await calls(rows.join('\n'))).lines).toEqual([1]);
  });

  it.each([
    ['the same agent', 'Anne', [2]],
    ['another agent', 'Luc', [2, 3]],
  ])('a hand-kept log with durations: %s', async (_, agent, expected) => {
    const text = [
      'Date;Heure;Tel;Agent;Durée;Résultat',
      '06/05/2024;10:00:00;0612345678;Anne;00:01:00;Refus',
      `06/05/2024;10:00:40;0612345678;${agent};00:01:00;Refus`,
    ];
    expect((await calls(text.join('\n'))).lines).toEqual(expected);
  });

  it('without durations nothing overlaps', async () => {
    const text = 'Date;Tel;Agent\n06/05/2024 10:00:00;0612345678;Anne\n06/05/2024 10:00:02;0612345678;Anne\n';
    expect((await calls(text)).lines).toEqual([2, 3]);
  });
});

describe('a row that names another leg', () => {
  const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const leg = (id: number, other: string, start = '10:00:00') =>
    `"A","204","0612345678","default","2024-05-06 ${start}","","2024-05-06 10:01:00","30","0","NO_ANSWER","${uuid(id)}","${other}","", "PCMA","PCMA"`;

  it.each([
    ['the second names the first', [leg(1, ''), leg(2, uuid(1), '10:00:01')], [1]],
    ['the first names the second', [leg(1, uuid(2)), leg(2, '', '10:00:01')], [1]],
    ['neither names the other', [leg(1, ''), leg(2, '', '10:00:01')], [1, 2]],
    ['each names a third', [leg(1, uuid(3)), leg(2, uuid(4), '10:00:01')], [1, 2]],
  ])('%s', async (_, rows, expected) => {
    const { lines, summary } = await calls(rows.join('\n'));
    expect(summary.layout.preset?.id).toBe('freeswitch-cdr-csv');
    expect(lines).toEqual(expected);
  });
});

describe('a file that stops in the middle of its last line', () => {
  const header = 'Date;Tel;Agent;Résultat';
  const row = '06/05/2024 10:00:00;0612345678;Anne;Refus';
  it.each([
    ['with a line end after all', `${header}\n${row}\n06/05/2024 11:00;0612345678\n`, null],
    ['without a line end, short', `${header}\n${row}\n06/05/2024 11:00;06123`, 3],
    ['without a line end, whole', `${header}\n${row}\n06/05/2024 11:00;0612345678;Anne;Refus`, null],
    [
      'where other rows are short too',
      `${header}\n06/05/2024 09:00;0612345678\n06/05/2024 11:00;0612345678`,
      null,
    ],
  ])('%s', async (_, text, cutAt) => {
    const { summary } = await read(text);
    expect(summary.cutAt).toBe(cutAt);
    expect(summary.unreadable.lines).toEqual(cutAt === null ? [] : [cutAt]);
  });
});

describe('what the user says of a log', () => {
  const text = 'quand;qui;quoi;vers\n05/06/2024 10:05;Anne;12;0612345678\n';
  const columns = { date: ['Quand'], number: ['vers'], outcome: ['quoi'], agent: ['qui'] };

  it('columns of a product that nobody knows', async () => {
    const { seen, summary } = await read(text, { columns });
    expect(seen).toMatchObject([{ number: 33612345678, at: '2024-06-05T08:05:00' }]);
    expect(summary.unknownOutcomes).toEqual([{ value: '12', count: 1 }]);
  });

  it.each([
    ['month-first', '2024-05-06T08:05:00'],
    ['MM/dd/yyyy HH:mm', '2024-05-06T08:05:00'],
    ['dd/MM/yyyy HH:mm', '2024-06-05T08:05:00'],
  ])('dates written %s', async (dateFormat, at) => {
    expect((await read(text, { columns, dateFormat })).seen).toMatchObject([{ at }]);
  });

  it('a date in another shape than was said is unreadable', async () => {
    const more = `${text}2024-06-05 10:05;Anne;12;0612345678\n`;
    const { summary } = await read(more, { columns, dateFormat: 'dd/MM/yyyy HH:mm' });
    expect(summary.unreadable.lines).toEqual([3]);
  });

  it('a column that is not there names the nearest', async () => {
    await expect(read(text, { columns: { ...columns, number: ['ver'] } })).rejects.toMatchObject({
      detail: { code: 'calls/no-such-column', problem: { en: expect.stringContaining('“vers”') } },
    });
  });

  it('named columns win over those that were found', async () => {
    const two = 'Date;Tel;Numéro client\n06/05/2024 10:00;0612345678;0612345679\n';
    const { seen } = await read(two, { columns: { number: ['Numéro client'] } });
    expect(seen).toMatchObject([{ number: 33612345679 }]);
  });
});

describe('numbers that called persons saw', () => {
  const callers = async (header: string, ...cells: string[]) => {
    const rows = cells.map((cell, i) => `06/05/2024 1${i}:00;0612345678;${cell}`);
    const { summary } = await read([`Date;Numéro appelé;${header}`, ...rows].join('\n'));
    return summary.callers.map(({ callerId, line, rows: count }) => [callerId, line, count]);
  };

  it('are counted by day, from their first line', async () => {
    expect(await callers('Numéro présenté', '0162000000', '0612000000', '0162000000')).toEqual([
      ['0162000000', 2, 2],
      ['0612000000', 3, 1],
    ]);
  });

  it.each([
    ['Numéro présenté', '3975', ['3975']],
    ['Source', '3975', []],
    ['Source', '0162000000', ['0162000000']],
    ['Source', '"Accueil" <0162000000>', ['0162000000']],
    ['Source', 'anonymous', ['anonymous']],
    ['Source', '', []],
  ])('%s: %j', async (header, cell, expected) => {
    expect((await callers(header, cell)).map(([caller]) => caller)).toEqual(expected);
  });
});
