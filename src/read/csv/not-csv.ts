import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';

const spreadsheet: Text = {
  en: 'in the spreadsheet, choose File > Save as > CSV (semicolon) and give that file',
  fr: 'dans le tableur, choisissez Fichier > Enregistrer sous > CSV (point-virgule) et donnez ce fichier',
};

interface Kind {
  starts: number[];
  looks: Text;
  remedy: Text;
}

const kinds: readonly Kind[] = [
  {
    starts: [0x50, 0x4b, 0x03, 0x04],
    looks: {
      en: 'a zip archive or an Excel workbook (xlsx)',
      fr: 'une archive zip ou un classeur Excel (xlsx)',
    },
    remedy: spreadsheet,
  },
  {
    starts: [0xd0, 0xcf, 0x11, 0xe0],
    looks: { en: 'an old Excel workbook (xls)', fr: 'un ancien classeur Excel (xls)' },
    remedy: spreadsheet,
  },
  {
    starts: [0x25, 0x50, 0x44, 0x46],
    looks: { en: 'a PDF document', fr: 'un document PDF' },
    remedy: {
      en: 'export the list as CSV from the program that made it',
      fr: 'exportez la liste en CSV depuis le logiciel qui l’a produite',
    },
  },
];

/**
 * Refuses what is no delimited text.
 *
 * @param head the first bytes of the input, after unpacking
 * @throws InputError that says what the file looks like and how to export CSV
 */
export function notCsv(path: string, head: Uint8Array): void {
  const kind = kinds.find((k) => k.starts.every((byte, i) => head[i] === byte));
  if (kind) throw refusal(path, kind.looks, kind.remedy);
  const text = Buffer.from(head.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (/^(ï»¿)?\s*<(!doctype|html|head|body|table|\?xml)/.test(text))
    throw refusal(path, { en: 'a web page (HTML or XML)', fr: 'une page web (HTML ou XML)' }, spreadsheet);
  if (head.includes(0)) throw refusal(path, binary(head), spreadsheet);
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  if (controls > head.length / 20) throw refusal(path, binary(head), spreadsheet);
}

/**
 * Whether a text begins as JSON: with a bracket, and behind it another one or a quote.
 *
 * @param head its first bytes, without a byte order mark
 */
export function looksLikeJson(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 4096)).toString('latin1');
  return /^[ \t\r\n]*[[{][ \t\r\n]*(?:["[\]{}]|$)/.test(text);
}

/** The error for JSON where only CSV is read. */
export function jsonIsNoCsv(path: string): InputError {
  return refusal(
    path,
    { en: 'JSON', fr: 'du JSON' },
    {
      en: 'only call logs may be JSON; export this list as CSV from the program that made it',
      fr: 'seuls les journaux d’appels peuvent être en JSON\u00a0; exportez cette liste en CSV depuis le logiciel qui l’a produite',
    },
  );
}

function binary(head: Uint8Array): Text {
  const zerosOdd = head.slice(0, 200).filter((byte, i) => byte === 0 && i % 2 === 1).length;
  const zerosEven = head.slice(0, 200).filter((byte, i) => byte === 0 && i % 2 === 0).length;
  return Math.max(zerosOdd, zerosEven) > 20
    ? {
        en: 'UTF-16 text without its byte order mark',
        fr: 'un texte UTF-16 sans sa marque d’ordre des octets',
      }
    : { en: 'a binary file', fr: 'un fichier binaire' };
}

function refusal(path: string, looks: Text, remedy: Text): InputError {
  return new InputError({
    code: 'input/not-csv',
    file: path,
    line: 1,
    problem: {
      en: `this is not a CSV file; it looks like ${looks.en}`,
      fr: `ce n’est pas un fichier CSV\u00a0; il ressemble à ${looks.fr}`,
    },
    expected: {
      en: 'delimited text (CSV), plain or gzip',
      fr: 'un texte délimité (CSV), tel quel ou compressé en gzip',
    },
    remedy,
  });
}
