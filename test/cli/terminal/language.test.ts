import { describe, expect, it } from 'vitest';
import { languageAsked, languageOf } from '../../../src/cli/terminal/language.ts';

describe('the language of the environment', () => {
  it.each([
    ['nothing set', {}, 'en'],
    ['LANG', { LANG: 'fr_FR.UTF-8' }, 'fr'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en_GB', LANG: 'fr_FR' }, 'en'],
    ['LC_ALL before LC_MESSAGES', { LC_ALL: 'fr', LC_MESSAGES: 'en_GB' }, 'fr'],
    ['an empty LC_ALL says nothing', { LC_ALL: '', LANG: 'fr_CA' }, 'fr'],
    ['the C locale says English', { LC_ALL: 'C.UTF-8', LANG: 'fr_FR' }, 'en'],
    ['another language', { LANG: 'de_DE.UTF-8' }, 'en'],
    ['Frisian and Friulian are not French', { LANG: 'fur_IT' }, 'en'],
    ['written with a dash', { LANG: 'FR-BE' }, 'fr'],
  ])('%s', (_, env, lang) => {
    expect(languageOf(env, 'en-US')).toBe(lang);
  });

  it.each([
    ['French, where no variable says any', {}, 'fr-FR', 'fr'],
    ['French, where the variables are empty', { LC_ALL: '', LANG: '' }, 'fr', 'fr'],
    ['French, and a variable says the C locale', { LANG: 'C' }, 'fr-FR', 'en'],
    ['English, and a variable says French', { LANG: 'fr_FR.UTF-8' }, 'en-US', 'fr'],
    ['another one', {}, 'de-DE', 'en'],
    ['Friulian', {}, 'fur-IT', 'en'],
  ])('with the system in %s', (_, env, system, lang) => {
    expect(languageOf(env, system)).toBe(lang);
  });
});

describe('the language asked for', () => {
  it.each([
    ['nowhere', ['clean'], null],
    ['in two words', ['clean', '--lang', 'fr'], 'fr'],
    ['in one word', ['--lang=en', 'clean'], 'en'],
    ['one that there is not', ['--lang', 'de'], null],
    ['without a value', ['--lang'], null],
  ])('%s', (_, argv, lang) => {
    expect(languageAsked(argv)).toBe(lang);
  });
});
