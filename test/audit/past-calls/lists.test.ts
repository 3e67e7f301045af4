import { describe, expect, test } from 'vitest';
import { callRules } from '../../../src/rules/index.ts';
import { dayNamed } from '../days.ts';
import { cleaned, type Given, log } from '../run.ts';

const A = '0199000001';
const REUNION = '0692123456';
const contacts = ['telephone;nom', '0199123456;Ada'];

const run = (rows: string[], given: Omit<Given, 'contacts' | 'calls'> = {}) =>
  cleaned({ contacts, calls: { 'calls.csv': rows }, ...given });

test('the rules that a call violates fit two bytes', () => {
  expect(callRules.length).toBeLessThanOrEqual(16);
});

describe('what makes a call a violation', () => {
  const because = async (rows: string[], given: Omit<Given, 'contacts' | 'calls'> = {}) => {
    const { report, folder } = await run(rows, given);
    const listed = report.findings.filter(({ subject }) => subject === 'call');
    return listed.map(({ rule, because: found = [] }) => [
      rule,
      ...found.map(({ file, line, occurredAt }) =>
        `${file.replace(folder, '')} ${line} ${occurredAt}`.trim(),
      ),
    ]);
  };

  test('the last four earlier attempts, as they were made, not those that were none', async () => {
    const days = ['2024-04-08', '2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'];
    const rows = log(
      ['2024-04-15 10:00:00', REUNION],
      ...days.map((day): [string, string] => [`${day} 10:00:00`, REUNION]),
      ['2024-04-11 11:00:00', REUNION, 'NRP', 'entrant'],
    );
    expect(await because(rows)).toEqual([
      [
        'frequency/exceeded',
        'calls.csv 4 2024-04-09T12:00:00+04:00',
        'calls.csv 5 2024-04-10T12:00:00+04:00',
        'calls.csv 6 2024-04-11T12:00:00+04:00',
        'calls.csv 7 2024-04-12T12:00:00+04:00',
      ],
      [
        'frequency/exceeded',
        'calls.csv 3 2024-04-08T12:00:00+04:00',
        'calls.csv 4 2024-04-09T12:00:00+04:00',
        'calls.csv 5 2024-04-10T12:00:00+04:00',
        'calls.csv 6 2024-04-11T12:00:00+04:00',
      ],
    ]);
  });

  test('the refusing call, of several the last', async () => {
    const rows = log(
      ['2024-05-06 11:00:00', A],
      ['2024-05-02 11:00:00', A, 'refus', 'entrant'],
      ['2024-04-02 11:00:00', A, 'refus'],
    );
    expect(await because(rows)).toEqual([['refusal/ignored', 'calls.csv 3 2024-05-02T11:00:00+02:00']]);
  });

  test('nothing but the call itself', async () => {
    expect(await because(log(['2024-05-04 11:00:00', A]))).toEqual([['hours/closed-day']]);
  });

  test('the entry of a list, with its day where it has one', async () => {
    const opposition = {
      'bloctel_2024-05-06.csv': ['telephone;date_inscription', `${A};01/04/2024`, `${REUNION};`],
    };
    const rows = log(['2024-05-06 11:00:00', A], ['2024-05-06 10:00:00', REUNION]);
    expect(await because(rows, { opposition })).toEqual([
      ['opposition/called', 'bloctel_2024-05-06.csv 2 2024-04-01'],
      ['opposition/called', 'bloctel_2024-05-06.csv 3'],
    ]);
  });

  test('in violations.csv behind the message', async () => {
    const opposition = { 'bloctel_2024-05-06.csv': ['telephone;date_inscription', `${A};`] };
    const rows = log(['2024-05-06 11:00:00', A], ['2024-05-02 11:00:00', A, 'refus']);
    const words = async (lang: 'en' | 'fr') => {
      const { violations, folder } = await run(rows, { opposition, settings: { lang } });
      const texts = violations.filter(({ line, subject }) => line === '2' && subject === 'call');
      return texts.map(({ message = '' }) => message.replaceAll(folder, '').replace(/^[^;]*up to[^;]*/, ''));
    };
    const [refusal, listed] = await words('en');
    expect(refusal).toBe('; earlier: 2024-05-02T11:00:00+02:00 (calls.csv, line 3)');
    expect(listed).toMatch(/; see bloctel_2024-05-06\.csv, line 2$/);
    const [refus, inscrit] = await words('fr');
    expect(refus).toMatch(/\u00a0; auparavant\u00a0: 2024-05-02T11:00:00\+02:00 \(calls\.csv, ligne 3\)$/);
    expect(inscrit).toMatch(/\u00a0; voir bloctel_2024-05-06\.csv, ligne 2$/);
  });
});

describe('numbers on a list', () => {
  const opposition = (...rows: string[]) => ({
    'bloctel_2024-05-06.csv': ['telephone;date_inscription', ...rows],
  });
  const severities = async (
    given: Omit<Given, 'contacts' | 'calls'>,
    rows = log(['2024-05-06 11:00:00', A]),
  ) => {
    const { violations } = await run(rows, given);
    const seen = violations.filter(({ rule }) => rule === 'opposition/called');
    return seen.map(({ severity, line }) => `${severity} ${line}`);
  };

  test.each([
    ['30 days before', { opposition: opposition(`${A};06/04/2024`) }, ['error 2']],
    ['29 days before', { opposition: opposition(`${A};07/04/2024`) }, ['warning 2']],
    ['at no known time', { opposition: opposition(`${A};`) }, ['warning 2']],
    ['on a day that cannot be read', { opposition: opposition(`${A};31/02/2024`) }, ['warning 2']],
    [
      'the earliest of several',
      { opposition: opposition(`${A};`, `${A};06/04/2024`, `${A};07/04/2024`) },
      ['error 2'],
    ],
    ['somebody else', { opposition: opposition('0199123456;06/04/2024') }, []],
    ['the own list', { own: ['telephone;inscrit le', `${A};2024-04-06`] }, ['error 2']],
    ['the own list, the day before', { own: ['telephone;inscrit le', `${A};2024-05-05`] }, ['error 2']],
    ['the own list, on the day', { own: ['telephone;inscrit le', `${A};2024-05-06`] }, ['warning 2']],
    [
      'under a contract',
      { opposition: opposition(`${A};06/04/2024`), settings: { basis: 'contract' as const } },
      [],
    ],
  ])('%s', async (_, given, wanted) => {
    expect(await severities(given)).toEqual(wanted);
  });

  test('the day counts on the calendar of the person called', async () => {
    const given = { opposition: opposition(`${REUNION};07/04/2024`) };
    expect(await severities(given, log(['2024-05-06 21:30:00', REUNION]))).toEqual(['warning 2']);
    expect(await severities(given, log(['2024-05-06 22:30:00', REUNION]))).toEqual(['error 2']);
  });

  test('one error behind a hundred warnings makes the run as bad', async () => {
    const numbers = Array.from({ length: 101 }, (_, i) => `0261910${String(i).padStart(3, '0')}`);
    const dates = numbers.map((number, i) => `${number};${i === 100 ? '01/01/2024' : '01/05/2024'}`);
    const rows = log(...numbers.map((number): [string, string] => ['2024-05-06 11:00:00', number]));
    const { worst, report } = await run(rows, {
      opposition: opposition(...dates),
      settings: { accept: [] },
    });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([report.byRule['opposition/called'], worst.calls]).toEqual([101, 'error']);
  });
});

describe('consent at the moment of the call', () => {
  const register = (...rows: string[]) => ['telephone;date consentement;retrait;expiration', ...rows];
  const CALL = '2026-09-15 11:00:00';
  const found = async (
    consents: string[],
    rows: string[],
    given: Omit<Given, 'contacts' | 'calls' | 'consents'> = {},
  ) => {
    const { violations, folder } = await run(rows, { start: '2026-09-15', consents, ...given });
    const seen = violations.filter(({ rule }) => rule === 'consent/called-without');
    return seen.map(({ line, message = '' }) => `${line} ${message.replaceAll(folder, '')}`);
  };
  const WITHDRAWN = 'called although consent was withdrawn on';
  const BY = 'in writing or by a refusal on the telephone';

  test.each<[string, string, string[]]>([
    ['given before', `${A};2026-09-01;;`, []],
    ['given at that second', `${A};2026-09-15 11:00:00;;`, []],
    [
      'given a second later',
      `${A};2026-09-15 11:00:01;;`,
      ['2 called without consent: it was given only at 11:00:01 that day, after the call'],
    ],
    [
      'given the next day',
      `${A};2026-09-16;;`,
      ['2 called without consent: it was given only on 2026-09-16, after the call'],
    ],
    [
      'given by another number',
      '0199000002;2026-09-01;;',
      ['2 called without consent: none was ever given for this number'],
    ],
    ['withdrawn a second later', `${A};2026-09-01;2026-09-15 11:00:01;`, []],
    [
      'withdrawn at that second',
      `${A};2026-09-01;2026-09-15 11:00:00;`,
      [`2 ${WITHDRAWN} 2026-09-15, ${BY}; earlier: 2026-09-01 (consents.csv, line 2)`],
    ],
    [
      'lapsed on that day',
      `${A};2025-09-15;;`,
      ['2 called although consent had lapsed on 2026-09-15; earlier: 2025-09-15 (consents.csv, line 2)'],
    ],
    ['lapses the day after', `${A};2026-09-01;;2026-09-16`, []],
  ])('%s', async (_, record, wanted) => {
    expect(await found(register(record), log([CALL, A]))).toEqual(wanted);
  });

  test.each<[string, string, string[]]>([
    [
      'for a period that began on a later day',
      '2026-09-01;2026-09-16',
      ['2 called without consent: the one given holds only from 2026-09-16 on'],
    ],
    [
      'for a period that began a second later',
      '2026-09-01;2026-09-15 11:00:01',
      ['2 called without consent: the one given holds only from 11:00:01 that day on'],
    ],
    ['for a period that began that second', '2026-09-01;2026-09-15 11:00:00', []],
    [
      'later, for a period that began later still',
      '2026-09-16;2026-09-20',
      ['2 called without consent: it was given only on 2026-09-16, after the call'],
    ],
    [
      'later, for a period that had begun',
      '2026-09-16;2026-09-01',
      ['2 called without consent: it was given only on 2026-09-16, after the call'],
    ],
  ])('given %s', async (_, record, wanted) => {
    const records = ['telephone;date consentement;valable à partir du', `${A};${record}`];
    expect(await found(records, log([CALL, A]))).toEqual(wanted);
  });

  test.each<[string, string[], [string, string, string][]]>([
    ['a record', [`${A};2026-09-01;2026-09-20;`, `${A};;;2026-09-02`], []],
    ['a refusal', [`${A};2026-09-01;2026-09-20;`], [['2026-09-02 11:00:00', A, 'refus']]],
  ])('given for a later period, and taken back before by %s', async (_, rows, earlier) => {
    const records = ['telephone;date consentement;valable à partir du;retrait', ...rows];
    const [last] = (await found(records, log([CALL, A], ...earlier))).filter((one) => one.startsWith('2 '));
    expect(last).toBe('2 called without consent: the one given was withdrawn before it began to hold');
  });

  test('a call that refuses or objects ends it for the calls after it, not for itself', async () => {
    const rows = log(['2026-09-14 11:00:00', A, 'refus'], [CALL, A], ['2026-09-11 11:00:00', A]);
    const because =
      'earlier: 2026-09-01 (consents.csv, line 2), 2026-09-14T11:00:00+02:00 (calls.csv, line 2)';
    expect(await found(register(`${A};2026-09-01;;`), rows)).toEqual([
      `3 ${WITHDRAWN} 2026-09-14, ${BY}; ${because}`,
    ]);
    expect(await found(register(`${A};2026-09-14 11:00:01;;`), rows)).toEqual([
      '2 called without consent: it was given only at 11:00:01 that day, after the call',
      '4 called without consent: it was given only on 2026-09-14, after the call',
    ]);
  });

  test('a withdrawal after a refusal is what is named', async () => {
    const rows = log(['2026-09-03 11:00:00', A, 'refus'], [CALL, A]);
    const records = register(`${A};2026-09-01;;`, `${A};;2026-09-04;`);
    const because = 'earlier: 2026-09-01 (consents.csv, line 2), 2026-09-04 (consents.csv, line 3)';
    expect(await found(records, rows)).toEqual([`3 ${WITHDRAWN} 2026-09-04, ${BY}; ${because}`]);
  });

  test.each([
    ['the last day of opt-out', '2026-08-10 11:00:00', {}, 0],
    ['the first day of opt-in', '2026-08-11 11:00:00', {}, 1],
    ['under a contract', CALL, { basis: 'contract' as const }, 0],
    ['consent declared', CALL, { basis: 'consent' as const }, 0],
    ['businesses', CALL, { audience: 'b2b' as const }, 0],
    ['a simulation of the law of today', '2024-05-06 11:00:00', { law: dayNamed('2026-09-01') }, 1],
  ])('somebody without a record: %s', async (_, when, settings, count) => {
    expect(await found(register('0199000002;2026-09-01;;'), log([when, A]), { settings })).toHaveLength(
      count,
    );
  });

  test('declared for the list, only a withdrawal counts', async () => {
    const given = { settings: { basis: 'consent' as const } };
    const lines = found(
      register(`${A};;2026-09-14;`, '0199000002;2024-01-02;;'),
      log([CALL, A], [CALL, '0199000002']),
      given,
    );
    expect(await lines).toEqual([
      `2 ${WITHDRAWN} 2026-09-14, ${BY}; earlier: 2026-09-14 (consents.csv, line 2)`,
    ]);
  });

  test('without a register there is nothing to say', async () => {
    const { violations } = await run(log([CALL, A]), { start: '2026-09-15' });
    expect(violations.map(({ rule }) => rule)).toEqual(['consent/unknown', 'calls/gap']);
  });

  test('consent in the columns of the contact list counts, too', async () => {
    const list = ['telephone;date consentement', `${A};2026-09-01`, '0199000002;'];
    const rows = log([CALL, A], [CALL, '0199000002']);
    const { violations } = await cleaned({
      contacts: list,
      calls: { 'calls.csv': rows },
      start: '2026-09-15',
    });
    expect(
      violations.filter(({ rule }) => rule === 'consent/called-without').map(({ line }) => line),
    ).toEqual(['3']);
  });
});
