import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from './print.ts';

describe('mistakes', () => {
  test.each([
    ['an unknown rule', ['hours/outsidewindow'], 'did you mean "hours/outside-window"?'],
    ['a rule in capitals', ['Bloctel/Missing'], 'did you mean "bloctel/missing"?'],
    ['two rules', ['hours/closed-day', 'hours/public-holiday'], 'more than one rule'],
    ['a day that does not exist', ['--law', '2026-02-30'], '--law: "2026-02-30" is no date'],
    ['one day alone', ['--diff', '2026-08-11'], '--diff: "2026-08-11" is not two days'],
    ['three days', ['--diff', '2026-08-10..2026-08-11..2026-08-12'], 'is not two days'],
    ['no first day', ['--diff', '..2026-08-11'], '--diff: "" is no date'],
    ['no second day', ['--diff', '2026-08-11..'], '--diff: "" is no date'],
    ['a second day that does not exist', ['--diff', '2026-08-11..2026-08-32'], '"2026-08-32" is no date'],
    [
      'days in the wrong order',
      ['--diff', '2026-08-11..2026-08-10'],
      'expected: the earlier day first: 2026-08-10..2026-08-11',
    ],
    [
      'a day beside two',
      ['--diff', '2026-08-10..2026-08-11', '--law', '2024-01-01'],
      '--law: contradicts --diff',
    ],
    ['an unknown form', ['--format', 'html'], 'expected: one of text, markdown, json'],
    ['an option of another command', ['--sector', 'press'], 'unknown option "--sector"'],
  ])('%s', async (_, argv, says) => {
    const { code, stdout, stderr } = await rules(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  test('are told in French', async () => {
    const { code, stderr } = await rules(['hours/closedday', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toContain('vouliez-vous dire «\u00a0hours/closed-day\u00a0»');
  });
});

describe('a campaign file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'campaign.yaml');
  writeFileSync(path, 'lang: fr\nlaw: 2022-01-01\nsector: press\n');

  test('gives language and day, a flag wins', async () => {
    expect((await rules(['--campaign', path])).stdout).toMatch(
      /^Règles en vigueur le 1er\u00a0janvier\u00a02022\n/,
    );
    const { stdout } = await rules(['--campaign', path, '--law', '2024-05-06', '--lang', 'en']);
    expect(stdout).toMatch(/^Rules in force on 6\u00a0May\u00a02024\n/);
  });

  test('whose day is not that of a comparison does not contradict it', async () => {
    const { code, stdout } = await rules(['--campaign', path, '--diff', '2026-08-10..2026-08-11']);
    expect(code).toBe(0);
    expect(stdout).toContain('Commencent (10)');
  });

  test('is printed with what comes from it', async () => {
    const { stdout } = await rules(['--campaign', path, '--print-config']);
    expect(stdout).toContain(`law: 2022-01-01 # ${path}`);
    expect(stdout).not.toContain('diff');
  });
});
