import { expect, test } from 'vitest';
import { territories } from '../../src/phone/territories.ts';
import { zoneOfTerritory } from '../../src/phone/zone.ts';

test.each(territories.map(({ id, zone }, index) => [id, index, zone] as const))(
  'the clock of %s',
  (_, index, zone) => {
    expect(zoneOfTerritory(index).name).toBe(zone);
    expect(zoneOfTerritory(index)).toBe(zoneOfTerritory(index));
  },
);

test.each([
  ['a foreign number', -1],
  ['no territory of the table', territories.length],
])('%s has that of metropolitan France', (_, territory) => {
  expect(zoneOfTerritory(territory).name).toBe('Europe/Paris');
});
