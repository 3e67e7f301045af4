import { describe, expect, it } from 'vitest';
import { zoneNamed } from '../../../src/time/zones.ts';
import { problemOf } from '../support.ts';
import { paris, read } from './read-log.ts';

const log = (rows: string, header = 'date;numero;sens;statut') => `${header}\n${rows}\n`;

describe('a row', () => {
  it('has an instant, a number, an outcome, a direction and a line', async () => {
    const { seen } = await read(log('06/05/2024 10:05:30;06 12 34 56 78;sortant;Refus'));
    expect(seen).toEqual([
      { at: '2024-05-06T08:05:30', number: 33612345678, outcome: 'refused', outbound: true, line: 2 },
    ]);
  });

  it('of an inbound call is the caller’s where the log knows him', async () => {
    const text = 'date;appelant;appelé;sens\n2024-05-06 10:00;0612345678;0162345678;entrant\n';
    expect((await read(text)).seen).toMatchObject([{ number: 33612345678, outbound: false }]);
  });

  it('of an inbound call is the only number’s where it does not', async () => {
    expect((await read(log('2024-05-06 10:00;0612345678;entrant;Refus'))).seen).toMatchObject([
      { number: 33612345678, outcome: 'refused', outbound: false },
    ]);
  });
});

describe('a log in two columns for date and time', () => {
  it.each([
    ['06/05/2024;10:05', '2024-05-06T08:05:00'],
    ['06/05/2024;10:05:30', '2024-05-06T08:05:30'],
    ['6/5/2024;9h05', '2024-05-06T07:05:00'],
    ['2024-05-06;23:30', '2024-05-06T21:30:00'],
  ])('%s', async (cells, at) => {
    expect((await read(log(`${cells};0612345678`, 'date;heure;telephone'))).seen[0]?.at).toBe(at);
  });

  it('a time that cannot be read is unreadable, an empty one leaves the day', async () => {
    const rows = '06/05/2024;10:05;0612345678\n06/05/2024;25:05;0612345678\n07/05/2024;;0612345678';
    const { summary, seen } = await read(log(rows, 'date;heure;telephone'));
    expect(summary.unreadable).toEqual({ count: 1, lines: [3] });
    expect(seen.map(({ at }) => at)).toEqual(['2024-05-06T08:05:00', '2024-05-07T10:00:00']);
  });
});

describe('instants', () => {
  it.each([
    ['2024-05-06 10:05:00', '2024-05-06T08:05:00'],
    ['2024-05-06T10:05:00', '2024-05-06T08:05:00'],
    ['2024-05-06T10:05:00.123Z', '2024-05-06T10:05:00'],
    ['2024-05-06T10:05:00+04:00', '2024-05-06T06:05:00'],
    ['6/5/2024 9h05', '2024-05-06T07:05:00'],
    ['06-05-24 10:05', '2024-05-06T08:05:00'],
    ['1714982700', '2024-05-06T08:05:00'],
    ['1714982700123', '2024-05-06T08:05:00'],
    ['2024-01-06 10:05:00', '2024-01-06T09:05:00'],
  ])('%s', async (written, at) => {
    expect((await read(log(`${written};0612345678;;`))).seen[0]?.at).toBe(at);
  });

  it('without an offset are in the zone that the user says', async () => {
    const zone = zoneNamed('Indian/Reunion') ?? paris;
    expect((await read(log('2024-05-06 10:05:00;0612345678;;'), { zone })).seen[0]?.at).toBe(
      '2024-05-06T06:05:00',
    );
  });

  it('first and last are those of the readable rows', async () => {
    const rows = ['2024-05-06', '2024-05-02', '2024-05-09'].map((day) => `${day} 12:00;0612345678;;`);
    const { summary } = await read(log([...rows, 'x;0612345678;;'].join('\n')));
    expect([summary.first, summary.last]).toEqual([
      Date.UTC(2024, 4, 2, 10) / 1000,
      Date.UTC(2024, 4, 9, 10) / 1000,
    ]);
  });
});

describe('directions', () => {
  it.each([
    ['sortant', true],
    ['Émis', true],
    ['OUTBOUND', true],
    ['', true],
    ['autre', true],
    ['entrant', false],
    ['Reçu', false],
    ['inbound', false],
    ['interne', false],
  ])('%j: outbound %s', async (word, outbound) => {
    const rows = `2024-05-06 10:00;0612345678;sortant;\n2024-05-06 11:00;0612345679;${word};`;
    expect((await read(log(rows))).seen[1]?.outbound).toBe(outbound);
  });

  it('inbound and internal rows are ignored and counted', async () => {
    const rows = ['sortant', 'entrant', 'entrant', 'interne'].map(
      (way) => `2024-05-06 10:00;0612345678;${way};`,
    );
    expect((await read(log(rows.join('\n')))).summary.ignored).toMatchObject({ inbound: 2, internal: 1 });
  });

  it('an inbound row whose number cannot be read is ignored, not unreadable', async () => {
    const rows =
      '2024-05-06 10:00;0612345678;sortant;\n2024-05-06 10:00;anonymous;entrant;\n2024-05-06 10:00;;interne;';
    const { summary } = await read(log(rows));
    expect([summary.unreadable.count, summary.ignored.inbound, summary.ignored.internal]).toEqual([0, 1, 1]);
  });
});

describe('numbers', () => {
  it.each([
    ['06 12 34 56 78', '', 33612345678],
    ['33612345678', '', 33612345678],
    ['00612345678', '0', 33612345678],
    ['90612345678', '9', 33612345678],
    ['8880612345678', '888', 33612345678],
    ['0612345678', '9', 33612345678],
  ])('%s with the prefix %j', async (written, dialPrefix, number) => {
    expect((await read(log(`2024-05-06 10:00;${written};;`), { dialPrefix })).seen[0]?.number).toBe(number);
  });

  it('a prefix is never guessed', async () => {
    const rows = '2024-05-06 10:00;0612345678;;\n2024-05-06 10:00;90612345678;;';
    expect((await read(log(rows))).summary.unreadable).toEqual({ count: 1, lines: [3] });
  });

  it('a service’s number is nobody’s: read, but no call to somebody', async () => {
    const { summary, seen } = await read(log('2024-05-06 10:00;0612345678;;\n2024-05-06 10:00;3975;;'));
    expect([summary.ignored.notSubscriber, summary.unreadable.count, seen.length]).toEqual([1, 0, 1]);
  });
});

describe('outcomes', () => {
  const row = (word: string) => `2024-05-06 10:00;0612345678;;${word}`;

  it('of agents', async () => {
    const { summary, seen } = await read(
      log([row('Refus'), row('Répondeur'), row('Absent'), row('')].join('\n')),
    );
    expect(summary.outcomes).toBe('agents');
    expect(seen[0]?.outcome).toBe('refused');
    expect(seen[3]?.outcome).toBe('unclassified');
  });

  it('of a telephone system only', async () => {
    const text = log(`${row('ANSWERED')}\n${row('NO ANSWER')}`, 'date;numero;sens;disposition');
    expect((await read(text)).summary.outcomes).toBe('telephone');
  });

  it('in no column, or in an empty one', async () => {
    expect((await read('date;numero\n2024-05-06 10:00;0612345678\n')).summary.outcomes).toBe('none');
    expect((await read(log(row('')))).summary.outcomes).toBe('none');
  });

  it('that nobody knows are counted, the most frequent first', async () => {
    const { summary, seen } = await read(log(['Zork', 'Blip', 'Zork', 'Refus'].map(row).join('\n')));
    expect(summary.unknownOutcomes).toEqual([
      { value: 'Zork', count: 2 },
      { value: 'Blip', count: 1 },
    ]);
    expect(seen[0]?.outcome).toBe('unclassified');
  });

  it('are mapped by the user first', async () => {
    const mapping = new Map([
      ['Zork', 'objected'],
      ['Refus', 'busy'],
    ] as const);
    const { summary, seen } = await read(log(`${row('Zork')}\n${row('Refus')}`), { mapping });
    expect([summary.unknownOutcomes, seen.map(({ outcome }) => outcome)]).toEqual([[], ['objected', 'busy']]);
  });

  it('of calls that were not placed are counted', async () => {
    const mapping = new Map([['Annulé avant', 'not-placed']] as const);
    const { summary } = await read(log(row('Annulé avant')), { mapping });
    expect(summary.ignored.notPlaced).toBe(1);
  });
});

describe('rows that cannot be read', () => {
  it('are counted with their lines, and the others are read', async () => {
    const rows =
      '2024-05-06 10:00;0612345678;;\n31/02/2024 10:00;0612345678;;\n;0612345678;;\n2024-05-06 10:00;061234;;';
    const { summary } = await read(log(rows));
    expect([summary.rows, summary.unreadable]).toEqual([4, { count: 3, lines: [3, 4, 5] }]);
  });

  it.each(['Totals;;3;', ';TOTAL;;', 'Totaux : 3;;;', 'total;12;;'])(
    'a line of totals is none: %s',
    async (last) => {
      const { summary } = await read(log(`2024-05-06 10:00;0612345678;;\n${last}`));
      expect([summary.unreadable.count, summary.ignored.totals]).toEqual([0, 1]);
    },
  );

  it.each([
    ['types of columns', 'DATE;VARCHAR(50);varchar(10);TEXT'],
    ['types with a comma in them, and gaps', 'TIMESTAMP;;DECIMAL(10,2);'],
    ['the header once more', 'date;numero;sens;statut'],
  ])('%s are no call, and no result', async (_, line) => {
    const { summary } = await read(log(`${line}\n2024-05-06 10:00;0612345678;;Refus\n${line}`));
    expect([summary.unreadable.count, summary.ignored.totals, summary.unknownOutcomes]).toEqual([0, 2, []]);
  });

  it('a row with one word that is no type is unreadable', async () => {
    const { summary } = await read(log('DATE;0612345678;;TEXT\n2024-05-06 10:00;0612345678;;Refus'));
    expect(summary.unreadable).toEqual({ count: 1, lines: [2] });
  });

  it('a log without one readable row is refused', async () => {
    const problem = await problemOf(() => read(log('hier;0612345678;;\nx;y;;')));
    expect(problem).toMatchObject({ code: 'calls/no-readable-row', file: 'calls.csv', line: 2 });
  });

  it('so is one that has its header only', async () => {
    expect(await problemOf(() => read('date;numero\n'))).toMatchObject({
      code: 'calls/no-readable-row',
      line: 1,
    });
  });
});

describe('what is no log', () => {
  it.each([
    ['a contact list', 'nom;telephone\nA;0612345678\n', null, 'calls/not-a-log'],
    [
      'another format than the one named',
      log('2024-05-06 10:00;0612345678;;'),
      'asterisk-cdr-csv',
      'calls/not-a-log',
    ],
    [
      'two columns of a needed name',
      'date;numero;Numéro\n2024-05-06 10:00;0612345678;1\n',
      null,
      'columns/twice',
    ],
    ['more fields than the header', log('2024-05-06 10:00;0612345678;;;x'), null, 'csv/too-many-fields'],
  ])('%s is refused', async (_, text, format, code) => {
    expect(await problemOf(() => read(text, format === null ? {} : { format }))).toMatchObject({
      code,
      file: 'calls.csv',
    });
  });
});
