import type { ConsentRole } from '../../formats/lexicon/consent-names.ts';
import type { Text } from '../../model.ts';
import { consentColumnRoles } from '../../settings.ts';
import type { Placed } from '../columns/account.ts';
import { contentWords } from '../columns/content-words.ts';
import type { ConsentColumns } from './consent-columns.ts';

const meanings: Readonly<Record<ConsentRole, Text>> = {
  given: { en: 'its name says when consent was given', fr: 'son nom dit quand le consentement a été donné' },
  withdrawn: { en: 'its name says when it was withdrawn', fr: 'son nom dit quand il a été retiré' },
  expires: { en: 'its name says until when it holds', fr: 'son nom dit jusqu’à quand il vaut' },
  appointment: { en: 'its name says what was agreed on', fr: 'son nom dit ce qui a été convenu' },
  purpose: { en: 'its name says what for', fr: 'son nom dit pour quoi' },
  proof: { en: 'its name says where the proof is', fr: 'son nom dit où est la preuve' },
  consent: { en: 'it says whether there is a consent', fr: 'elle dit s’il y a un consentement' },
  status: { en: 'it says whether the consent is in force', fr: 'elle dit si le consentement est en vigueur' },
  channel: {
    en: 'it says by which channel one may be contacted',
    fr: 'elle dit par quel canal on peut être contacté',
  },
  from: { en: 'its name says from when it holds', fr: 'son nom dit à partir de quand il vaut' },
  slots: { en: 'its name says at which hours', fr: 'son nom dit à quelles heures' },
  beneficiary: { en: 'its name says to whom it was given', fr: 'son nom dit à qui il a été donné' },
  request: {
    en: 'its name says who asked to be called back',
    fr: 'son nom dit qui a demandé à être rappelé',
  },
};
const more: Text = { en: 'it says more of a withdrawal', fr: 'elle en dit plus d’un retrait' };
const collected: Text = {
  en: 'it says where consent was collected',
  fr: 'elle dit où le consentement a été recueilli',
};

const valued: Text = { en: 'you say what its values mean', fr: 'vous dites ce que signifient ses valeurs' };

/** What the consent columns of a register or of a contact list are used as. */
export function consentPlaces(columns: ConsentColumns): [number, Placed][] {
  const roles = consentColumnRoles.filter((role) => role !== 'phone');
  return [
    ...columns.collected.map((column): [number, Placed] => [column, { role: null, because: collected }]),
    ...columns.moreWithdrawn.map((column): [number, Placed] => [
      column,
      { role: 'withdrawn', because: more },
    ]),
    ...columns.valued.map((column): [number, Placed] => [column, { role: 'values', because: valued }]),
    ...roles.flatMap((role) =>
      columns[role].map((column): [number, Placed] => [column, { role, because: meanings[role] }]),
    ),
  ];
}

/** What the columns of a register are used as. */
export function registerPlaces(
  columns: ConsentColumns | null,
  phones: readonly number[],
  rows: readonly string[][],
): Map<number, Placed> {
  return new Map<number, Placed>([
    ...(columns ? consentPlaces(columns) : []),
    ...phones.map((column): [number, Placed] => [
      column,
      { role: 'phone', because: contentWords(rows, column) },
    ]),
  ]);
}
