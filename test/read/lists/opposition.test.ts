import { describe, expect, it } from 'vitest';
import { accounted } from '../../../src/audit/inputs/input-report.ts';
import type { Polarity } from '../../../src/formats/lexicon/opposition-words.ts';
import { openOpposition } from '../../../src/read/lists/open-opposition.ts';
import { readOpposition } from '../../../src/read/lists/opposition.ts';
import { clock } from '../../../src/rules/clock.ts';
import type { ColumnSays } from '../../../src/settings.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { OppositionBook } from '../../../src/store/opposition.ts';
import { isoDay } from '../../../src/time/days.ts';
import { noProgress, problemOf, tableOf } from '../support.ts';

interface Given {
  own?: boolean;
  asked?: Polarity | null;
  says?: ColumnSays;
}

async function read(text: string, { own = false, asked = null, says = {} }: Given = {}) {
  const table = await tableOf(text, 'bloctel.csv');
  const numbers = new NumberTable();
  const book = new OppositionBook();
  const open = openOpposition(table, own ? 'own-opposition' : 'opposition', says, asked);
  const seen = accounted(table, open.account);
  const summary = await readOpposition(seen, open, own, numbers, book, noProgress);
  const all = Array.from({ length: numbers.size }, (_, id) => id);
  const where = (holds: (id: number) => boolean) => all.filter(holds).map((id) => numbers.number(id));
  return {
    summary,
    unclear: open.account.unclear(),
    columns: open.account.columns(),
    listed: where((id) => book.isListed(id)),
    answered: where((id) => book.isAnswered(id)),
    own: where((id) => book.isOwn(id)),
    source: (id: number) => (own ? book.ownSource(id) : book.listedSource(id)),
    since: all.map((id) => {
      const day = own ? book.ownSince(id) : book.listedSince(id);
      return day === null ? null : isoDay(day);
    }),
  };
}

const [a, b, c] = [33612345678, 33612345679, 33142345678];

describe('who is opposed', () => {
  it.each<[string, string, number[], number[]]>([
    ['a list', '0612345678\n06 12 34 56 79\n', [a, b], []],
    ['several numbers in a cell', 'telephone\n0612345678 / 0142345678\n', [a, c], []],
    ['two columns', 'tel1;tel2\n0612345678;0142345678\n', [a, c], []],
    ['an answer file', '0612345678;1;OK\n0612345679;2;INSCRIT\n0142345678;3;\n', [b, c], [a, b, c]],
    ['an answer in small letters', '0612345678;1; ok \n0612345679;2;OK\n', [], [a, b]],
    ['a flag', 'tel;inscrit\n0612345678;O\n0612345679;N\n0142345678;\n', [a], [a, b]],
    ['a flag of X and nothing', 'tel;inscrit\n0612345678;X\n0612345679;\n', [a], [a, b]],
    ['those who may be called', 'tel;bloctel_ok\n0612345678;1\n0612345679;0\n', [b], [a, b]],
    ['X for those who may be called', 'tel;autorise\n0612345678;X\n0612345679;\n', [b], [a, b]],
    ['words that say it', 'tel;eligibiliteBlocTel\n0612345678;authorized\n0612345679;inscrit\n', [b], [a, b]],
  ])('%s', async (_, text, listed, answered) => {
    const found = await read(text);
    expect([found.listed, found.answered]).toEqual([listed, answered]);
  });

  it('the user turns a flag round', async () => {
    const text = 'tel;bloctel\n0612345678;1\n0612345679;0\n';
    expect((await read(text)).listed).toEqual([a]);
    expect((await read(text, { asked: 'callable' })).listed).toEqual([b]);
  });

  it('an own list bars whatever stands beside the number', async () => {
    const found = await read('telephone;bloctel\n0612345678;N\n', { own: true });
    expect([found.own, found.listed, found.source(0)]).toEqual([[a], [], { file: 'bloctel.csv', line: 2 }]);
  });

  it('the line of the first entry counts', async () => {
    const found = await read('telephone\n\n0612345678\n0612345678\n');
    expect(found.source(0)).toEqual({ file: 'bloctel.csv', line: 3 });
    expect(found.summary).toMatchObject({ rows: 2, opposed: 2 });
  });
});

describe('the days of registration', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'as people write them',
      'numero;date_inscription\n0261910001;01/02/2023\n0261910002;2024-02-29 10:00:00\n',
      ['2023-02-01', '2024-02-29'],
    ],
    [
      'under another name',
      "numero;Inscrit le\n0261910001;'x\n0261910002;1er mars 2023\n",
      [null, '2023-03-01'],
    ],
    ['none in a list without a header', '0261910001\n0261910002\n', [null, null]],
    [
      'none of another name in a file that is flagged',
      'numero;inscrit;date\n0261910001;O;01/02/2023\n',
      [null],
    ],
    [
      'of several numbers in a row',
      'tel1;tel2;inscrit le\n0261910001;0199000001;01/02/2023\n',
      ['2023-02-01', '2023-02-01'],
    ],
    [
      'beside a flag, of those who are listed',
      'tel;inscrit;date inscription\n0261910001;O;01/02/2023\n0261910002;N;01/02/2023\n',
      ['2023-02-01', null],
    ],
    [
      'the earliest of one number',
      'tel;inscrit le\n0261910001;02/02/2023\n0261910001;01/02/2023\n',
      ['2023-02-01'],
    ],
  ])('%s', async (_, text, days) => {
    expect((await read(text)).since).toEqual(days);
    if (!text.includes('inscrit;')) expect((await read(text, { own: true })).since).toEqual(days);
  });

  it('those that cannot be read are named and leave the entry without a date', async () => {
    const rows = [
      '0261910001;31/02/2023',
      '0261910002;',
      '0261910003;hier',
      'Total;hier',
      '0261910004;01/02/2023',
    ];
    const { summary, since } = await read(`tel;date inscription\n${rows.join('\n')}\n`);
    expect(since).toEqual([null, null, null, '2023-02-01']);
    expect(summary.unreadableDays).toEqual({ count: 2, lines: [2, 4] });
  });

  it('not those of numbers that may be called', async () => {
    const { summary } = await read('tel;inscrit;date inscription\n0261910001;N;hier\n');
    expect(summary.unreadableDays.count).toBe(0);
  });

  it('are read however many there are', async () => {
    const days = Array.from({ length: 20_005 }, (_, i) => `0261910001;2023-02-01 ${clock(86_399 - i)}`);
    const { since } = await read(`tel;date inscription\n${days.join('\n')}\n0261910001;2023-01-31\n`);
    expect(since).toEqual(['2023-01-31']);
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, object]>([
    [
      'six digits or more',
      '0612345678\n061234\n12345\n',
      { unreadable: { count: 1, lines: [2] }, others: 1 },
    ],
    ['words', '0612345678\nTotal\n', { unreadable: { count: 0, lines: [] }, others: 1 }],
    [
      'empty cells are nothing',
      'tel;x\n0612345678;1\n;2\n',
      { unreadable: { count: 0, lines: [] }, others: 0 },
    ],
    ['flags without an answer', 'tel;inscrit\n0612345678;O\n0612345679;\n', { unanswered: 1, opposed: 1 }],
  ])('%s', async (_, text, summary) => {
    expect((await read(text)).summary).toMatchObject(summary);
  });

  it('a hundred lines are named at most', async () => {
    const { summary } = await read(`0612345678\n${'0612345\n'.repeat(150)}`);
    expect([summary.unreadable.count, summary.unreadable.lines.length]).toEqual([150, 100]);
  });

  it.each<[string, string, string, number]>([
    ['more fields than the header', 'tel;inscrit\n0612345678;O\n0612345679;O;x\n', 'csv/too-many-fields', 3],
    ['only numbers that are broken', '061234567\n06123456\n', 'opposition/no-numbers', 1],
  ])('%s is refused', async (_, text, code, line) => {
    expect(await problemOf(() => read(text))).toMatchObject({ code, line, file: 'bloctel.csv' });
  });

  it('a flag further down that nobody knows is asked about, and bars until then', async () => {
    const { listed, unclear } = await read(
      `tel;inscrit\n${'0612345678;O\n'.repeat(1500)}0612345679;peut-être\n`,
    );
    expect(listed).toEqual([a, b]);
    expect(unclear).toMatchObject([
      { column: 'inscrit', why: 'meaning', values: [{ value: 'peut-être', count: 1 }], line: 1502 },
    ]);
  });

  it('short numbers are readable, and bar nobody', async () => {
    expect((await read('0612345678\n3975\n')).summary).toMatchObject({ opposed: 1, others: 0 });
  });
});

describe('what the user says of an opposition list', () => {
  const flags = 'tel;inscrit\n0612345678;bof\n0612345679;N\n0142345678;O\n';
  const inverse = 'tel;autorise\n0612345678;bof\n0612345679;oui\n';
  it.each<[string, string, ColumnSays, number[]]>([
    ['an odd value bars until it is answered', flags, {}, [a, c]],
    ['yes: it is listed', flags, { values: { inscrit: { bof: 'yes' } } }, [a, c]],
    ['no: it is not', flags, { values: { inscrit: { bof: 'no' } } }, [c]],
    ['an odd value where yes allows bars, too', inverse, {}, [a]],
    ['no: it may not be called', inverse, { values: { autorise: { bof: 'no' } } }, [a]],
    ['yes: it may', inverse, { values: { autorise: { bof: 'yes' } } }, []],
    ['an ignored flag says nothing: all are opposed', flags, { ignore: ['inscrit'] }, [a, b, c]],
    [
      'a flag under another name',
      flags.replace('inscrit', 'reponse x'),
      { columns: { flag: ['#2'] } },
      [a, c],
    ],
    ['a flag without a header', flags.slice(12), { columns: { flag: ['#2'] } }, [a, c]],
    ['the column of numbers', 'x;y\n0612345678;0142345678\n', { columns: { phone: ['y'] } }, [c]],
  ])('%s', async (_, text, says, listed) => {
    expect((await read(text, { says })).listed).toEqual(listed);
  });

  it.each([
    [flags, { values: { inscrit: { bof: 'yes' } } }],
    [inverse, { values: { autorise: { bof: 'no' } } }],
  ])('the printed answer bars: %j', async (text, answer) => {
    const { unclear, listed } = await read(text);
    expect(unclear).toMatchObject([{ why: 'meaning', values: [{ value: 'bof', count: 1 }], answer }]);
    const again = await read(text, { says: unclear[0]?.answer ?? {} });
    expect([again.unclear, again.listed]).toEqual([[], listed]);
  });
});

describe('what may lift an entry', () => {
  const dated = 'tel;levée le\n0612345678;2024-03-01\n0612345679;\n';
  it.each<[string, string, ColumnSays, number]>([
    ['is asked about', dated, {}, 1],
    ['is empty', 'tel;levée le\n0612345678;\n', {}, 0],
    ['stands in a remark', 'tel;note\n0612345678;opposition levée\n', {}, 1],
    ['is answered', dated, { values: { 'levée le': { '2024-03-01': 'no' } } }, 0],
    ['is set aside', dated, { ignore: ['levée le'] }, 0],
    ['is none: a reason', 'tel;motif\n0612345678;plainte\n', {}, 0],
  ])('%s', async (_, text, says, count) => {
    for (const own of [true, false]) {
      const found = await read(text, { own, says });
      expect(found.unclear).toHaveLength(count);
      expect(own ? found.own : found.listed).toContain(a);
    }
  });

  it('its column is unclear, the number stays opposed', async () => {
    expect((await read(dated, { own: true })).columns).toMatchObject([
      { name: 'tel', state: 'used', role: 'phone' },
      { name: 'levée le', state: 'unclear', role: null },
    ]);
  });
});
