import { expect, it } from 'vitest';
import { columnsFor } from '../../../src/formats/lexicon/columns.ts';

it.each([
  ['phone', 'Nom;Téléphone;Fax;Mobile', [1, 3]],
  ['phone', 'telephone1;TELEPHONE 2;Telephone_3', [0, 1, 2]],
  ['phone', 'N° appelé;Appelant', [0]],
  ['callerNumber', 'N° appelé;Appelant', [1]],
  ['date', 'Date de rappel;Date', [1]],
  ['date', 'Date de rappel;RDV', []],
  ['date', 'Date (Paris);Heure', [0]],
  ['date', 'Date;Date (Paris)', [0]],
  ['callbackDate', 'Date de rappel;Date', [0]],
  ['given', 'Consentement le;Retiré le', [0]],
  ['withdrawn', 'Consentement le;Retiré le', [1]],
  ['bloctel', 'Bloctel1;bloctel_ok', [0]],
  ['bloctelCallable', 'Bloctel1;bloctel_ok;eligibiliteBlocTel', [1, 2]],
  ['bloctelDate', 'bloctel_vérifié_le', [0]],
  ['outcome', 'Résultat de l’appel;Qualif.', [0, 1]],
] as const)('%s among %s', (role, header, columns) => {
  expect(columnsFor(role, header.split(';'))).toEqual(columns);
});
