import { describe, expect, test } from 'vitest';
import { lawDiff } from '../../../../src/catalogue/diff.ts';
import { rulesOn } from '../../../../src/catalogue/list.ts';
import { d } from '../../../rules/subjects.ts';
import { printed, rules } from './print.ts';

const day = '2024-05-06';
const comparison = ['--diff', '2026-08-10..2026-08-11'];

/** Ids at the beginning of lines, under the title that stands above them. */
function groups(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let title = '';
  for (const line of text.split('\n')) {
    const id = /^ {2}([a-z-]+\/[a-z-]+)(?: |$)/.exec(line)?.[1];
    if (id === undefined) title = line;
    else found[title] = [...(found[title] ?? []), id];
  }
  return found;
}

describe('the list', () => {
  test('has a line for every rule in force, with its first day, certainty and article', async () => {
    const text = await printed('--law', day);
    const rows = text.split('\n').map((line) => line.trim().split(/ {2,}/));
    for (const { id, from, until, article, certainty } of rulesOn(d(day), 'en').rules) {
      const sure = { primary: 'text', secondary: 'quoted', inferred: 'inferred' };
      const [, since, how, where = ''] = rows.find(([first]) => first === id) ?? [];
      expect([id, since, how]).toEqual([
        id,
        from ?? (until === null ? 'always' : '–'),
        certainty === null ? '–' : sure[certainty],
      ]);
      expect(article ?? 'no article').toContain(where.split(';')[0]?.trim());
    }
  });

  test('puts rules together by what they judge and how grave they are', async () => {
    const found = groups(await printed('--law', day));
    expect(Object.keys(found)).toEqual([
      'Campaign, error',
      'Campaign, warning',
      'Number, error',
      'Person, error',
      'Past call, error',
      'Past call, warning',
    ]);
    expect(found['Past call, warning']).toEqual(['opposition/called']);
    expect(Object.values(found).flat().sort()).toEqual(
      rulesOn(d(day), 'en')
        .rules.map(({ id }) => id)
        .sort(),
    );
  });

  test('says until when a rule stands that ends, and which is a policy of the house', async () => {
    expect(await printed('--law', day)).toMatch(
      /^ {2}refusal\/ignored +2023-03-01 {2}text +C\. conso\. D223-9; until 2026-08-10$/m,
    );
    expect(await printed()).toMatch(/^ {2}opposition\/bloctel +2026-08-11 {2}– +house policy$/m);
  });

  test('begins with day, regime and data, and ends with the way to more', async () => {
    const text = await printed('--law', day);
    expect(text).toMatch(
      /^Rules in force on 6\u00a0May\u00a02024\nRegime opt-out, from .*\.\n\d+ of \d+ rules\. Law data [0-9a-f]{12}\.\n\n {2}Rule /,
    );
    expect(text.replaceAll('\n', ' ')).toContain('campaign-audit rules --long adds titles');
    expect(text.replaceAll('\n', ' ')).toContain('campaign-audit rules <rule-id> tells one rule in full.');
  });

  test('is in French, too', async () => {
    const text = await printed('--law', day, '--lang', 'fr');
    expect(groups(text)['Appel passé, avertissement']).toEqual(['opposition/called']);
    expect(text).toMatch(
      /^ {2}refusal\/sixty-days +2023-03-01 {2}texte +C\. conso\. D223-9\u00a0; jusqu’au/m,
    );
  });

  test.each([40, 60, 80, 120])('keeps ids, days and articles whole at %i columns', async (columns) => {
    const { stdout } = await rules(['--law', day], { columns });
    expect(stdout.split('\n').filter((line) => line.length > Math.max(columns, 40))).toEqual([]);
    expect(stdout).not.toContain('…');
    expect(Object.values(groups(stdout)).flat()).toHaveLength(rulesOn(d(day), 'en').rules.length);
    const beneath = /^ {2}frequency\/exceeded\n {6}2023-03-01 {2}text {7}C\. conso\. D223-9$/m;
    const besides = /^ {2}frequency\/exceeded +2023-03-01 {2}text {7}C\. conso\. D223-9$/m;
    expect(stdout.replace(/(conso\.)\n +/g, '$1 ')).toMatch(columns < 74 ? beneath : besides);
  });
});

describe('a comparison', () => {
  test('has a line for each rule that begins, ends or changes, and for each legal number', async () => {
    const text = await printed(...comparison);
    const { begins, ends, changes, parameters } = lawDiff(d('2026-08-10'), d('2026-08-11'), 'en', null);
    expect(groups(text)).toEqual({
      'Begin (10)': begins.map(({ rule }) => rule.id),
      'End (6)': ends.map(({ rule }) => rule.id),
      'Change (16)': changes.map(({ after }) => after.id),
    });
    for (const { id } of parameters) expect(text).toMatch(new RegExp(`^ {2}${id}: `, 'm'));
    expect(text).toContain('\n  consent-years: no such rule → 1\n');
  });

  test('without a change has no table', async () => {
    const text = await printed('--diff', '2024-01-01..2024-12-31');
    expect(text).toContain('No legal number changed in between.');
    expect(text).not.toMatch(/Certainty|quoted/);
  });
});

test.each(['json', 'markdown'])('%s is whole with --long and without', async (form) => {
  expect(await printed('--format', form, '--long')).toBe(await printed('--format', form));
});
