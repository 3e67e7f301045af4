import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../../../src/rules/index.ts';
import { printed } from './print.ts';

/** The tables of a page: rows of cells, the header first, the line under it checked and left out. */
function tables(page: string): string[][][] {
  const blocks = page.split('\n\n').filter((block) => block.startsWith('|'));
  return blocks.map((block) => {
    const rows = block.trimEnd().split('\n').map(cells);
    expect(rows[1]?.every((cell) => cell === '---')).toBe(true);
    return rows.filter((_, index) => index !== 1);
  });
}

/** What stands between the bars of a row that no backslash escapes. */
function cells(row: string): string[] {
  expect(row).toMatch(/^\| .* \|$/);
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

const rulesOf = (page: string) =>
  tables(page).flatMap((rows) => rows.slice(1).map(([id = '']) => id.replaceAll('`', '')));

describe('a list', () => {
  test.each(['2020-01-01', '2024-01-01', '2026-09-01'])('of %s has the rules of its JSON', async (day) => {
    const [page, json] = await Promise.all([
      printed('--law', day, '--format', 'markdown'),
      printed('--law', day, '--format', 'json'),
    ]);
    const { rules }: { rules: { id: string }[] } = JSON.parse(json);
    expect(rulesOf(page).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(['en', 'fr'])('has as many cells in each row as columns, %s', async (lang) => {
    const page = await printed('--law', '2024-01-01', '--format', 'markdown', '--lang', lang);
    for (const [header = [], ...rows] of tables(page)) {
      expect(header).toHaveLength(10);
      for (const row of rows) expect(row).toHaveLength(10);
    }
  });

  test('has a row for a rule, with a link', async () => {
    const page = await printed('--law', '2024-01-01', '--format', 'markdown');
    expect(tables(page).flat()).toContainEqual([
      '`bloctel/missing`',
      'No opposition export',
      'campaign',
      'error',
      expect.stringMatching(/^\[C\. conso\. L223-1, R223-6\]\(https:\/\/\S+\)$/),
      '',
      '2026-08-10',
      'read in the text',
      '2026-11-30',
      'a gap: --accept bloctel/missing',
    ]);
  });
});

describe('a comparison', () => {
  test('has what changes in a column of its own', async () => {
    const page = await printed('--diff', '2026-08-10..2026-08-11', '--format', 'markdown');
    expect(rulesOf(page)).toHaveLength(11 + 6 + 15);
    const row = tables(page)
      .flat()
      .find(([id]) => id === '`refusal/sixty-days`');
    expect(row?.at(-1)).toBe(
      'was the law, is a policy of the house<br>refusal-pause-days: 60 → no such rule<br>house-refusal-pause-days: no such rule → 60',
    );
  });
});

describe('one rule', () => {
  test.each(ruleIds)('%s is a page with headings', async (id) => {
    const page = await printed(id, '--format', 'markdown', '--lang', 'fr');
    expect(page).toMatch(new RegExp(`^# ${id}\u00a0: \\S`));
    expect(page.match(/^## /gm)?.length).toBeGreaterThanOrEqual(5);
    expect(page).not.toMatch(/undefined|\[object|\bnull\b/);
  });
  test('escapes what Markdown would take for its own', async () => {
    const page = await printed('frequency/thirty-days', '--format', 'markdown');
    expect(page).not.toMatch(/(?<!\\)<(?!br>)/);
  });
});
