/** What a person of the sample stands for: each is kept, or excluded, for another reason. */
export type Situation =
  | 'kept'
  | 'landline-opposed'
  | 'refused'
  | 'called-often'
  | 'no-consent'
  | 'consent-lapsed'
  | 'consent-withdrawn'
  | 'opposed'
  | 'objected';

export interface Person {
  last: string;
  first: string;
  landline: string;
  mobile: string;
  postcode: string;
  town: string;
  situation: Situation;
}

function person(
  last: string,
  first: string,
  [landline, mobile]: readonly [string, string],
  [postcode, town]: readonly [string, string],
  situation: Situation,
): Person {
  return { last, first, landline, mobile, postcode, town, situation };
}

/** Nobody: the numbers are kept for films and novels, or were never given to anybody. */
export const people: readonly Person[] = [
  person('Martin', 'Claire', ['', '06 00 98 01 01'], ['35000', 'Rennes'], 'kept'),
  person('Petit', 'Julien', ['01 99 00 02 02', '06 00 98 02 02'], ['75011', 'Paris'], 'landline-opposed'),
  person('Bernard', 'Amélie', ['02 61 91 03 03', ''], ['44000', 'Nantes'], 'kept'),
  person('Moreau', 'Lucas', ['03 53 01 04 04', ''], ['67000', 'Strasbourg'], 'kept'),
  person('Laurent', 'Inès', ['04 65 71 05 05', ''], ['34000', 'Montpellier'], 'kept'),
  person('Garnier', 'Paul', ['', '06 00 98 06 06'], ['59000', 'Lille'], 'refused'),
  person('Roux', 'Sophie', ['05 36 49 07 07', ''], ['31000', 'Toulouse'], 'called-often'),
  person('Fontaine', 'Marc', ['', '06 00 98 08 08'], ['69003', 'Lyon'], 'no-consent'),
  person('Chevalier', 'Nadia', ['', '06 00 98 09 09'], ['13006', 'Marseille'], 'consent-lapsed'),
  person('Lemoine', 'Hugo', ['', '06 00 98 10 10'], ['76000', 'Rouen'], 'opposed'),
  person('Faure', 'Élodie', ['', '06 00 98 11 11'], ['21000', 'Dijon'], 'consent-withdrawn'),
  person('Perrin', 'Yann', ['', '06 00 98 12 12'], ['29200', 'Brest'], 'objected'),
  // The same person again, a number that is too short, and none at all.
  person('Martin', 'Claire', ['', '0033 6 00 98 01 01'], ['35000', 'Rennes'], 'no-consent'),
  person('Renaud', 'Théo', ['', '06 00 98'], ['63000', 'Clermont-Ferrand'], 'no-consent'),
  person('Blanc', 'Sarah', ['', ''], ['87000', 'Limoges'], 'no-consent'),
];

/** Contacts of earlier campaigns: only the call log and the register know them. */
export const earlierNumbers: readonly string[] = Array.from(
  { length: 15 },
  (_, index) => `06 00 98 5${Math.floor(index / 10)} ${String(index % 10)}0`,
);

/** The number at which somebody is called. */
export function calledNumber({ landline, mobile }: Person): string {
  return mobile === '' ? landline : mobile;
}
