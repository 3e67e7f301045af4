import type { Text } from '../../model.ts';
import type { Placed } from '../columns/account.ts';
import { contentWords, quoted } from '../columns/content-words.ts';
import { contentOf, isOtherName, isTelephoneName } from '../csv/column-content.ts';
import type { ConsentColumns } from '../lists/consent-columns.ts';
import { consentPlaces } from '../lists/consent-places.ts';
import { type BarColumn, barPlace } from './bars.ts';
import type { ContactFlag } from './flags.ts';
import { type LabelColumn, labelPlace } from './labels.ts';

/** What is read from a contact list. */
export interface ContactColumns {
  phones: readonly number[];
  consents: ConsentColumns | null;
  flags: readonly ContactFlag[];
  bars: readonly BarColumn[];
  labels: readonly LabelColumn[];
  person: number | null;
  postcode: number | null;
  /** Column with the numbers that earlier runs removed. */
  removed: number | null;
  /** Whether the user named the phone columns. */
  phonesNamed: boolean;
}

/** What the columns of a contact list are used as, and why some that look alike are not. */
export function contactPlaces(
  header: readonly string[],
  rows: readonly string[][],
  columns: ContactColumns,
): Map<number, Placed> {
  const { phones, consents, flags, bars, labels, person, postcode, removed, phonesNamed } = columns;
  const aside = header.flatMap((name, column): [number, Placed][] => {
    const because = otherWhy(name, rows, column);
    return because === null ? [] : [[column, { role: null, because }]];
  });
  return new Map<number, Placed>([
    ...aside,
    ...(postcode === null ? [] : [[postcode, asPostcode] as const]),
    ...(person === null ? [] : [[person, asPerson] as const]),
    ...(removed === null ? [] : [[removed, asRemoved] as const]),
    ...(consents ? consentPlaces(consents) : []),
    ...bars.map((bar) => barPlace(header, bar)),
    ...labels.map((label) => labelPlace(header, label)),
    ...flags.flatMap((flag) => flagPlaces(header, flag)),
    ...phones.map((column): [number, Placed] => [
      column,
      { role: 'phone', because: phoneWhy(header, rows, column, phonesNamed) },
    ]),
  ]);
}

const asPostcode: Placed = {
  role: 'postcode',
  because: { en: 'says where somebody is called', fr: 'dit où la personne est appelée' },
};
const asPerson: Placed = {
  role: 'person',
  because: { en: 'you name it (--person-column)', fr: 'vous la nommez (--person-column)' },
};
const asRemoved: Placed = {
  role: 'removed',
  because: {
    en: 'numbers that earlier runs took out of the row: the person’s still, to be called no more',
    fr: 'numéros retirés de la ligne par des passages précédents\u00a0: toujours ceux de la personne, à ne plus appeler',
  },
};

/** Why a column was taken for one of numbers. */
function phoneWhy(
  header: readonly string[],
  rows: readonly string[][],
  column: number,
  asked: boolean,
): Text {
  const content = contentWords(rows, column);
  if (asked) return { en: 'you name it (--phone-column)', fr: 'vous la nommez (--phone-column)' };
  if (isTelephoneName(header[column] ?? ''))
    return { en: `its name says telephone; ${content.en}`, fr: `son nom dit téléphone\u00a0; ${content.fr}` };
  return content;
}

/** Why a column that holds digits is none of numbers; null where nothing is to be said of it. */
function otherWhy(name: string, rows: readonly string[][], column: number): Text | null {
  if (/fax|t[eé]l[eé]copie/i.test(name))
    return { en: 'a fax is no contact number', fr: 'un fax n’est pas un numéro de contact' };
  if (isOtherName(name) && contentOf(rows, column).numbers > 0)
    return {
      en: 'its name says that its digits are no telephone number',
      fr: 'son nom dit que ses chiffres ne sont pas un numéro de téléphone',
    };
  return null;
}

function flagPlaces(header: readonly string[], flag: ContactFlag): [number, Placed][] {
  const phones = quoted(flag.phoneColumns.map((column) => header[column] ?? ''));
  const listed = flag.polarity === 'listed';
  const because: Text = {
    en: `says of ${phones.en} ${listed ? 'who is on the opposition list' : 'who may be called'}`,
    fr: `dit, pour ${phones.fr}, ${listed ? 'qui figure sur la liste d’opposition' : 'qui peut être appelé'}`,
  };
  const found: [number, Placed][] = [
    [flag.column, { role: 'flag', because, barring: listed ? 'yes' : 'no' }],
  ];
  if (flag.date !== null)
    found.push([
      flag.date,
      {
        role: 'flagDate',
        because: { en: 'says when the flag was checked', fr: 'dit quand l’indicateur a été vérifié' },
      },
    ]);
  return found;
}
