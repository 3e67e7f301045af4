import { basename } from 'node:path';
import { columnsFor } from '../../formats/lexicon/columns.ts';
import { fold, foldHeader } from '../../formats/lexicon/words.ts';
import type { Text } from '../../model.ts';
import type { InspectRole } from '../../settings.ts';

/** What a file is taken for, and why. */
export interface RoleFinding {
  role: InspectRole;
  why: Text;
}

/** What a name says where the content leaves a doubt. */
const hints: readonly (readonly [InspectRole, RegExp])[] = [
  ['own-opposition', /interne|propre|\bown\b|repouss|liste noire|black ?list|stop|opt ?out/],
  ['opposition', /bloctel|oppos|liste rouge|do not call|\bdnc\b/],
  ['consents', /consent|opt ?in|accord|recueil|registre|register/],
  ['calls', /appel|call|\bcdr\b|journal|\blogs?\b|historique|history/],
];

const personNames = new Set(
  `email,courriel,mail,adresse,adresse1,address,address1,rue,ville,city,civilite,nomprenom,nometprenom,raisonsociale,
  societe,entreprise,company`
    .split(',')
    .map((name) => name.trim()),
);

/** What the file's name says. */
export function hintOf(path: string): InspectRole | null {
  const name = fold(basename(path));
  return hints.find(([, words]) => words.test(name))?.[0] ?? null;
}

/** Words added where the file's name settled a doubt. */
export function byName(why: Text): Text {
  return {
    en: `${why.en}; its name settles it`,
    fr: `${why.fr}\u00a0; son nom tranche`,
  };
}

/** Whether a header speaks of people: names, addresses. */
export function isOfPersons(header: readonly string[]): boolean {
  const named = (['lastName', 'firstName', 'postcode'] as const).some(
    (role) => columnsFor(role, header).length > 0,
  );
  return named || header.some((name) => personNames.has(foldHeader(name)));
}
