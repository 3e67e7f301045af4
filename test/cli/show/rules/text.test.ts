import { describe, expect, test } from 'vitest';
import { rulesOn } from '../../../../src/catalogue/list.ts';
import { ruleIds } from '../../../../src/rules/index.ts';
import { d } from '../../../rules/subjects.ts';
import { printed, rules } from './print.ts';

const list = (...argv: string[]) => printed('--long', '--law', '2024-05-06', ...argv);

/** The lines of the block that begins with a title. */
function block(text: string, title: string): string {
  return text.split('\n\n').find((part) => part.startsWith(title)) ?? '';
}

describe('the list', () => {
  test('begins with the day, the regime and the data', async () => {
    const [day, ...head] = (await list()).split('\n\n')[0]?.split('\n') ?? [];
    expect(day).toBe('Rules in force on 6\u00a0May\u00a02024');
    expect(head.join(' ')).toMatch(
      /^Regime opt-out, from 1\u00a0March\u00a02023 to 10\u00a0August\u00a02026: .*Décret 2022-1313\u00a0\[1\]\. \d+ of \d+ rules\. Law data [0-9a-f]{12}\.$/,
    );
    const inForce = rulesOn(d('2024-05-06'), 'en').rules.length;
    expect(head.join(' ')).toContain(`. ${inForce} of ${ruleIds.length} rules. `);
  });

  test('puts rules together by the regimes that have them', async () => {
    const text = await list();
    const ids = (title: string) => [...block(text, title).matchAll(/^ {2}(\S+): /gm)].map(([, id]) => id);
    expect(ids('Only under opt-out')).toEqual(['bloctel/rescrub-due', 'refusal/ignored']);
    expect(ids('Under before-hours and opt-out')).toEqual([
      'bloctel/missing',
      'bloctel/undated',
      'bloctel/stale',
      'opposition/not-screened',
    ]);
    expect(ids('Under every regime')).toContain('phone/invalid');
    expect(ids('Not in force on that day')).toContain('consent/missing');
  });

  test('says of a rule its scope, severity, period and article', async () => {
    expect(await list()).toContain(
      '  refusal/ignored: Call during the pause after a refusal\n      past call, error; from 1\u00a0March\u00a02023 to 10\u00a0August\u00a02026; C. conso. D223-9\u00a0[3]\n',
    );
  });

  test('marks gaps, what cannot be accepted, and house policies', async () => {
    const [then, now] = [await list(), await printed('--long')];
    expect(then).toContain('campaign, error; a gap: --accept calls/missing;');
    expect(then).toContain('campaign, error; cannot be accepted; from 26\u00a0July\u00a02020 on;');
    expect(then).not.toContain('house policy (');
    expect(now).toContain(
      'person, error; house policy (policy.refusalPause); from 11\u00a0August\u00a02026 on;',
    );
  });

  test('tells each house policy with its default, its effect and its rules', async () => {
    const told = block(await list(), 'House policies');
    expect(told).toContain('policy.localHolidays, by default false: local public holidays bar too');
    expect(told).toContain('Bears on hours/public-holiday, calendar/no-lawful-day.');
    expect(told.match(/Makes\s+no\s+difference\s+on\s+that\s+day\./g)).toHaveLength(3);
    expect(block(await printed('--long'), 'House policies')).not.toMatch(/Makes\s+no/);
  });

  test('has every reference once among the sources, with certainty, last check and link', async () => {
    const text = await list();
    const sources = block(text, 'Sources');
    const numbers = [...sources.matchAll(/^ {2}\[(\d+)\] /gm)].map(([, one]) => Number(one));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(sources).toContain('C. conso. D223-9, read in the text, last checked 30\u00a0November\u00a02026');
    expect(sources.match(/^ {6}https:\/\/\S+$/gm)).toHaveLength(numbers.length);
    const met = [...text.replace(sources, '').matchAll(/\[(\d+)\]/g)].map(([, one]) => Number(one));
    expect([...new Set(met)]).toEqual(numbers);
  });
});

describe('a comparison', () => {
  test('counts and names rules, then numbers', async () => {
    const text = await printed('--long', '--diff', '2026-08-10..2026-08-11');
    expect(text).toContain('The regime was opt-out and is opt-in, Loi 2025-594, art. 13\u00a0[1].');
    expect(text).toContain('The law changed on 11\u00a0August\u00a02026.');
    expect(text.match(/^\w+ \(\d+\)$/gm)).toEqual(['Begin (10)', 'End (6)', 'Change (16)']);
    expect(block(text, 'Legal numbers that changed')).toContain(
      '  opposition-duty-days: 30 → no such rule\n      Days for which a check against the opposition list is good (days)\n      until 10\u00a0August\u00a02026, C. conso. L223-1, R223-6\u00a0[6]\n      from 11\u00a0August\u00a02026 on, Loi 2025-594, art. 13\u00a0[1]\n',
    );
  });

  test('of lists says only what is new', async () => {
    expect(await printed('--long', '--diff', '2025-12-31..2026-01-01')).toContain(
      '- verified-caller-ranges: new: 05987, 05988, 05989, 02688, 02689\n',
    );
  });

  test('without a change says so', async () => {
    const text = await printed('--long', '--diff', '2024-01-01..2024-12-31');
    expect(text).toContain('The regime is opt-out on both days');
    expect(text).toContain('No legal number changed in between.');
    expect(text).not.toMatch(/\(\d+\)$/m);
  });

  test('is in French, too', async () => {
    const text = await printed('--long', '--diff', '2026-08-10..2026-08-11', '--lang', 'fr');
    expect(text).toContain('Le régime d’opposition a fait place au régime du consentement préalable, ');
    expect(text).toContain('Prennent fin (6)');
    expect(text).toContain('opposition-duty-days\u00a0: 30 → aucune règle');
  });
});

describe('one rule', () => {
  test('has all its parts', async () => {
    const text = await printed('hours/outside-window');
    expect(text.match(/^\S.*$/gm)).toEqual(
      expect.arrayContaining([
        'hours/outside-window: Call outside the lawful hours',
        'What it says',
        'What to do',
        'When it is in force',
        'Legal numbers behind it',
        'Examples: it finds something',
        'Examples: it finds nothing',
        'This is not legal advice.',
        'Sources',
      ]),
    );
    expect(text).toContain('from 1\u00a0March\u00a02023 on: 10:00–13:00, 14:00–20:00');
    expect(text).toContain('6\u00a0May\u00a02024: A call at 19:59:59.');
  });

  test.each([
    ['calls/missing', '--accept calls/missing goes on in spite of it'],
    ['sector/banned', '--accept does not take it'],
    ['opposition/bloctel', 'It bars that number only'],
    ['frequency/thirty-days', 'It bars the row with all its numbers'],
    ['hours/closed-day', 'It judges a past call'],
    ['consent/no-proof', 'It bars nobody and stops nothing'],
    ['calls/gap', 'It bars nobody and stops nothing'],
  ])('%s says whether it can be accepted', async (id, says) => {
    expect(block(await printed(id), 'What to do').replaceAll('\n', ' ')).toContain(says);
  });

  test('says of each period by what it stands', async () => {
    expect(block(await printed('calls/gap'), 'When it is in force')).toBe(
      'When it is in force\n  until 28\u00a0February\u00a02023, no article\n  from 1\u00a0March\u00a02023 on, C. conso. D223-9\u00a0[1]',
    );
    expect(block(await printed('opposition/bloctel'), 'When it is in force')).toContain(
      '\n  from 11\u00a0August\u00a02026 on, no article, house policy',
    );
  });

  test('says when it is not in force', async () => {
    expect(await printed('bloctel/missing')).toContain('Not in force on 24\u00a0November\u00a02026');
    expect(await printed('bloctel/missing', '--law', '2026-08-10')).toContain(
      '\nIn force on 10\u00a0August\u00a02026',
    );
  });
});

describe.each(['en', 'fr'])('every page, %s', (lang) => {
  const comparison = ['--diff', '2015-01-01..2026-11-24'];
  const pages = [[], ['--long'], comparison, ['--long', ...comparison], ...ruleIds.map((id) => [id])];
  test.each(pages.map((argv) => [argv.join(' '), argv] as const))('rules %s', async (_, argv) => {
    const { code, stdout } = await rules([...argv, '--lang', lang], { columns: 72 });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/undefined|\[object|\bnull\b|NaN|Infinity/);
    const long = stdout.split('\n').filter((line) => line.length > 72 && !/^ {6}https:/.test(line));
    expect(long).toEqual([]);
    if (lang === 'fr') expect(stdout.replaceAll(/«[^»]*»/g, '')).not.toMatch(/ [;:!?](?: |$)/m);
  });
});

describe('colour', () => {
  const ansi = String.fromCharCode(27);
  test.each([
    ['on a terminal', [], true, {}, true],
    ['with --no-color', ['--no-color'], true, {}, false],
    ['with NO_COLOR', [], true, { NO_COLOR: '1' }, false],
    ['elsewhere', [], false, {}, false],
  ])('%s', async (_, argv, tty, env, colored) => {
    expect((await rules(argv, { tty, env })).stdout.includes(ansi)).toBe(colored);
  });
});
