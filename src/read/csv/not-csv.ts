import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';

const spreadsheet: Text = {
  en: 'in the spreadsheet, choose File > Save as > Excel workbook (.xlsx) or CSV (semicolon) and give that file',
  fr: 'dans le tableur, choisissez Fichier > Enregistrer sous > Classeur Excel (.xlsx) ou CSV (point-virgule) et donnez ce fichier',
};

const unpack: Text = {
  en: 'unpack it, and give the CSV file inside; only gzip is unpacked here',
  fr: 'décompressez-la et donnez le fichier CSV qu’elle contient\u00a0; seul gzip est décompressé ici',
};

const exportCsv: Text = {
  en: 'export the list as CSV from the program that made it',
  fr: 'exportez la liste en CSV depuis le logiciel qui l’a produite',
};

const asUtf8: Text = {
  en: 'save the text again as UTF-8',
  fr: 'enregistrez à nouveau le texte en UTF-8',
};

const packed: Text = { en: 'an archive that is not gzip', fr: 'une archive qui n’est pas du gzip' };
const picture: Text = { en: 'a picture', fr: 'une image' };
const utf32: Text = { en: 'UTF-32 text', fr: 'un texte UTF-32' };
const data: Text = { en: 'a file of a database', fr: 'un fichier de base de données' };

interface Kind {
  /** First bytes, one letter each. */
  starts: string;
  looks: Text;
  remedy: Text;
}

const [TAB, LF, CR] = [9, 10, 13];
/** A short heading may hold some. */
const few = 3;

const kinds: readonly Kind[] = [
  {
    starts: 'PK\x03\x04',
    looks: {
      en: 'a zip archive, and no Excel workbook (xlsx)',
      fr: 'une archive zip, et non un classeur Excel (xlsx)',
    },
    remedy: {
      en: 'unpack it, and give the CSV file or the workbook inside',
      fr: 'décompressez-la et donnez le fichier CSV ou le classeur qu’elle contient',
    },
  },
  {
    starts: '\xd0\xcf\x11\xe0',
    looks: { en: 'an old Excel workbook (xls)', fr: 'un ancien classeur Excel (xls)' },
    remedy: spreadsheet,
  },
  { starts: '%PDF', looks: { en: 'a PDF document', fr: 'un document PDF' }, remedy: exportCsv },
  {
    starts: '{\\rtf',
    looks: { en: 'a document of a word processor (RTF)', fr: 'un document de traitement de texte (RTF)' },
    remedy: exportCsv,
  },
  { starts: 'SQLite format 3', looks: data, remedy: exportCsv },
  { starts: 'PAR1', looks: data, remedy: exportCsv },
  {
    starts: '\x1f\x8b',
    looks: { en: 'a gzip archive inside another', fr: 'une archive gzip dans une autre' },
    remedy: { en: 'unpack it once (gunzip)', fr: 'décompressez-la une fois (gunzip)' },
  },
  { starts: 'BZh', looks: packed, remedy: unpack },
  { starts: '\xfd7zXZ', looks: packed, remedy: unpack },
  { starts: '7z\xbc\xaf', looks: packed, remedy: unpack },
  { starts: '\x28\xb5\x2f\xfd', looks: packed, remedy: unpack },
  { starts: 'Rar!', looks: packed, remedy: unpack },
  { starts: '\x89PNG', looks: picture, remedy: exportCsv },
  { starts: '\xff\xd8\xff', looks: picture, remedy: exportCsv },
  { starts: 'GIF8', looks: picture, remedy: exportCsv },
  { starts: '\xff\xfe\0\0', looks: utf32, remedy: asUtf8 },
  { starts: '\0\0\xfe\xff', looks: utf32, remedy: asUtf8 },
];

/**
 * Refuses what is no delimited text.
 *
 * @param head the first bytes of the input, after unpacking
 * @throws InputError that says what the file looks like and how to export CSV
 */
export function notCsv(path: string, head: Uint8Array): void {
  const kind = kindOf(head);
  if (kind) throw refusal(path, kind.looks, kind.remedy);
  const text = Buffer.from(head.subarray(0, 512)).toString('latin1').trimStart().toLowerCase();
  if (/^(ï»¿)?\s*<(!doctype|html|head|body|table|\?xml)/.test(text))
    throw refusal(path, { en: 'a web page (HTML or XML)', fr: 'une page web (HTML ou XML)' }, spreadsheet);
  if (isUtf16(head)) throw refusal(path, unmarked, asUtf8);
  if (isBinary(head)) throw refusal(path, { en: 'a binary file', fr: 'un fichier binaire' }, spreadsheet);
}

/**
 * Whether control characters make up a good part of the first line. Further down they are the mistake of a line, and told
 * with it: how many there are of them in a list is another figure in the rows that stay of it.
 */
function isBinary(head: Uint8Array): boolean {
  const from = head.findIndex((byte) => byte !== LF && byte !== CR);
  const end = head.findIndex((byte, at) => at > from && (byte === LF || byte === CR));
  const line = head.subarray(Math.max(from, 0), end < 0 ? head.length : end);
  let controls = 0;
  for (const byte of line) if (byte < 0x20 && byte !== TAB) controls++;
  return controls > Math.max(few, line.length / 20);
}

/** What the first bytes tell; null: nothing. */
export function kindOf(head: Uint8Array): Pick<Kind, 'looks' | 'remedy'> | null {
  const start = Buffer.from(head.subarray(0, 16)).toString('latin1');
  return kinds.find(({ starts }) => start.startsWith(starts)) ?? null;
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

const unmarked: Text = {
  en: 'UTF-16 text without its byte order mark',
  fr: 'un texte UTF-16 sans sa marque d’ordre des octets',
};

/** In UTF-16 every other byte of a French text is 0, and hardly one of the others. */
function isUtf16(head: Uint8Array): boolean {
  const zeros = [0, 0];
  const looked = head.subarray(0, 200);
  for (const [i, byte] of looked.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [few = 0, many = 0] = zeros.sort((a, b) => a - b);
  return many > looked.length / 3 && few < looked.length / 20;
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
      en: 'delimited text (CSV), plain or gzip, or an Excel workbook (.xlsx)',
      fr: 'un texte délimité (CSV), tel quel ou compressé en gzip, ou un classeur Excel (.xlsx)',
    },
    remedy,
  });
}
