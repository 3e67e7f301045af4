import { describe, expect, test } from 'vitest';
import { Campaign } from '../../../src/audit/campaign/campaign.ts';
import type { Judge } from '../../../src/audit/contacts/judge.ts';
import { judgeOf } from '../../../src/audit/contacts/judge-list.ts';
import type { Day, Outcome } from '../../../src/model.ts';
import { PhoneKind } from '../../../src/phone/number.ts';
import type { CallBook } from '../../../src/store/call-book.ts';
import { CallRows, emptyCallRow } from '../../../src/store/call-rows.ts';
import { ConsentBook, type ConsentEntry, emptyConsent } from '../../../src/store/consents.ts';
import { enterCalls } from '../../../src/store/enter-calls.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { OppositionBook } from '../../../src/store/opposition.ts';
import { isoDay } from '../../../src/time/days.ts';
import { exhausted } from '../../steps.ts';
import { dayNamed } from '../days.ts';
import { contactRows } from '../memory.ts';
import { cleaned, settingsWith } from '../run.ts';

/** Ids of the numbers that everybody here has. */
const REUNION = 0;
const A = 1;
const B = 2;
const ABROAD = 3;
const written = [262692123456, 33612345678, 33623456789, 442079460958];
const short = { id: -1, kind: PhoneKind.notCallable };
const foreign = { id: ABROAD, kind: PhoneKind.foreign };

type Row = Parameters<typeof contactRows>[0][number];

interface Known {
  start: string;
  /** Last day for which a contact must stand to be kept. */
  through?: string;
  settings?: Parameters<typeof settingsWith>[0];
  own?: readonly number[];
  listed?: readonly number[];
  /** Days on which consents were given, withdrawn where a second day stands beside it. */
  consents?: readonly [id: number, given: string, withdrawn?: string][];
  /** Calls and what came of them. */
  calls?: readonly [id: number, day: string, outcome: Outcome][];
}

function consent(given: string, withdrawn: string | undefined, line: number): ConsentEntry {
  const withdrawal = withdrawn === undefined ? null : dayNamed(withdrawn);
  return {
    ...emptyConsent('consents.csv', line),
    given: dayNamed(given),
    withdrawn: withdrawal,
    proof: true,
  };
}

function callsOf(calls: NonNullable<Known['calls']>, numbers: NumberTable): CallBook {
  const rows = new CallRows();
  rows.files.push('calls.csv');
  for (const [id, day, outcome] of calls) {
    const instant = dayNamed(day) * 86_400 + 10 * 3600;
    rows.push({ ...emptyCallRow(), id, instant, outcome, line: rows.count + 2 });
  }
  return exhausted(enterCalls(rows, numbers));
}

/** A judge of rows of which the files say so much. */
function judgeOfRows(list: readonly Row[], known: Known): Judge {
  const { start, through, own = [], listed = [], consents = [], calls = [] } = known;
  const end = through === undefined ? {} : { end: dayNamed(through), throughEnd: true };
  const settings = settingsWith({ start: dayNamed(start), ...end, ...known.settings });
  const numbers = new NumberTable();
  for (const number of written) numbers.add(number);
  const opposition = new OppositionBook();
  for (const id of own) opposition.listOwn(id, opposition.addFile('own.csv'), 1);
  for (const id of listed) opposition.list(id, opposition.addFile('bloctel.csv'), 1);
  const book = new ConsentBook();
  for (const [i, [id, given, withdrawn]] of consents.entries())
    book.add(id, consent(given, withdrawn, i + 2));
  const evidence = { numbers, opposition, consents: book, calls: callsOf(calls, numbers) };
  const inputs = { consentsGiven: consents.length > 0, requestsGiven: false, answersAwaited: false };
  return judgeOf(settings, new Campaign(settings, inputs), evidence, contactRows(list)).judge;
}

const iso = (day: Day | null) => (day === null ? null : isoDay(day));

/** Whether a row is kept, and what was found: the rule, the number by its place, the day from which on it bars. */
function found(judge: Judge, row: number): string[] {
  const { kept, bars } = judge.row(row);
  const all = bars.map(
    ({ rule, entry, from }) => `${rule.id} ${entry}${from ? ` from ${isoDay(from)}` : ''}`,
  );
  return [kept ? 'kept' : 'excluded', ...all];
}

describe('the first day of a row', () => {
  // 20 December is a holiday in Réunion, and a Friday.
  const known = { start: '2024-12-20', settings: { policy: { localHolidays: true } } };
  test.each([
    ['that of its first number', [[REUNION, A]], 0, '2024-12-23'],
    ['not that of the second', [[A, REUNION]], 0, '2024-12-20'],
    ['the first that can be read', [[short, REUNION]], 0, '2024-12-23'],
    ['without any', [[short], [REUNION]], 0, '2024-12-20'],
    ['without a cell', [[REUNION], [], [REUNION]], 1, '2024-12-20'],
    ['a foreign one', [[foreign, REUNION]], 0, '2024-12-20'],
  ])('%s', (_, list, row, wanted) => {
    expect(iso(judgeOfRows(list, known).firstDay(row))).toBe(wanted);
  });
});

describe('the day from which one is callable', () => {
  // In force for 60 days after 8 June 2026: the 61st, 8 August, is a Saturday; Bloctel ends on 11 August.
  const policy = { bloctelAfterEnd: 'ignore' } as const;
  const paused: Known = { start: '2026-08-03', calls: [[A, '2026-06-08', 'refused']], settings: { policy } };

  test.each<[string, number[], Known, (string | null)[]]>([
    ['the row, and each of its numbers', [A, B], { ...paused, own: [B] }, ['2026-08-10', '2026-08-10', null]],
    ['in the other order', [B, A], { ...paused, own: [B] }, ['2026-08-10', null, '2026-08-10']],
    ['the earlier of two that are both barred on a day', [A, B], { ...paused, listed: [B] }, ['2026-08-10']],
    ['the earlier of them in the other order', [B, A], { ...paused, listed: [B] }, ['2026-08-10']],
    ['no number of it', [A], { ...paused, own: [A] }, [null]],
    [
      'a bar without end beside one that has one',
      [A],
      {
        start: '2024-05-06',
        calls: [
          [A, '2024-04-10', 'objected'],
          [A, '2024-04-11', 'refused'],
        ],
      },
      [null],
    ],
  ])('%s', (_, row, known, wanted) => {
    const judge = judgeOfRows([row], known);
    const asked = [undefined, 0, 1].slice(0, wanted.length);
    expect(asked.map((only) => iso(judge.callableFrom(0, only)))).toEqual(wanted);
  });

  test('of a number in a later row', () => {
    const judge = judgeOfRows([[B], [REUNION, A]], { ...paused, own: [REUNION] });
    expect([1, 2].map((only) => iso(judge.callableFrom(1, only)))).toEqual([null, '2026-08-10']);
  });

  test('beside a notice, which bars on no day', () => {
    const days = ['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'];
    const judge = judgeOfRows([[A]], {
      start: '2026-10-05',
      settings: { end: dayNamed('2026-10-30') },
      consents: [[A, '2025-10-30']],
      calls: days.map((day) => [A, day, 'unanswered']),
    });
    expect(found(judge, 0)).toEqual([
      'excluded',
      'frequency/thirty-days -1',
      'consent/ends-during-campaign -1',
    ]);
    expect(iso(judge.callableFrom(0))).toBe('2026-10-14');
  });

  test('a contact that must stand to the end is looked for from the day that bars it', () => {
    // The pause is over on 16 July.
    const refused: Known['calls'] = [[A, '2024-05-16', 'refused']];
    const judge = judgeOfRows([[A]], { start: '2024-05-06', through: '2024-05-31', calls: refused });
    expect([judge.dayJudged(0), judge.callableFrom(0)].map(iso)).toEqual(['2024-05-16', '2024-07-16']);
  });

  test('one that is barred on the first day already, from that day on', () => {
    const calls: Known['calls'] = [
      [A, '2024-03-13', 'refused'],
      [A, '2024-05-16', 'refused'],
    ];
    // The first pause ends on Sunday, 12 May.
    const judge = judgeOfRows([[A]], { start: '2024-05-06', through: '2024-05-31', calls });
    expect([judge.dayJudged(0), judge.callableFrom(0)].map(iso)).toEqual(['2024-05-06', '2024-05-13']);
    expect(judge.row(0).bars.map(({ bar }) => iso(bar.until))).toEqual(['2024-05-13']);
  });
});

describe('what is found of a row', () => {
  test.each<[string, Row[], Known, string[]]>([
    ['no number', [[A], []], { start: '2024-05-06' }, ['excluded', 'phone/missing -1']],
    [
      'a number that is called from nowhere, and one that is',
      [[B], [short, A]],
      { start: '2024-05-06' },
      ['kept', 'phone/not-callable 1'],
    ],
    [
      'the person beside the numbers',
      [[B], [REUNION, A]],
      { start: '2024-05-06', own: [REUNION], calls: [[A, '2024-05-02', 'refused']] },
      ['excluded', 'opposition/own-list 1', 'refusal/sixty-days -1'],
    ],
    [
      'no person where no number can be called',
      [[B], [short]],
      { start: '2026-09-15', consents: [[B, '2026-09-01']] },
      ['excluded', 'phone/not-callable 1'],
    ],
    [
      'a person where the house calls abroad',
      [[B], [foreign]],
      { start: '2026-09-15', consents: [[B, '2026-09-01']], settings: { policy: { foreign: 'keep' } } },
      ['excluded', 'phone/foreign 1', 'consent/missing -1'],
    ],
    [
      'a notice alone, which bars nobody',
      [[B], [A]],
      { start: '2026-10-05', settings: { end: dayNamed('2026-10-30') }, consents: [[A, '2025-10-30']] },
      ['kept', 'consent/ends-during-campaign -1'],
    ],
    [
      'from when on, for what does not bar on the first day',
      [[B], [A, REUNION]],
      { start: '2026-10-05', through: '2026-10-30', own: [REUNION], consents: [[A, '2025-10-12']] },
      ['excluded', 'opposition/own-list 2', 'consent/expired -1 from 2026-10-12'],
    ],
  ])('%s', (_, list, known, wanted) => {
    expect(found(judgeOfRows(list, known), 1)).toEqual(wanted);
  });
});

describe('a kept row', () => {
  const known: Known = { start: '2026-10-05', consents: [[A, '2025-10-12']] };

  test('lapses with its consent', () => {
    const judge = judgeOfRows([[A]], known);
    expect(iso(judge.consentLapse(0))).toBe('2026-10-12');
    expect(judgeOfRows([[A]], { start: '2024-05-06' }).consentLapse(0)).toBeNull();
  });

  test.each([
    ['2026-10-12', '2026-10-12'],
    ['2026-10-11', null],
    ['2026-10-05', null],
    ['2026-10-04', null],
  ])('up to %s is barred from %s on', (last, wanted) => {
    expect(iso(judgeOfRows([[A]], known).barredFrom(0, dayNamed(last)))).toBe(wanted);
  });

  test('goes on where a later call bars nobody', () => {
    const calls: Known['calls'] = [[A, '2026-10-07', 'unanswered']];
    const judge = judgeOfRows([[A]], { ...known, calls });
    const barred = ['2026-10-11', '2026-10-12'].map((last) => judge.barredFrom(0, dayNamed(last)));
    expect(barred.map(iso)).toEqual([null, '2026-10-12']);
  });

  test('claims the numbers that stay in it', () => {
    const judge = judgeOfRows([[REUNION, A], [REUNION], [A], [A, B]], {
      start: '2024-05-06',
      own: [REUNION],
    });
    judge.claim(0, judge.row(0));
    expect([0, 1, 2, 3].map((row) => found(judge, row).join())).toEqual([
      'kept,opposition/own-list 0',
      'excluded,opposition/own-list 2',
      'excluded,phone/duplicate 3',
      'kept,phone/duplicate 4',
    ]);
  });
});

describe('the verdicts of a person with many records', () => {
  /** So many consents that lapsed, and one that is still to come; a person of three rows. */
  const judgeOfMany = (count: number) => {
    const lapsed = Array.from({ length: count - 1 }, (): [number, string] => [A, '2025-09-01']);
    return judgeOfRows([[A], [A], [A]], { start: '2026-10-05', consents: [...lapsed, [A, '2026-10-20']] });
  };
  const barsOf = (judge: Judge) => [0, 1].map((row) => judge.row(row).bars[0]);

  test('are the same ones in each of their rows, from 32 records on', () => {
    const [first, second] = barsOf(judgeOfMany(32));
    expect(first?.rule.id).toBe('consent/expired');
    expect(second).toBe(first);
  });
  test('are made anew below', () => {
    const [first, second] = barsOf(judgeOfMany(31));
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
  });
  test.each([31, 32])('are those of each day, with %i', (count) => {
    const judge = judgeOfMany(count);
    expect(found(judge, 0)).toEqual(['excluded', 'consent/expired -1']);
    expect(iso(judge.callableFrom(0))).toBe('2026-10-20');
    expect(found(judge, 1)).toEqual(['excluded', 'consent/expired -1']);
  });
});

test('a cell that holds a number many thousand times is judged in the time that it is long', async () => {
  const cell = Array.from({ length: 50_000 }, () => '06 12 34 56 78').join(', ');
  const begun = process.cpuUsage();
  await cleaned({ contacts: ['nom;telephone', 'Ada;06 12 34 56 78', `Bob;"${cell}"`] });
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 1e6).toBeLessThan(10);
});
