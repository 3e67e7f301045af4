import type { Text } from '../../model.ts';
import { Postcode, territoryOfPostcode } from '../../phone/postcodes.ts';
import { isMovable } from '../../phone/territories.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { ConsentBook } from '../../store/consents.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { type Countable, counted } from './counted.ts';

/** What postcodes said of the numbers of a list. */
export interface Placements {
  /** Numbers that are called in another territory than their prefix says. */
  moved: number;
  /** Numbers whose rows contradict each other: their prefix decides. */
  contradicted: number;
}

/** Of a number, that its rows contradict each other. */
const CONTRADICTED = 255;

/**
 * Places mobile and 09 numbers in the overseas territory of their rows' postcodes, with the consents that are known
 * by then. A number in several rows is placed where all that have a postcode say the same territory; where one says
 * another, or none overseas, its prefix decides.
 */
export function placeByPostcode(rows: ContactRows, numbers: NumberTable, consents: ConsentBook): Placements {
  const said = saidOfNumbers(rows, numbers);
  const placements = { moved: 0, contradicted: 0 };
  for (let id = 0; id < said.length; id++) {
    const postcode = said[id] ?? Postcode.none;
    if (postcode === CONTRADICTED) placements.contradicted++;
    const territory = postcode === CONTRADICTED ? -1 : territoryOfPostcode(postcode);
    if (territory < 0) continue;
    if (territory !== numbers.territory(id)) placements.moved++;
    numbers.place(id, territory);
    consents.relocate(id, (instant) => zoneOfTerritory(territory).dayAt(instant));
  }
  return placements;
}

/** Of each number what the postcodes of its rows say, `CONTRADICTED` where they differ. */
function saidOfNumbers(rows: ContactRows, numbers: NumberTable): Uint8Array {
  const said = new Uint8Array(numbers.size);
  for (let row = 0; row < rows.count; row++) {
    const postcode = rows.postcode.get(row);
    if (postcode === Postcode.none) continue;
    for (const entry of rows.known(row)) {
      const id = rows.id.get(entry);
      if (id < 0 || !isMovable(numbers.number(id))) continue;
      const before = said[id] ?? Postcode.none;
      said[id] = before === Postcode.none || before === postcode ? postcode : CONTRADICTED;
    }
  }
  return said;
}

/** First row of those whose postcode placed a number; -1 where none did. */
export function placingRow(rows: ContactRows, numbers: NumberTable, id: number): number {
  if (id < 0 || !numbers.isPlaced(id)) return -1;
  for (let row = 0; row < rows.count; row++) {
    if (territoryOfPostcode(rows.postcode.get(row)) !== numbers.territory(id)) continue;
    for (const entry of rows.known(row)) if (rows.id.get(entry) === id) return row;
  }
  return -1;
}

const contradicted: Countable = {
  en: [
    'number whose rows have postcodes of different places: its own prefix decides',
    'numbers whose rows have postcodes of different places: their own prefixes decide',
  ],
  fr: [
    'numéro dont les lignes ont des codes postaux de lieux différents\u00a0: son préfixe décide',
    'numéros dont les lignes ont des codes postaux de lieux différents\u00a0: leur préfixe décide',
  ],
};

const unreadable: Countable = {
  en: ['row whose postcode cannot be read', 'rows whose postcode cannot be read'],
  fr: ['ligne dont le code postal est illisible', 'lignes dont le code postal est illisible'],
};

/** What is to be said of a list whose postcodes were read. */
export function placementNotes(
  name: string,
  { moved, contradicted: differ }: Placements,
  illegible: number,
): (Text | null)[] {
  const numbers = moved === 1 ? 'number' : 'numbers';
  const numeros = moved < 2 ? 'numéro mobile ou en 09 situé' : 'numéros mobiles ou en 09 situés';
  return [
    {
      en: `territory by the postcodes in ${name}: ${moved} mobile or 09 ${numbers} called elsewhere than the prefix says`,
      fr: `territoire d’après les codes postaux de ${name}\u00a0: ${moved} ${numeros} ailleurs que ne le dit le préfixe`,
    },
    counted(differ, contradicted),
    counted(illegible, unreadable),
  ];
}
