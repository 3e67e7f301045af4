import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useFolder, withFile } from '../support.ts';

useFolder();

const campaigns = 'campaigns:\n  spring: { start: 2026-09-02 }\n  autumn: { start: 2026-10-01 }\n';

function file(common: string, rest = campaigns): string {
  return `contacts: contacts.csv\nbasis: contract\n${common}\n${rest}`;
}

describe('an output that the next campaign of the file would overwrite', () => {
  it.each([
    ['cleaned: kept.csv', 'kept.csv'],
    ['excluded: lists/out.csv', 'lists/out.csv'],
    ['bloctelRequest: ask.csv', 'ask.csv'],
    ['format: [text, csv=all.csv]', 'all.csv'],
    ['format: html=page.html', 'page.html'],
  ])('common to all, %s', async (line, path) => {
    const { code, settings, stderr } = await withFile(file(line), ['--name', 'spring']);
    expect({ code, settings }).toMatchObject({ code: 2 });
    expect(stderr).toContain('campaign-audit.yaml:3:');
    expect(stderr).toContain(`the campaign autumn would write to ${path}, too`);
  });

  it.each([
    ['a list', 'cleaned: kept.csv', 'cleaned: ./lists/../kept.csv'],
    ['a directory', 'out: mine', 'out: ./mine'],
    ['a list and a report', 'cleaned: kept.csv', 'format: csv=kept.csv'],
  ])('of two campaigns, %s', async (_, one, other) => {
    mkdirSync('mine');
    const text = file('', `campaigns:\n  spring: { ${one} }\n  autumn: { ${other} }\n`);
    for (const name of ['spring', 'autumn']) {
      const { code, stderr } = await withFile(text, ['--name', name, '--lang', 'fr']);
      expect(code).toBe(2);
      expect(stderr).toContain('écrirait aussi dans');
    }
  });
});

describe('an output that no other campaign has', () => {
  it.each([
    ['a directory common to all, which holds a folder for each', file('out: all')],
    ['standard output', file('cleaned: "-"')],
    ['a report on standard output', file('format: [json]')],
    ['one place for each', file('', 'campaigns: { spring: { cleaned: a }, autumn: { cleaned: b } }\n')],
    [
      'a common one that the other replaces',
      file('cleaned: a', 'campaigns: { spring: , autumn: { cleaned: b } }\n'),
    ],
    [
      'a common one that the other takes back',
      file('cleaned: a', 'campaigns: { spring: , autumn: { cleaned: } }\n'),
    ],
    ['the only campaign', file('cleaned: a', 'campaigns: { spring: { start: 2026-09-02 } }\n')],
  ])('%s', async (_, text) => {
    const { code, settings } = await withFile(text, ['--name', 'spring']);
    expect(code).toBe(0);
    expect(settings?.campaignName).toBe('spring');
  });
});
