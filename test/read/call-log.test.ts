import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/model.ts';
import { type LogOptions, logLayout, readCallLog } from '../../src/read/call-log.ts';
import { CallRows } from '../../src/store/call-rows.ts';
import { NumberTable } from '../../src/store/number-table.ts';
import { fixedZone, isoInstant, zoneNamed } from '../../src/time/zones.ts';
import { noProgress, problemOf, tableOf } from './support.ts';

const paris = zoneNamed('Europe/Paris') ?? fixedZone(3600);

async function read(text: string | Uint8Array, changes: Partial<LogOptions> = {}) {
  const table = await tableOf(text, 'calls.csv');
  const layout = logLayout(table, changes.format ?? null);
  const numbers = new NumberTable();
  const rows = new CallRows();
  const options = {
    format: null,
    zone: null,
    fallbackZone: paris,
    dialPrefix: '',
    mapping: null,
    ...changes,
  };
  const summary = await readCallLog(table, layout, options, numbers, rows, noProgress);
  const seen = Array.from({ length: rows.count }, (_, i) => ({
    at: isoInstant(rows.instant.get(i), fixedZone(0)).slice(0, 19),
    number: rows.id.get(i) < 0 ? null : numbers.number(rows.id.get(i)),
    outcome: outcomes[rows.outcome.get(i)],
    outbound: rows.outbound.get(i) === 1,
    line: rows.line.get(i),
  }));
  return { summary, rows, seen };
}

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
    expect(await problemOf(() => read(text, { format }))).toMatchObject({ code, file: 'calls.csv' });
  });
});

describe('Asterisk', () => {
  const master = (start: string, uniqueid: string, dst = '0612345678', context = 'from-internal') =>
    `"","200","${dst}","${context}","""A"" <200>","SIP/200-1","SIP/trunk-2","Dial","SIP/trunk/${dst}","${start}","${start}","${start}","30","20","ANSWERED","DOCUMENTATION","${uniqueid}",""`;

  it('the unique id tells the offset, row by row', async () => {
    const { summary, seen } = await read(
      [master('2024-01-28 06:58:20', '1706421500.12'), master('2024-05-06 10:05:00', '1714982700.3')].join(
        '\n',
      ),
    );
    expect(seen.map(({ at }) => at)).toEqual(['2024-01-28T05:58:20', '2024-05-06T08:05:00']);
    expect([summary.layout.zone, summary.zoneGuessed, summary.outcomes]).toEqual([
      'uniqueid',
      false,
      'telephone',
    ]);
  });

  it('a zone that the user says wins', async () => {
    const { seen } = await read(master('2024-05-06 10:05:00', '1714982700.3'), { zone: fixedZone(0) });
    expect(seen[0]?.at).toBe('2024-05-06T10:05:00');
  });

  it('without a telling id the zone is guessed, and that is said', async () => {
    const { summary, seen } = await read(
      [master('2024-05-06 10:05:00', '1714982700.3'), master('2024-05-06 10:05:00', '1614982700.3')].join(
        '\n',
      ),
    );
    expect([summary.zoneGuessed, seen[1]?.at]).toEqual([true, '2024-05-06T08:05:00']);
  });

  it('a call to an extension is internal, one from outside inbound', async () => {
    const { summary } = await read(
      [
        master('2024-05-06 10:05:00', '1714982700.1'),
        master('2024-05-06 10:06:00', '1714982760.2', '201'),
        master('2024-05-06 10:07:00', '1714982820.3', '201', 'from-trunk'),
      ].join('\n'),
    );
    expect(summary.ignored).toMatchObject({ internal: 1, inbound: 1 });
  });
});

describe('VICIdial', () => {
  const names =
    'call_date phone_number_dialed status user full_name campaign_id vendor_lead_code source_id list_id gmt_offset_now phone_code phone_number title first_name middle_initial last_name address1 address2 address3 city state province postal_code country_code gender date_of_birth alt_phone email security_phrase comments length_in_sec user_group alt_dial rank owner lead_id'.split(
      ' ',
    );
  const row = (changes: Record<string, string>) =>
    names
      .map(
        (name) =>
          changes[name] ??
          (name === 'phone_code' ? '33' : name === 'length_in_sec' ? '5' : name === 'lead_id' ? '7' : ''),
      )
      .join('\t');
  const call = {
    call_date: '2024-05-06 10:05:00',
    phone_number_dialed: '612345678',
    status: 'NI',
    user: 'anne',
  };

  it('tabs without quoting: a quote is data, and swallows no row', async () => {
    const text = [
      names.join('\t'),
      row({ ...call, comments: '"rappeler' }),
      row({ ...call, phone_number_dialed: '612345679', status: 'DNC' }),
      row({ ...call, first_name: '"Jo', phone_number_dialed: '612345670', status: 'AA' }),
    ].join('\n');
    const { seen, summary } = await read(`${text}\n`);
    expect(summary.layout.preset?.id).toBe('vicidial-export-calls-report');
    expect(seen.map(({ number, outcome }) => [number, outcome])).toEqual([
      [33612345678, 'refused'],
      [33612345679, 'objected'],
      [33612345670, 'voicemail'],
    ]);
  });

  it('without its header', async () => {
    const { summary, seen } = await read(`${row(call)}\tliste\tdescription\tPas intéressé\n`);
    expect([summary.rows, seen[0]?.outcome]).toEqual([1, 'refused']);
  });
});
