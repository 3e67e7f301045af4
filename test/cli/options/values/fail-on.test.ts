import { describe, expect, it } from 'vitest';
import { failOn, failOnWithout } from '../../../../src/cli/options/values/fail-on.ts';
import { jsonOf } from '../../../../src/cli/options/values/values.ts';
import { run, vocabulary } from '../../run.ts';

const context = { today: 20_600, lang: 'en', vocabulary } as const;
const word = (text: string) => ({ text, at: { flag: '--fail-on' }, fields: {} });
const levels = (contacts: string, calls: string, campaign: string) => ({ contacts, calls, campaign });

describe('levels at which findings fail a run', () => {
  it.each([
    ['one for all', ['warning', 'never'], levels('warning', 'warning', 'warning'), 'warning'],
    [
      'one for each, in any order',
      ['campaign=warning,contacts=error,calls=never', 'never'],
      levels('error', 'never', 'warning'),
      'contacts=error,calls=never,campaign=warning',
    ],
    [
      'one for some, the others as the default has it',
      ['calls=never', 'error'],
      levels('error', 'never', 'error'),
      'contacts=error,calls=never,campaign=error',
    ],
    ['the default alone', ['error'], levels('error', 'error', 'error'), 'error'],
    ['named to be as the default', ['calls=never', 'never'], levels('never', 'never', 'never'), 'never'],
  ])('%s', (_, texts, wanted, written) => {
    const meant = failOn(texts.map(word), context);
    expect(meant).toEqual(wanted);
    expect(jsonOf(failOn, meant)).toBe(written);
    expect(failOn([word(written)], context)).toEqual(wanted);
  });

  it.each([
    ['an unknown level', 'errors', '--fail-on: "errors" is unknown, did you mean "error"?'],
    ['an unknown level of a group', 'calls=nevr', '--fail-on: "nevr" is unknown, did you mean "never"?'],
    ['an unknown group', 'contact=never', '--fail-on: "contact" is unknown, did you mean "contacts"?'],
    ['a group twice', 'calls=never,calls=error', '--fail-on: "calls" is named twice'],
    ['a level too much', 'calls=never=error', '--fail-on: "calls=never=error" is unknown, did you mean'],
  ])('refuses %s', (_, text, problem) => {
    expect(() => failOn([word(text), word('never')], context)).toThrow(problem);
  });
});

describe('how findings are let pass', () => {
  const strict = { contacts: 'error', calls: 'error', campaign: 'warning' } as const;

  it.each([
    ['those that fail alone, beside the default', ['calls'], true, 'calls=never'],
    ['several of them', ['contacts', 'calls'], true, 'contacts=never,calls=never'],
    ['all of them', ['contacts', 'calls', 'campaign'], true, 'never'],
    ['beside what was asked for', ['calls'], false, 'contacts=error,calls=never,campaign=warning'],
    ['all that was asked for', ['contacts', 'calls', 'campaign'], false, 'never'],
  ] as const)('%s', (_, groups, isDefault, wanted) => {
    expect(failOnWithout(strict, groups, isDefault)).toBe(wanted);
  });
});

describe('a group that is not named keeps the level of the command', () => {
  it.each([
    ['clean', levels('never', 'warning', 'never')],
    ['check', levels('error', 'warning', 'error')],
    ['calls', levels('error', 'warning', 'error')],
  ])('%s', async (command, wanted) => {
    const { settings } = await run([command, 'package.json', '--fail-on', 'calls=warning']);
    expect(settings?.failOn).toEqual(wanted);
  });
});
