import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parameters } from '../../src/law/parameters/index.ts';
import type { Text } from '../../src/model.ts';
import { acceptableRules, ruleIds, rules } from '../../src/rules/index.ts';

const source = new URL('../../src/rules/', import.meta.url);
const tests = new URL('./', import.meta.url);

const all = rules.map((rule) => [rule.id, rule] as const);
const textsOf = (rule: (typeof rules)[number]): Text[] => [rule.title, ...Object.values(rule.messages)];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Rules of the house or of plain sense, which no legal number decides. */
const withoutLaw = [
  'calendar/clock',
  'columns/unclear',
  'phone/duplicate',
  'phone/foreign',
  'phone/invalid',
  'phone/missing',
  'phone/not-callable',
];

describe('the table of rules', () => {
  test('every id stands once', () => {
    expect(ruleIds.filter((id, i) => ruleIds.indexOf(id) !== i)).toEqual([]);
  });

  test('it lists each rule file, and the id says where the file is', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /^[^/]+\/.*\.ts$/.test(file))
      .filter((file) => /= define\w+Rule\(/.test(readFileSync(new URL(file, source), 'utf8')))
      .map((file) => file.replace(/\.ts$/, ''));
    expect([...ruleIds].sort()).toEqual(files.sort());
  });

  test('--accept may name the gaps and nothing else', () => {
    expect([...acceptableRules].sort()).toEqual([
      'bloctel/missing',
      'bloctel/stale',
      'bloctel/undated',
      'calendar/clock',
      'calls/missing',
      'calls/stale',
      'calls/unclassified-outcome',
      'calls/unreadable',
      'columns/unclear',
      'consent/unknown',
      'consent/unreadable',
      'law/changes-during-campaign',
      'opposition/unreadable',
    ]);
  });

  test('those without a legal number are known by name', () => {
    expect(
      rules
        .filter(({ law }) => law.length === 0)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(withoutLaw);
  });
});

describe.each(all)('%s', (id, rule) => {
  test('is called family/name', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
  });

  test('says whether it may be accepted, if and only if it stops a run', () => {
    const stops = rule.scope === 'campaign' && rule.severity === 'error';
    expect(rule.gap !== undefined).toBe(stops);
  });

  test('rests on legal numbers of the catalogue', () => {
    const known = Object.values(parameters).map((parameter) => parameter.id);
    for (const parameter of rule.law) expect(known).toContain(parameter.id);
  });

  test('has a title and a message in both languages', () => {
    expect(Object.keys(rule.messages)).not.toEqual([]);
    for (const { en, fr } of textsOf(rule)) {
      expect(en.trim()).not.toBe('');
      expect(fr.trim()).not.toBe('');
      expect(fr).not.toBe(en);
    }
  });

  test('has the same placeholders in both languages, and none in the title', () => {
    for (const { en, fr } of Object.values(rule.messages)) expect(placeholders(fr)).toEqual(placeholders(en));
    expect(placeholders(rule.title.en + rule.title.fr)).toEqual([]);
  });

  test('speaks in sentences that go on: titles begin with a capital and have no full stop', () => {
    for (const title of [rule.title.en, rule.title.fr]) {
      expect(title).toMatch(/^\p{Lu}/u);
      expect(title).not.toMatch(/\.$/);
    }
    for (const { en, fr } of Object.values(rule.messages)) {
      expect(en).not.toMatch(/[.\s]$/);
      expect(fr).not.toMatch(/[.\s]$/);
    }
  });

  test('writes French with no-break spaces', () => {
    for (const { fr } of textsOf(rule)) {
      // What stands between quotation marks is quoted as it has to be typed.
      expect(fr.replace(/«[^»]*»/g, '')).not.toMatch(/(?:^|[^\u00a0\u202f])[:;!?](?:\s|$)/);
      expect(fr).not.toMatch(/«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/);
    }
  });

  test('keeps n° and its number together', () => {
    for (const { fr } of textsOf(rule)) expect(fr).not.toMatch(/\bn° /);
  });

  test('uses typographic quotes and apostrophes', () => {
    for (const { en, fr } of textsOf(rule)) expect(en + fr).not.toMatch(/["']/);
  });

  test('is named in a test', () => {
    const texts = readdirSync(tests)
      .filter((file) => file.endsWith('.test.ts') && file !== 'catalogue.test.ts')
      .map((file) => readFileSync(new URL(file, tests), 'utf8'));
    expect(texts.some((text) => text.includes(id))).toBe(true);
  });
});
