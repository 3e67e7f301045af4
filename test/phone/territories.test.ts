import { describe, expect, test } from 'vitest';
import { territories, territoryOf, territoryOfBlock } from '../../src/phone/territories.ts';

const idOf = (number: number): string => territories[territoryOf(number)]?.id ?? 'none';

test('metropolitan France is the first territory, and every zone exists', () => {
  expect(territories[0]?.id).toBe('FR');
  for (const { zone } of territories) {
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(zone);
  }
});

describe('blocks of the national plan, on both sides of each border', () => {
  test.each([
    ['01000', 'FR'],
    ['02619', 'FR'],
    ['02620', 'RE'],
    ['02639', 'RE'],
    ['02640', 'FR'],
    ['02687', 'FR'],
    ['02688', 'RE'],
    ['02689', 'YT'],
    ['02690', 'YT'],
    ['02700', 'FR'],
    ['05079', 'FR'],
    ['05080', 'PM'],
    ['05090', 'FR'],
    ['05900', 'GP'],
    ['05910', 'FR'],
    ['05940', 'GF'],
    ['05960', 'MQ'],
    ['05986', 'FR'],
    ['05987', 'GP'],
    ['05988', 'GF'],
    ['05989', 'MQ'],
    ['05990', 'FR'],
    ['06390', 'YT'],
    ['06900', 'GP'],
    ['06919', 'GP'],
    ['06920', 'RE'],
    ['06939', 'RE'],
    ['06940', 'GF'],
    ['06950', 'FR'],
    ['06960', 'MQ'],
    ['06979', 'MQ'],
    ['06980', 'FR'],
    ['07004', 'FR'],
    ['07005', 'GP'],
    ['07006', 'GF'],
    ['07007', 'MQ'],
    ['07008', 'YT'],
    ['07009', 'RE'],
    ['07080', 'PM'],
    ['07090', 'GP'],
    ['07091', 'MQ'],
    ['070920', 'RE'],
    ['070922', 'RE'],
    ['070923', 'FR'],
    ['070929', 'FR'],
    ['070930', 'GF'],
    ['070933', 'GF'],
    ['070934', 'FR'],
    ['070935', 'YT'],
    ['070937', 'YT'],
    ['070938', 'FR'],
    ['09014', 'FR'],
    ['09015', 'GP'],
    ['09016', 'GF'],
    ['09017', 'MQ'],
    ['09018', 'FR'],
    ['09394', 'FR'],
    ['09395', 'GP'],
    ['09396', 'GF'],
    ['09397', 'MQ'],
    ['09398', 'YT'],
    ['09399', 'RE'],
    ['09474', 'FR'],
    ['09475', 'GP'],
    ['09476', 'GF'],
    ['09477', 'MQ'],
    ['09478', 'YT'],
    ['09479', 'RE'],
    ['09759', 'FR'],
    ['09760', 'GP'],
    ['09761', 'GP'],
    ['09762', 'RE'],
    ['09763', 'RE'],
    ['09764', 'GF'],
    ['09765', 'GF'],
    ['09766', 'MQ'],
    ['09767', 'MQ'],
    ['09768', 'FR'],
    ['09769', 'YT'],
    ['09770', 'FR'],
  ])('%s is in %s', (prefix, id) => {
    expect(territories[territoryOfBlock(Number(prefix.padEnd(6, '0')))]?.id).toBe(id);
    expect(territories[territoryOfBlock(Number(prefix.padEnd(6, '9')))]?.id).toBe(id);
  });
});

describe('numbers', () => {
  test.each([
    ['a metropolitan mobile', 33612345678, 'FR'],
    ['the last number of a country code', 33999999999, 'FR'],
    ['a fixed line in Réunion', 262262123456, 'RE'],
    ['a mobile in Mayotte', 262639123456, 'YT'],
    ['a block of Réunion that kept +33', 33976212345, 'RE'],
    ['an overseas code whose prefix the table does not have', 262709231234, 'RE'],
    ['an overseas code with the prefix of another territory', 590694123456, 'GP'],
    ['Guyane', 594594123456, 'GF'],
    ['Guyane, with a prefix of the metropole', 594612345678, 'GF'],
    ['Martinique, with a prefix of the metropole', 596612345678, 'MQ'],
    ['a machine number of Guadeloupe that kept +33', 337005112345678, 'GP'],
    ['Martinique', 596696123456, 'MQ'],
    ['six digits in Saint-Pierre-et-Miquelon', 508412233, 'PM'],
    ['nine digits in Saint-Pierre-et-Miquelon', 508708401234, 'PM'],
    ['Nouvelle-Calédonie', 687231234, 'NC'],
    ['Polynésie française', 68987123456, 'PF'],
    ['Wallis-et-Futuna', 681721234, 'WF'],
    ['a machine number of fourteen digits', 337001234567890, 'FR'],
    ['an overseas machine number of fourteen digits', 2627009123456789, 'RE'],
    ['Belgium', 32470123456, 'none'],
    ['Spain', 34612345678, 'none'],
    ['Monaco', 37793123456, 'none'],
    ['a short foreign number that begins with French digits', 2901234, 'none'],
    ['no number', 0, 'none'],
  ])('%s', (_name, number, id) => {
    expect(idOf(number)).toBe(id);
  });
});
