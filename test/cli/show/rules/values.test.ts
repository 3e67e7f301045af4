import { describe, expect, test } from 'vitest';
import { listChange, shownValue } from '../../../../src/cli/show/rules/values.ts';
import { rulesWords } from '../../../../src/cli/show/rules/words/words.ts';
import type { Parameter } from '../../../../src/law/parameter.ts';
import { parameters } from '../../../../src/law/parameters/index.ts';

const { en: english, fr: french } = rulesWords;

describe('the value of a legal number', () => {
  test.each([
    ['no rule', null, 'no such rule', 'aucune règle'],
    ['a bare rule', true, 'yes', 'oui'],
    ['a number', 30, '30', '30'],
    ['a large number', 375_000, '375,000', '375\u202f000'],
    ['a regime', 'opt-in', 'opt-in', 'régime du consentement préalable'],
    ['a sector', 'press', 'newspapers and magazines', 'presse'],
    ['what lifts the hours', 'appointment', 'appointment', 'rendez-vous'],
    ['an id without a name', 'abc', 'abc', 'abc'],
    ['weekdays', [0, 4, 6], 'Monday, Friday, Sunday', 'lundi, vendredi, dimanche'],
    ['hours', [{ from: '10:00', to: '13:00' }], '10:00–13:00', '10:00–13:00'],
    ['prefixes', ['06', '07'], '06, 07', '06, 07'],
    ['holidays', ['whit-monday'], 'Whit Monday', 'lundi de Pentecôte'],
    ['a shape', [{ prefix: '089', digits: 10, except: [] }], '089 (10 digits)', '089 (10 chiffres)'],
    [
      'a shape with exceptions',
      [{ prefix: '3', digits: 4, except: ['30', '31'] }],
      '3 (4 digits, save 30, 31)',
      '3 (4 chiffres, hormis 30, 31)',
    ],
    [
      'holidays by territory',
      { RE: ['abolition-reunion'], '57': ['good-friday'] },
      '57: Good Friday; RE: Abolition of slavery in Réunion',
      '57\u00a0: vendredi saint\u00a0; RE\u00a0: abolition de l’esclavage à La Réunion',
    ],
    [
      'fines',
      { naturalPerson: 75_000, legalPerson: 375_000 },
      '75,000\u00a0€ for a natural person, 375,000\u00a0€ for a company',
      '75\u202f000\u00a0€ pour une personne physique, 375\u202f000\u00a0€ pour une personne morale',
    ],
  ])('%s', (_, value, en, fr) => {
    expect(shownValue(value, english)).toBe(en);
    expect(shownValue(value, french)).toBe(fr);
  });

  const list: readonly Parameter<unknown>[] = Object.values(parameters);
  test.each(list.map((parameter) => [parameter.id, parameter] as const))(
    '%s has words for all',
    (_, { periods }) => {
      for (const { value } of periods) {
        for (const text of [shownValue(value, english), shownValue(value, french)]) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(/undefined|object|NaN|null/);
        }
      }
    },
  );
});

describe('what is new in a list', () => {
  test.each([
    ['more', ['06'], ['06', '07'], { added: '07', removed: '' }],
    ['less', ['06', '07'], ['07'], { added: '', removed: '06' }],
    [
      'other holidays',
      ['armistice'],
      ['ascension'],
      { added: 'Ascension Day', removed: 'Armistice Day 1918' },
    ],
    ['nothing before', null, ['06'], null],
    ['numbers', [1], [2], null],
  ])('%s', (_, before, after, wanted) => {
    expect(listChange(before, after, 'en')).toEqual(wanted);
  });
});
