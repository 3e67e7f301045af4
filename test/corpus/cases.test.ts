import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDay } from '../../src/law/parameter.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import { placeNamed } from '../../src/phone/places.ts';
import { territories } from '../../src/phone/territories.ts';
import { ruleIds } from '../../src/rules/index.ts';
import { isoDay } from '../../src/time/days.ts';
import { dose } from '../dose.ts';
import { type NamedCase, readCases } from './case.ts';
import { differences } from './compare.ts';
import { auditCase } from './in-process.ts';
import { corpusPage } from './page.ts';

const root = join(import.meta.dirname, '../..');
const cases = readCases();
const isoDays = /\b20\d\d-\d\d-\d\d\b/g;

describe('the law, case by case', () => {
  const step = dose(6, 1);
  it.each(cases.filter((_, i) => i % step === 0))('$name', async (given) => {
    const outputs = await auditCase(given);
    expect(differences(given, outputs), outputs.said).toEqual([]);
  });
});

/** The rules that a case expects somewhere. */
const expected = ({ expect: { campaign = [], warnings = [], contacts = {}, calls = {} } }: NamedCase) =>
  new Set([
    ...campaign,
    ...warnings,
    ...[...Object.values(contacts), ...Object.values(calls)].flatMap(({ rules }) => rules),
  ]);

describe('the corpus', () => {
  it('has a title of its own for each case, in both languages', () => {
    expect(cases.length).toBeGreaterThan(500);
    for (const lang of ['en', 'fr'] as const)
      expect(new Set(cases.map(({ title }) => title[lang])).size, lang).toBe(cases.length);
    expect(cases.filter(({ title }) => title.en === title.fr)).toEqual([]);
  });

  it.each(ruleIds)('has cases in which %s is found, and in which it is not', (rule) => {
    const about = cases.filter(({ rules }) => rules.includes(rule));
    const found = about.filter((one) => expected(one).has(rule));
    const isClear = (one: NamedCase) =>
      !found.includes(one) ||
      Object.values(one.expect.contacts ?? {}).some(({ rules }) => !rules.includes(rule));
    expect(found.length).toBeGreaterThan(0);
    expect(about.filter(isClear).length).toBeGreaterThan(0);
  });

  it('names rules that there are', () => {
    const named = cases.flatMap((one) => [...one.rules, ...expected(one)]);
    expect(named.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
  });

  /** Those judged, and those of calls. */
  const days = cases.flatMap(({ date, folder, inputs: { calls = [] } }) => {
    const logs = (calls === 'none' ? [] : calls).map((log) => (typeof log === 'string' ? log : log.path));
    return [date, ...logs.flatMap((path) => readFileSync(join(folder, path), 'latin1').match(isoDays) ?? [])];
  });
  const changes = Object.values(parameters).flatMap(({ periods }) => periods.map(firstDay));
  it.each(
    [...new Set(changes)]
      .filter(Number.isFinite)
      .sort((a, b) => a - b)
      .map(isoDay),
  )('has cases of the law on both sides of %s', (day) => {
    const distances = days.map((one) => (Date.parse(one) - Date.parse(day)) / 86_400_000);
    expect(distances.some((days) => days >= 0 && days <= 7)).toBe(true);
    expect(distances.some((days) => days < 0 && days >= -7)).toBe(true);
  });

  it.each(territories.filter(({ zone }) => zone !== 'Europe/Paris').map(({ id }) => id))(
    'has cases of the territory %s',
    (id) => {
      const places = cases.map(({ name }) => name.replace(/^territories\//, '').split('-'));
      const isOf = (words: string[]) =>
        [1, 2].some((count) => placeNamed(words.slice(0, count).join('-'))?.id === id);
      expect(places.some(isOf)).toBe(true);
    },
  );

  it('has a case of every format', () => {
    const formats = readdirSync(join(root, 'fixtures/formats')).filter((id) => id !== 'generic');
    const isRead = (id: string) => {
      const files: Record<string, { preset: string; error?: string; rows: [] }> = JSON.parse(
        readFileSync(join(root, 'fixtures/formats', id, 'expected.json'), 'utf8'),
      );
      return Object.values(files).some(
        ({ preset, error, rows }) => preset === id && !error && rows.length > 0,
      );
    };
    const names = cases.map(({ name }) => name);
    expect(formats.filter(isRead).filter((id) => !names.includes(`formats/${id}`))).toEqual([]);
  });

  it.each([
    ['en', 'docs/corpus.md'],
    ['fr', 'docs/fr/corpus.md'],
  ] as const)('is listed in %s', async (lang, path) => {
    await expect(corpusPage(cases, lang)).toMatchFileSnapshot(join(root, path));
  });
});
