import type { ReadingOptions } from '../../../settings.ts';
import { reading } from '../../options/audit/reading.ts';
import { mistake } from '../../options/mistake.ts';
import { type Choices, placeOf } from './choose.ts';

type Postcodes = Pick<ReadingOptions, 'postcodeColumn' | 'territoryFrom'>;

/** @throws InputError for a column of postcodes that nothing looks at */
export function checkPostcodes({ postcodeColumn, territoryFrom }: Postcodes, choices: Choices): void {
  if (postcodeColumn !== null && territoryFrom === 'number') throw unusedPostcodes(choices);
}

function unusedPostcodes(choices: Choices) {
  return mistake(placeOf(reading.postcodeColumn, choices), {
    code: 'option/without-effect',
    problem: {
      en: 'says nothing without --territory-from postcode',
      fr: 'ne dit rien sans --territory-from postcode',
    },
    expected: {
      en: '--territory-from postcode beside it, or neither of the two',
      fr: '--territory-from postcode en plus, ou aucune des deux options',
    },
  });
}
