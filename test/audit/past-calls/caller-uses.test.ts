import { describe, expect, test } from 'vitest';
import { Campaign } from '../../../src/audit/campaign/campaign.ts';
import { callerUseFindings } from '../../../src/audit/past-calls/caller-uses.ts';
import { sayIn } from '../../../src/audit/report/say.ts';
import type { Dialing } from '../../../src/model.ts';
import type { CallerUse } from '../../../src/read/calls/columns/callers.ts';
import { dayNamed } from '../days.ts';
import { settingsWith } from '../run.ts';

const campaign = new Campaign(settingsWith({}), {
  consentsGiven: false,
  requestsGiven: false,
  answersAwaited: false,
});

/** A caller number shown in three rows of a day, the first on line 2, apart from `changes`. */
function use(callerId: string, day: string, changes: Partial<CallerUse> = {}): CallerUse {
  return { callerId, file: 'calls.csv', day: dayNamed(day), line: 2, rows: 3, ...changes };
}

const findings = (uses: readonly CallerUse[], dialing: Dialing = 'manual') =>
  callerUseFindings(uses, campaign, dialing);

const rules = (uses: readonly CallerUse[], dialing?: Dialing) =>
  findings(uses, dialing).map(({ rule, message, severity }) => `${rule} ${message} ${severity}`);

describe('a number that called persons saw', () => {
  const mobile = 'caller-id/mobile mobileInLog error';
  const unverified = 'caller-id/range unverifiedInLog warning';
  const rows: [string, string, string, Dialing, string[]][] = [
    ['a verified one', '0162000000', '2024-05-06', 'automatic', []],
    ['a mobile', '0612345678', '2024-05-06', 'manual', [mobile]],
    ['a mobile, by machine', '0612345678', '2024-05-06', 'automatic', [mobile, unverified]],
    ['a mobile on the day before the rule', '0612345678', '2022-12-31', 'manual', []],
    ['a mobile on the first day of the rule', '0612345678', '2023-01-01', 'manual', [mobile]],
    ['hidden', 'Anonymous', '2024-05-06', 'automatic', ['caller-id/withheld withheldInLog error']],
    ['hidden, in French', 'masqué', '2022-05-06', 'manual', ['caller-id/withheld withheldInLog error']],
    ['at a special rate', '0892000000', '2016-08-01', 'manual', ['caller-id/forbidden forbiddenInLog error']],
    ['at a special rate, before', '0892000000', '2016-07-31', 'manual', []],
    ['short', '3975', '2024-05-06', 'manual', ['caller-id/forbidden forbiddenInLog error']],
    ['of a platform', '0937000000', '2024-05-06', 'manual', ['caller-id/range platformInLog warning']],
    ['geographic, by machine', '0199000001', '2024-05-06', 'automatic', [unverified]],
    ['geographic, by hand', '0199000001', '2024-05-06', 'manual', []],
    ['one that nobody has', '0712345678', '2024-05-06', 'manual', [mobile]],
    ['a name', 'Ligne Paris', '2024-05-06', 'automatic', []],
    ['unknown', 'inconnu', '2024-05-06', 'automatic', []],
    ['an extension', '204', '2024-05-06', 'automatic', []],
    ['an account', '123456789012', '2024-05-06', 'automatic', []],
    ['an account that ends as a number', '120712345678', '2024-05-06', 'automatic', []],
    ['an account that begins as a number', '071234567890', '2024-05-06', 'automatic', []],
  ];
  test.each(rows)('%s', (_, callerId, day, dialing, wanted) => {
    expect(rules([use(callerId, day)], dialing)).toEqual(wanted);
  });
});

describe('one finding for a number and a rule', () => {
  test('names the first day, its line, the last day, and counts the rows', () => {
    const uses = [
      use('0612345678', '2024-05-07', { line: 2, rows: 3 }),
      use('0612345678', '2024-05-06', { line: 40, rows: 2 }),
      use('06 12 34 56 78', '2024-05-09', { file: 'b.csv', line: 5, rows: 1 }),
      use('+33612345678', '2024-05-06', { file: 'b.csv', line: 9, rows: 1 }),
    ];
    expect(findings(uses)).toEqual([
      {
        rule: 'caller-id/mobile',
        severity: 'error',
        subject: 'call',
        source: 'calls.csv',
        line: 40,
        number: 0,
        territory: '',
        occurredAt: '2024-05-06',
        callableFrom: null,
        message: 'mobileInLog',
        data: {
          callerNumber: 33612345678,
          rows: 7,
          firstDay: dayNamed('2024-05-06'),
          lastDay: dayNamed('2024-05-09'),
        },
      },
    ]);
  });

  test('days before the rule do not count', () => {
    const [finding] = findings([use('0612345678', '2022-12-31'), use('0612345678', '2023-01-02')]);
    expect(finding?.data).toMatchObject({ rows: 3, firstDay: dayNamed('2023-01-02') });
  });

  test('all words for a hidden number are one', () => {
    const hidden = ['Anonymous', 'masqué', 'restricted'].map((word) => use(word, '2024-05-06'));
    expect(findings(hidden).map(({ data }) => data.rows)).toEqual([9]);
  });

  test('two numbers are two, in the order of the logs', () => {
    const uses = [
      use('0612345679', '2024-05-07'),
      use('0612345678', '2024-05-06'),
      use('0612345679', '2024-05-08'),
    ];
    expect(findings(uses).map(({ data }) => [data.callerNumber, data.rows])).toEqual([
      [33612345679, 6],
      [33612345678, 3],
    ]);
  });
});

test.each([
  ['en', true, 'shown in 3 rows from 2024-05-06 to 2024-05-06', '06 12 •• •• 78'],
  ['fr', false, 'présenté dans 3 lignes du 06/05/2024 au 06/05/2024', '06 12 34 56 78'],
] as const)('the words, in %s, masked %s', (lang, mask, words, number) => {
  const say = sayIn(lang, dayNamed('2024-05-06'), mask);
  const texts = findings([use('0612345678', '2024-05-06'), use('3975', '2024-05-06')]).map(say.message);
  expect(texts[0]).toContain(`${number} ${words}`);
  expect(texts[1]).toContain(`3975 ${words}`);
});
