import { describe, expect, test } from 'vitest';
import { Postcode, postcodeOf, territoryOfPostcode } from '../../src/phone/postcodes.ts';
import { isMovable, territories } from '../../src/phone/territories.ts';

/** Code of the territory, `elsewhere`, or `none` for what is no postcode. */
function said(text: string): string {
  const postcode = postcodeOf(text);
  if (postcode === Postcode.none) return 'none';
  return territories[territoryOfPostcode(postcode)]?.id ?? 'elsewhere';
}

describe('a postcode says', () => {
  test.each([
    ['the first of Guadeloupe', '97100', 'GP'],
    ['the one before Saint-Barthélemy', '97132', 'GP'],
    ['Saint-Barthélemy', '97133', 'BL'],
    ['the one after Saint-Barthélemy', '97134', 'GP'],
    ['the one before Saint-Martin', '97149', 'GP'],
    ['Saint-Martin', '97150', 'MF'],
    ['the one after Saint-Martin', '97151', 'GP'],
    ['the last of Guadeloupe', '97199', 'GP'],
    ['Martinique', '97200', 'MQ'],
    ['Guyane', '97300', 'GF'],
    ['the last before La Réunion', '97399', 'GF'],
    ['the first of La Réunion', '97400', 'RE'],
    ['the last of La Réunion', '97499', 'RE'],
    ['Saint-Pierre-et-Miquelon', '97500', 'PM'],
    ['Mayotte', '97600', 'YT'],
    ['Saint-Barthélemy by its new code', '97700', 'BL'],
    ['Saint-Martin by its new code', '97800', 'MF'],
    ['Wallis-et-Futuna', '98600', 'WF'],
    ['Polynésie française', '98714', 'PF'],
    ['Nouvelle-Calédonie', '98800', 'NC'],
    ['Monaco, which is not overseas', '98000', 'elsewhere'],
    ['southern lands, where nobody has a telephone', '98400', 'elsewhere'],
    ['the last before Wallis-et-Futuna', '98599', 'elsewhere'],
    ['the first behind Nouvelle-Calédonie', '98900', 'elsewhere'],
    ['no territory by 970', '97000', 'elsewhere'],
    ['no territory by 979', '97900', 'elsewhere'],
    ['the metropole', '75011', 'elsewhere'],
    ['Corsica', '20000', 'elsewhere'],
    ['Moselle', '57000', 'elsewhere'],
    ['the first department', '01000', 'elsewhere'],
  ])('%s', (_, text, where) => {
    expect(said(text)).toBe(where);
  });
});

describe('a postcode is written', () => {
  test.each([
    ['with a space', '97 400'],
    ['with two spaces', '97  400'],
    ['with a no-break space', '97\u00a0400'],
    ['with a narrow no-break space', '97\u202f400'],
    ['with a mark for thousands', '97.400'],
    ['as a spreadsheet does', '97400.0'],
    ['as a French spreadsheet does', '97400,00'],
    ['with an apostrophe before it', "'97400"],
    ['with spaces around', '  97400 '],
    ['with the country', 'FR-97400'],
    ['with the old sign of the country', 'F 97400'],
    ['with the code of the territory', 'RE-97400'],
    ['in small letters', 'fr97400'],
    ['in full-width digits', '９７４００'],
    ['between invisible marks', '\u202a97400\u202c'],
    ['with its town', '97400 Saint-Denis'],
    ['with cedex', '97400 CEDEX 9'],
    ['with its town behind a hyphen', '97400 - St Denis'],
  ])('%s', (_, text) => {
    expect(said(text)).toBe('RE');
  });

  test.each([
    ['without the 0 that a spreadsheet takes', '1000'],
    ['without it and with decimals', '1000.0'],
  ])('%s', (_, text) => expect(said(text)).toBe('elsewhere'));
});

test.each([Postcode.none, Postcode.elsewhere])('%d says no territory', (postcode) => {
  expect(territoryOfPostcode(postcode)).toBe(-1);
});

describe('no postcode is', () => {
  test.each([
    ['nothing', ''],
    ['the department alone', '974'],
    ['the department of Saint-Denis in words', 'La Réunion'],
    ['six digits', '974000'],
    ['a telephone number', '0692123456'],
    ['a foreign one', 'B-1000'],
    ['a German one with its country', 'D-97421'],
    ['two of them', '97400/97410'],
    ['a town alone', 'Saint-Denis'],
    ['what is not known', 'n/a'],
    ['an error of a spreadsheet', '#N/A'],
    ['letters inside', '97A00'],
  ])('%s', (_, text) => expect(said(text)).toBe('none'));
});

describe('a number may be elsewhere than its prefix says', () => {
  test.each([
    ['a mobile', 33612345678, true],
    ['a mobile of 07', 33712345678, true],
    ['09', 33912345678, true],
    ['an overseas mobile', 262692123456, true],
    ['a mobile of Saint-Pierre-et-Miquelon', 508708401234, true],
    ['an overseas 09', 590947512345, true],
    ['a line in Paris', 33145123456, false],
    ['a line in the south-east', 33445123456, false],
    ['the number below 06', 33599999999, false],
    ['the number above 07', 33800000000, false],
    ['a line in La Réunion', 262262123456, false],
    ['six digits in Saint-Pierre-et-Miquelon', 508412233, false],
    ['a mobile of Nouvelle-Calédonie', 687751234, false],
    ['a mobile of Polynésie', 68987123456, false],
    ['Spain', 34612345678, false],
    ['a number of Morocco', 212612345678, false],
    ['none', 0, false],
  ])('%s: %d', (_, number, movable) => expect(isMovable(number)).toBe(movable));
});
