import { describe, expect, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import { firstDay } from '../../src/law/parameter.ts';
import { parameters } from '../../src/law/parameters/index.ts';
import type { Day, Text } from '../../src/model.ts';
import type { Example } from '../../src/rules/examples/example.ts';
import { judgeExample } from '../../src/rules/examples/judge.ts';
import { ruleIds, rules } from '../../src/rules/index.ts';
import { policyEffects } from '../../src/rules/policies.ts';
import { standingOn } from '../../src/rules/standing.ts';
import { isoDay } from '../../src/time/days.ts';
import { d, policy } from './subjects.ts';

const law = compileLaw({ lawDay: null });
const bySentence = (list: readonly Example[]) =>
  list.map((one) => [`${one.day} ${one.text.en}`, one] as const);

/** The first and the last day of every stretch between two changes of any legal number. */
const days = daysOfChange()
  .flatMap((day) => [day - 1, day])
  .map(isoDay)
  .concat(['2010-01-01', '2031-06-01']);

function daysOfChange(): Day[] {
  const found = Object.values(parameters).flatMap(({ periods }) => periods.map(firstDay));
  return [...new Set(found)].filter(Number.isFinite);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const fires: readonly Example[] = rule.examples.fires;
  const passes: readonly Example[] = rule.examples.passes;

  test('has a case in which it finds something, and one in which it does not', () => {
    expect([fires.length, passes.length].every((count) => count > 0)).toBe(true);
  });

  test.each(bySentence(fires))('fires: %s', (_, example) => {
    const found = judgeExample(rule, example, law);
    expect(found).not.toEqual([]);
    for (const { message, data, because } of found) {
      expect(Object.keys(data)).toEqual(expect.arrayContaining(placeholdersOf(rule, message)));
      // What stands in a file is named with it.
      if (typeof data.file === 'string') expect(because.map(({ file }) => file)).toContain(data.file);
    }
  });

  test.each(bySentence(passes))('passes: %s', (_, example) => {
    expect(judgeExample(rule, example, law)).toEqual([]);
  });

  test('an example that fires does so on a day on which the rule is in force', () => {
    for (const { day } of fires) expect(standingOn(rule, d(day), law.on(d(day)))).not.toBeNull();
  });

  test('on a day on which it is not in force, it finds nothing in any example', () => {
    for (const day of days.filter((one) => standingOn(rule, d(one), law.on(d(one))) === null)) {
      for (const example of [...fires, ...passes])
        expect(judgeExample(rule, { ...example, day }, law), `${day} ${example.text.en}`).toEqual([]);
    }
  });

  test('its sentences are whole ones in both languages', () => {
    for (const { text } of [...fires, ...passes]) sentences(text);
    sentences(rule.explains);
    sentences(rule.remedy);
  });

  test('no sentence stands twice', () => {
    const all = [...fires, ...passes].map(({ day, text }) => day + text.en);
    expect(new Set(all).size).toBe(all.length);
  });

  test('refuses the facts of another scope', () => {
    const other: Example =
      rule.scope === 'number'
        ? { day: '2024-05-06', text: rule.title, person: {} }
        : { day: '2024-05-06', text: rule.title, number: {} };
    expect(() => judgeExample(rule, other, law)).toThrow(id);
  });
});

/** Names of what a message of a rule is filled with. */
function placeholdersOf(rule: (typeof rules)[number], message: string): string[] {
  const texts: Readonly<Record<string, Text>> = rule.messages;
  const { en } = texts[message] ?? rule.title;
  expect(texts).toHaveProperty(message);
  return [...en.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}

function sentences({ en, fr }: Text): void {
  expect(fr).not.toBe(en);
  for (const text of [en, fr]) {
    expect(text).toMatch(/^[\p{Lu}\d-].*\.$/u);
    expect(text).not.toMatch(/["']/);
  }
  expect(fr.replace(/«[^»]*»/g, '')).not.toMatch(/(?:^|[^\u00a0\u202f])[:;!?](?:\s|$)/);
  expect(fr).not.toMatch(/«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/);
}

test('the days that are tried are on both sides of the changes of the law', () => {
  expect(days).toEqual(expect.arrayContaining(['2016-07-31', '2016-08-01', '2026-08-10', '2026-08-11']));
});

describe('the house policies', () => {
  test('are those of the settings', () => {
    expect(policyEffects.map(({ key }) => key).sort()).toEqual(Object.keys(policy).sort());
  });
  test.each(policyEffects.map((one) => [one.key, one] as const))(
    '%s bears on rules that there are',
    (_, one) => {
      expect(one.rules).not.toEqual([]);
      expect(one.rules.filter((id) => !ruleIds.includes(id))).toEqual([]);
      sentences(one.effect);
    },
  );
});
