import { describe, expect, it, test } from 'vitest';
import { foldPlaceName, placeNamed, placeNames, placeOfTerritory, places } from '../../src/phone/places.ts';
import { territories } from '../../src/phone/territories.ts';

const idOf = (name: string) => placeNamed(name)?.id ?? null;

describe('a place is named by', () => {
  test.each([
    ['its ISO code', 'RE', 'RE'],
    ['small letters', 'gf', 'GF'],
    ['its ISO code of three letters', 'REU', 'RE'],
    ['its department', '974', 'RE'],
    ['its ISO subdivision', 'FR-974', 'RE'],
    ['its old ISO subdivision', 'FR-RE', 'RE'],
    ['its French name', 'La Réunion', 'RE'],
    ['the name without its article', 'Réunion', 'RE'],
    ['the name without accents', 'la reunion', 'RE'],
    ['an accent in two characters', 'Re\u0301union', 'RE'],
    ['the name of the island', 'Île de la Réunion', 'RE'],
    ['its English name', 'Reunion Island', 'RE'],
    ['Guyane', 'Guyane', 'GF'],
    ['French Guiana', 'French Guiana', 'GF'],
    ['Guyane française', 'guyane francaise', 'GF'],
    ['hyphens', 'Saint-Pierre-et-Miquelon', 'PM'],
    ['St and an ampersand', 'St Pierre & Miquelon', 'PM'],
    ['an English and', 'Saint Pierre and Miquelon', 'PM'],
    ['half of two islands', 'Futuna', 'WF'],
    ['Wallis and Futuna', 'Wallis and Futuna', 'WF'],
    ['New Caledonia', 'New Caledonia', 'NC'],
    ['Nouvelle-Calédonie', 'nouvelle calédonie', 'NC'],
    ['the island people mean', 'Tahiti', 'PF'],
    ['Polynésie française', 'POLYNÉSIE FRANÇAISE', 'PF'],
    ['Saint-Barthélemy', 'St. Barthelemy', 'BL'],
    ['Saint-Martin', 'saint martin', 'MF'],
    ['Mayotte', '976', 'YT'],
    ['Martinique', 'FR-972', 'MQ'],
    ['Guadeloupe', 'glp', 'GP'],
    ['FR', 'FR', 'FR'],
    ['France', 'france', 'FR'],
    ['metropolitan France', 'Metropolitan France', 'FR'],
    ['métropole', 'métropole', 'FR'],
    ['a metropolitan department', '75', 'FR'],
    ['the first department', '01', 'FR'],
    ['the last department', 'FR-95', 'FR'],
    ['Corsica', '2A', 'FR'],
    ['a region', 'FR-IDF', 'FR'],
    ['Moselle', '57', 'FR-57'],
    ['Bas-Rhin', 'Bas-Rhin', 'FR-67'],
    ['Haut-Rhin', 'FR-68', 'FR-68'],
    ['Alsace', 'Alsace', 'FR-6AE'],
  ])('%s', (_, name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test.each(['', 'la', 'XX', 'NOR', 'IDF', '00', '96', '970', '979', '2C', 'Paris', 'RE-974'])(
    'and not by %j',
    (name) => {
      expect(idOf(name)).toBeNull();
    },
  );
});

describe('the places', () => {
  it('are one for each territory of a number', () => {
    for (const [index, { id, zone, name }] of territories.entries()) {
      expect(placeOfTerritory(index)).toMatchObject({ id, zone, name, holidays: id });
    }
    expect(() => placeOfTerritory(-1)).toThrow();
  });

  it('have codes, texts in both languages, and a zone that exists', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { id, zone, within, name } of places) {
      expect(id).toMatch(/^[A-Z]{2}(?:-\w{2,3})?$/);
      expect(within.en).toBe(`in ${name.en}`);
      expect(within.fr).toMatch(new RegExp(`^(?:à|en|dans le) ${name.fr}$`));
      expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(zone);
    }
  });

  it('are found again by each of their names', () => {
    for (const { id, name } of places) expect([idOf(name.en), idOf(name.fr), idOf(id)]).toEqual([id, id, id]);
    for (const name of placeNames) expect([name, idOf(name) === null]).toEqual([name, false]);
    expect(placeNames).toContain(foldPlaceName('La Réunion'));
  });
});
