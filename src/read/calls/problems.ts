import { InputError } from '../../errors.ts';
import { isDataRow } from '../../formats/data-row.ts';
import { formatIds } from '../../formats/detection/detect.ts';
import { likelyColumns } from '../../formats/detection/likely-columns.ts';
import type { LogLayout } from '../../formats/layout.ts';
import { maskWords } from '../../phone/masked-words.ts';
import { shapeOfWords } from '../../phone/masking/shape.ts';
import { shellWord } from '../../words/shell-word.ts';
import type { Table } from '../csv/table.ts';

/** What to do with a log that is not understood. */
function lookInside(table: Table) {
  const lines = exampleLines(table);
  return {
    en: `name its columns in the campaign file, such as ${lines} (campaign-audit inspect ${shellWord(table.path)} shows them); or, where it comes from a product that is known, name its format: --calls-format ${formatIds.join(' | ')}`,
    fr: `nommez ses colonnes dans le fichier de campagne, par exemple ${lines} (campaign-audit inspect ${shellWord(table.path)} les montre)\u00a0; ou, s’il vient d’un produit connu, nommez son format\u00a0: --calls-format ${formatIds.join(' | ')}`,
  };
}

/** What may be pasted into a campaign file: columns by what they hold, else to be filled in. */
function exampleLines({ path, sample }: Table): string {
  const columns = Object.entries({ date: '…', number: '…', ...likelyColumns(sample) });
  const named = columns.map(([role, name]) => `${role}: ${name === '…' ? name : JSON.stringify(name)}`);
  return `calls: [{ path: ${JSON.stringify(path)}, columns: { ${named.join(', ')} } }]`;
}

/** The first line, without what tells people apart where it is no header. */
function firstLine(table: Table): string {
  const cells = table.sample[0] ?? [];
  return maskWords((isDataRow(cells) ? cells.map(shapeOfWords) : cells).join(', '));
}

export function notALog(table: Table, format: string | null): InputError {
  const header = firstLine(table);
  return new InputError({
    code: 'calls/not-a-log',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: format
      ? { en: `this file is not in the format ${format}`, fr: `ce fichier n’est pas au format ${format}` }
      : {
          en: `this is no call log that can be recognised; its first line: ${header}`,
          fr: `ce n’est pas un journal d’appels reconnaissable\u00a0; sa première ligne\u00a0: ${header}`,
        },
    expected: {
      en: 'a header with a date column and a number column, or a known format',
      fr: 'un en-tête avec une colonne de date et une colonne de numéro, ou un format connu',
    },
    remedy: lookInside(table),
  });
}

/** A log in a known format that has no column of numbers, or of dates. */
export function withoutColumn(table: Table, layout: LogLayout, role: 'number' | 'date'): InputError {
  const product = layout.preset?.product ?? 'CSV';
  const what = {
    number: { en: 'the number that was called', fr: 'le numéro appelé' },
    date: { en: 'the date of the call', fr: 'la date de l’appel' },
  }[role];
  return new InputError({
    code: `calls/no-${role}-column`,
    file: table.path,
    line: table.sampleLines[Math.max(0, layout.headerRows - 1)] ?? 1,
    problem: {
      en: `this file (${product}) has no column with ${what.en}`,
      fr: `ce fichier (${product}) n’a pas de colonne avec ${what.fr}`,
    },
    expected: {
      en: 'the date and the called number of each call',
      fr: 'la date et le numéro appelé de chaque appel',
    },
    remedy: layout.preset?.lacks[role] ?? lookInside(table),
  });
}

export function noReadableRow(table: Table, line: number): InputError {
  return new InputError({
    code: 'calls/no-readable-row',
    file: table.path,
    line,
    problem: {
      en: 'not one row of this call log has a date and a number that can be read',
      fr: 'aucune ligne de ce journal d’appels n’a une date et un numéro lisibles',
    },
    expected: {
      en: 'dates such as 2024-05-13 10:05:00 or 13/05/2024 10:05, and telephone numbers',
      fr: 'des dates telles que 2024-05-13 10:05:00 ou 13/05/2024 10:05, et des numéros de téléphone',
    },
    remedy: {
      en: `see what is in it: campaign-audit inspect ${shellWord(table.path)}; dates written otherwise are told with dateFormat in the campaign file, a prefix with --dial-prefix; if nobody was ever called, state “calls: none” in the campaign file`,
      fr: `regardez ce qu’il contient\u00a0: campaign-audit inspect ${shellWord(table.path)}\u00a0; indiquez une autre écriture des dates avec dateFormat dans le fichier de campagne, un préfixe avec --dial-prefix\u00a0; si personne n’a jamais été appelé, déclarez «\u00a0calls: none\u00a0» dans le fichier de campagne`,
    },
  });
}

/** Two columns of which either may hold the called number: the person behind the other would go unseen. */
export function twoNumbers(table: Table, columns: readonly number[]): InputError {
  const names = columns.map((column) => table.sample[0]?.[column] ?? '').join(', ');
  return new InputError({
    code: 'calls/two-number-columns',
    file: table.path,
    line: table.sampleLines[0] ?? 1,
    problem: {
      en: `it is not clear which column holds the called number: ${names}`,
      fr: `on ne sait pas quelle colonne contient le numéro appelé\u00a0: ${names}`,
    },
    expected: { en: 'one column of called numbers', fr: 'une seule colonne de numéros appelés' },
    remedy: {
      en: 'name the right one in the campaign file (calls: {columns: {number: …}}), or call it “numero appele” in the file',
      fr: 'nommez la bonne dans le fichier de campagne (calls: {columns: {number: …}}), ou appelez-la «\u00a0numero appele\u00a0» dans le fichier',
    },
  });
}
