import { describe, expect, it } from 'vitest';
import { inspected, rolesOf, typed, whyOf } from './run.ts';

const A = '01 99 00 00 11';
const B = '02 61 91 00 12';

describe('the columns of a contact list', () => {
  const lines = [
    'nom;telephone;Contact;fax;siren;bloctel_telephone;bloctel_date;consentement le;preuve',
    `Roux;${A};;01 99 00 00 13;732829320;non;2024-05-01;2024-04-01;ENR-1`,
  ];

  it('have roles', async () => {
    expect(rolesOf(await inspected(lines))).toEqual({
      nom: null,
      telephone: 'phone',
      Contact: null,
      fax: null,
      siren: null,
      bloctel_telephone: 'flag',
      bloctel_date: 'flagDate',
      'consentement le': 'given',
      preuve: 'proof',
    });
  });

  it.each([
    ['nom', 'nothing in it can bar anybody'],
    ['telephone', 'its name says telephone; 1 of its first 1 filled cells look like telephone numbers'],
    ['fax', 'a fax is no contact number'],
    ['bloctel_telephone', 'says of “telephone” who is on the opposition list'],
    ['bloctel_date', 'says when the flag was checked'],
    ['preuve', 'its name says where the proof is'],
  ])('%s: %s', async (name, why) => {
    expect(whyOf(await inspected(lines), name)).toBe(why);
  });

  it('are told by their content where names say nothing', async () => {
    const seen = await inspected(['nom;Contact', `Roux;${A}`, 'Brun;']);
    expect(rolesOf(seen)).toEqual({ nom: null, Contact: 'phone' });
    expect(whyOf(seen, 'Contact')).toBe('1 of its first 1 filled cells look like telephone numbers');
  });

  it('are those that the user names', async () => {
    const seen = await inspected(['nom;a;b', `Roux;${A};${B}`], { phoneColumn: ['b'] });
    expect(rolesOf(seen)).toEqual({ nom: null, a: null, b: 'phone' });
    expect(whyOf(seen, 'b')).toBe('you name it (--phone-column)');
    expect(typed(seen)).toEqual([
      'campaign-audit clean list.csv --phone-column b --consents consents.csv --calls journal.csv',
    ]);
  });
});

describe('a contact list that cannot be read', () => {
  it.each<[name: string, lines: string[], code: string, line: number, rows: number]>([
    ['two columns that may hold the numbers', ['nom;a;b', `Roux;${A};${B}`], 'columns/phone-unclear', 1, 1],
    [
      'a row with too many fields',
      ['nom;telephone', `Roux;${A};x`, `Brun;${B}`],
      'csv/too-many-fields',
      2,
      2,
    ],
  ])('%s is seen to its end all the same', async (_name, lines, code, line, rows) => {
    const seen = await inspected(lines);
    expect([seen.role, seen.problem?.code, seen.problem?.line, seen.rows, seen.exit]).toEqual([
      'contacts',
      code,
      line,
      rows,
      'not-trusted',
    ]);
    expect(seen.phoneShapes.list).toMatchObject([{ kind: 'usable' }]);
  });

  it('says which days of consent are none', async () => {
    const lines = [`Roux;${A};2024-01-02`, `Brun;${B};bientôt`, `Noir;${B};2024-01-03`];
    const seen = await inspected(['nom;telephone;consentement le', ...lines]);
    expect([seen.problem, seen.notes.map(({ en }) => en)]).toEqual([
      null,
      ['1 row with a date of consent that cannot be read (line 3)'],
    ]);
  });

  it('may be named wrong by the user', async () => {
    const seen = await inspected(['nom;Contact', `Roux;${A}`], { phoneColumn: ['Kontact'] });
    expect(seen.problem?.code).toBe('columns/unknown');
    expect(typed(seen)).toContain('campaign-audit inspect list.csv --phone-column Contact');
  });
});

describe('what to type next', () => {
  it('where nothing fits are the file’s own columns', async () => {
    const seen = await inspected(['Jour;le client;Contact 2', `06/05/2024 10:05;${A};${B}`]);
    expect(seen.next.map(({ en }) => en.split('\n')[0])).toEqual([
      'if it is a contact list, name its phone columns:',
      'if it is a call log, say in campaign-audit.yaml what its columns are and how it writes dates, and look again:',
      'if it is something else, say what:',
      expect.stringMatching(/^if it comes from one of these products, name its format \(.*generic\):$/),
    ]);
    expect(typed(seen)).toEqual([
      'campaign-audit inspect list.csv --phone-column "le client"',
      'campaign-audit inspect list.csv --phone-column "Contact 2"',
      'calls:',
      '  - path: "list.csv"',
      '    columns: # "Jour", "le client", "Contact 2"',
      '      date: "Jour"',
      '      number: "le client"',
      '      # time: "…"',
      '      # outcome: "…"',
      '      # direction: "…"',
      '    # dateFormat: month-first',
      'campaign-audit inspect list.csv --role calls',
      'campaign-audit inspect list.csv --role contacts',
      'campaign-audit inspect list.csv --role opposition',
      'campaign-audit inspect list.csv --role consents',
      'campaign-audit inspect list.csv --calls-format generic',
    ]);
  });

  it.each<[name: string, file: string, lines: string[], next: string[]]>([
    [
      'a contact list',
      'list.csv',
      ['nom;telephone', `Roux;${A}`],
      ['campaign-audit clean list.csv --consents consents.csv --calls journal.csv'],
    ],
    [
      'a name with spaces',
      'ma liste.csv',
      ['nom;telephone', `Roux;${A}`],
      ['campaign-audit clean "ma liste.csv" --consents consents.csv --calls journal.csv'],
    ],
    [
      'an opposition list with its day',
      'bloctel_2024-05-06.csv',
      [A],
      [
        'campaign-audit clean contacts.csv --opposition bloctel_2024-05-06.csv --consents consents.csv --calls journal.csv',
      ],
    ],
    [
      'an opposition list without its day',
      'bloctel.csv',
      [A],
      [
        'campaign-audit clean contacts.csv --opposition bloctel.csv --opposition-date 2026-09-01 --consents consents.csv --calls journal.csv',
      ],
    ],
    [
      'an own list',
      'opposition_interne.csv',
      [A],
      [
        'campaign-audit clean contacts.csv --own-opposition opposition_interne.csv --consents consents.csv --calls journal.csv',
      ],
    ],
    [
      'a register',
      'list.csv',
      ['telephone;recueilli le', `${A};2024-01-02`],
      ['campaign-audit clean contacts.csv --consents list.csv --calls journal.csv'],
    ],
    [
      'a flag in doubt',
      'list_2024-05-06.csv',
      ['telephone;bloctel', `${A};OK`],
      [
        'campaign-audit inspect list_2024-05-06.csv --bloctel-flag listed',
        'campaign-audit inspect list_2024-05-06.csv --bloctel-flag callable',
      ],
    ],
    [
      'a flag with a value that nobody knows',
      'list_2024-05-06.csv',
      ['telephone;bloctel', `${A};bof`],
      [
        'opposition:',
        '  - path: list_2024-05-06.csv',
        '    values:',
        '      bloctel:',
        '        bof: yes',
        'campaign-audit inspect list_2024-05-06.csv --role opposition --write-entry campaign-audit.yaml',
        'campaign-audit inspect list_2024-05-06.csv',
      ],
    ],
    [
      'a flag taken for granted',
      'list_2024-05-06.csv',
      ['telephone;bloctel', `${A};oui`],
      [
        'campaign-audit inspect list_2024-05-06.csv --bloctel-flag listed',
        'campaign-audit inspect list_2024-05-06.csv --bloctel-flag callable',
        'campaign-audit clean contacts.csv --opposition list_2024-05-06.csv --consents consents.csv --calls journal.csv',
      ],
    ],
    [
      'a mistake in the file',
      'list.csv',
      ['nom;telephone', `Roux;${A};x`],
      ['campaign-audit inspect list.csv'],
    ],
  ])('for %s', async (_name, file, lines, next) => {
    expect(typed(await inspected(lines, { name: file }))).toEqual(next);
  });

  it('names a log’s columns, too, where a list without names has dates', async () => {
    const lines = ['Jour;Contact', `06/05/2024 10:05;${A}`];
    expect(typed(await inspected(lines))).toContain('      number: "Contact"');
    expect(typed(await inspected(lines, { role: 'contacts' }))).toHaveLength(1);
    expect(typed(await inspected(['Nom;Jour;Contact', `Roux;06/05/2024;${A}`]))).toHaveLength(1);
  });
});

describe('an opposition list', () => {
  it.each<[name: string, lines: string[], flag: 'listed' | 'callable' | null, format: string, why: string]>([
    [
      'a flag by its name',
      ['telephone;inscrit', `${A};oui`],
      null,
      'flag-column',
      'true means “is on the list”, by its name and values',
    ],
    [
      'an inverse flag',
      ['telephone;bloctel_ok', `${A};oui`],
      null,
      'inverse-flag',
      'true means “may be called”, by its name and values',
    ],
    [
      'a flag in some doubt',
      ['telephone;bloctel', `${A};oui`],
      null,
      'flag-column',
      'true means “is on the list”, taken for granted from its name',
    ],
    [
      'a flag that the user explains',
      ['telephone;bloctel', `${A};oui`],
      'callable',
      'inverse-flag',
      'true means “may be called” (--bloctel-flag)',
    ],
    [
      'an answer',
      ['telephone;id;reponse', `${A};K1;OK`],
      null,
      'answer-file',
      'the service’s answer: OK may be called, anything else is opposed',
    ],
  ])('with %s', async (_name, lines, bloctelFlag, format, why) => {
    const seen = await inspected(lines, { role: 'opposition', bloctelFlag });
    expect([seen.format, seen.columns.at(-1)?.because.en]).toEqual([format, why]);
  });

  it('tells the share that a flag taken for granted bars', async () => {
    const seen = await inspected(['telephone;bloctel', `${A};oui`, `${B};non`, `${B};non`], {
      name: 'b_2024-05-06.csv',
    });
    expect(seen.notes.map(({ en }) => en)).toEqual([
      '1 opposed number',
      expect.stringContaining('bars 33.3% of the rows'),
    ]);
    expect(seen.notes[1]?.fr).toContain('33,3\u00a0%');
    expect([seen.exportDate, seen.flagAssumed, seen.exit]).toEqual(['2024-05-06', true, 'done']);
  });

  it('shows the lines that are no number', async () => {
    const seen = await inspected([A, '01 99 00 0', B, 'fin']);
    expect(seen).toMatchObject({
      unreadable: { count: 1, lines: [2] },
      unreadableLines: [{ line: 2, cells: [{ column: '#1', text: '•• •• •• •' }] }],
      exit: 'not-trusted',
    });
    expect(seen.next[0]?.en).toContain('--accept opposition/unreadable');
  });

  it('shows them beyond what is looked at first', async () => {
    const seen = await inspected([...Array(1500).fill(A), '01 99 00 0']);
    expect(seen.unreadableLines).toEqual([{ line: 1501, cells: [{ column: '#1', text: '•• •• •• •' }] }]);
  });
});

it('a register tells the rows that prove nothing', async () => {
  const seen = await inspected(['telephone;recueilli le', `${A};2024-01-02`, `${B};`]);
  expect(seen.notes.map(({ en }) => en)).toEqual([
    '1 row without a day of giving, which proves nothing (line 3)',
  ]);
  expect([seen.exit, seen.period]).toEqual(['done', { from: null, to: null }]);
});
