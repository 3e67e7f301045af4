import { describe, expect, test } from 'vitest';
import { type Files, inFolder, moved, ran, reportIn, textIn } from './cleaned-twice.ts';

const A = '0600451011';
const B = '0600451012';
const C = '0600451013';
const L = '0199000021';
const list = 'campaign-audit-out/cleaned.csv';

interface Case {
  files: Files;
  /** The list; `contacts.csv`. */
  name?: string;
  more?: string[];
  /** What the cleaned list has below its header. */
  rows?: string[];
  /** Why the list is read otherwise where nothing is known of the run; absent: it is not. */
  stays?: string;
}

/** Lists of which something is removed or excluded, with what decides so. */
const lists: Record<string, Case> = {
  'several columns, a number of each on the own list': {
    files: { 'contacts.csv': ['tel;mobile', `${A};${B}`, `${C};${L}`], 'own.txt': [B, C] },
    more: ['--own-opposition', 'own.txt'],
    rows: [`${A};`, `;${L}`],
  },
  'several numbers in a cell, with labels and quotes': {
    files: { 'contacts.csv': ['nom;tel', `Roux;"Port. : ${A} / Fixe : ${L}"`], 'own.txt': [A] },
    more: ['--own-opposition', 'own.txt'],
    rows: [`Roux;"Fixe : ${L}"`],
  },
  'a number that an earlier row keeps': {
    files: { 'contacts.csv': ['tel;mobile', `${A};`, `${B};${A}`, `${A};`] },
    rows: [`${A};`, `${B};`],
  },
  'a flag of one phone column': {
    files: { 'contacts.csv': ['tel;mobile;mobile_stop', `${L};${A};O`, `${B};${C};N`] },
    rows: [`${L};;O`, `${B};${C};N`],
  },
  'a flag of every number of a column': {
    files: { 'contacts.csv': ['tel;domicile;domicile_stop', `${L};${A};O`, `${B};${C};O`] },
    more: ['--phone-column', 'tel', 'domicile'],
    rows: [`${L};;O`, `${B};;O`],
  },
  'a flag of the opposition service': {
    files: { 'contacts.csv': ['tel;mobile;Bloctel_mobile', `${L};${A};O`, `${B};${C};N`] },
  },
  'a flag that allows': {
    files: { 'contacts.csv': ['tel;Appel autorisé', `${A};Oui`, `${B};Non`, `${C};`] },
    more: ['--accept', 'columns/unclear'],
    rows: [`${A};Oui`, `${C};`],
    stays: 'without the row that says no, an empty cell is one',
  },
  'words that bar': {
    files: { 'contacts.csv': ['tel;mobile', `${A};${B} (ne plus appeler)`, `${C};${L}`] },
    rows: [`${A};(ne plus appeler)`, `${C};${L}`],
  },
  'words that bar behind a number': {
    files: { 'contacts.csv': ['tel;mobile', `${A};${B} Opposé aux opérations de marketing`, `${C};${L}`] },
  },
  'words that bar, beside a separator': {
    files: { 'contacts.csv': ['tel;mobile', `${A};${B} / ne plus appeler`, `${C};${L}`] },
  },
  'words of the opposition service': {
    files: { 'contacts.csv': ['tel;mobile', `${A};${B} (inscrit Bloctel)`, `${C};${L}`] },
  },
  'words that the user explains': {
    files: {
      'contacts.csv': ['tel;mobile', `${A};${B} (liste rouge)`, `${C};${B} (liste rouge)`, `;${L}`],
      'campaign-audit.yaml': ['contacts: { path: contacts.csv, values: { mobile: { liste rouge: yes } } }'],
    },
    rows: [`${A};${B} (liste rouge)`, `${C};(liste rouge)`, `;${L}`],
    stays: 'the campaign file says it of the list before',
  },
  'words beside a number that is no line': {
    files: { 'contacts.csv': ['tel;mobile', `${A};0800 08 33 46 (inscrit Bloctel)`, `${C};${L}`] },
  },
  'a label that says fax': {
    files: { 'contacts.csv': ['tel;mobile;Type mobile', `${A};${L};Fax`, `${B};${A};Mobile`] },
    rows: [`${A};${L};Fax`, `${B};;Mobile`],
  },
  'unusable numbers': {
    files: {
      'contacts.csv': ['tel;mobile', `${A};06 12 34`, `${B};3975`, `${C};+44 20 7946 0958`, `${L};n/c`],
    },
    rows: [`${A};`, `${B};`, `${C};`, `${L};`],
  },
  'a number abroad among others': {
    files: { 'contacts.csv': ['tel', `${A} / +44 20 7946 0958`] },
    rows: [A],
  },
  'every row': {
    files: { 'contacts.csv': ['tel', A], 'own.txt': [A] },
    more: ['--own-opposition', 'own.txt'],
  },
  'one column': {
    files: { 'contacts.csv': ['tel', `${A} / ${B}`, C, B], 'own.txt': [A, C] },
    more: ['--own-opposition', 'own.txt'],
    rows: [B],
  },
  'a row that stops early': {
    files: { 'contacts.csv': ['tel;mobile;nom', `${A};${B}`, C], 'own.txt': [B] },
    more: ['--own-opposition', 'own.txt'],
  },
  'a title above the header': {
    files: { 'contacts.csv': ['Liste de mai', 'tel;mobile', `${A};${B}`, `${C};`, `${B};`], 'own.txt': [B] },
    more: ['--own-opposition', 'own.txt', '--header-line', '2'],
  },
  'a delimiter that only rows tell which are gone': {
    files: {
      'contacts.csv': ['tel;note, un, deux, trois', ...Array(5).fill(`${B};x`), `${A};x, y, z, w`],
      'own.txt': [B],
    },
    more: ['--own-opposition', 'own.txt'],
    rows: [`${A};x, y, z, w`],
    stays: 'what is left looks like another table',
  },
  'a title of which the campaign file tells': {
    files: {
      'contacts.csv': ['Liste de mai', 'tel;mobile', `${A};${B}`, `${B};`],
      'campaign-audit.yaml': ['contacts: { path: contacts.csv, headerLine: 2 }'],
    },
    rows: ['tel;mobile', `${A};${B}`],
    stays: 'the campaign file says it of the list before',
  },
  'a day in its name, on which the opposition service answered': {
    name: 'contacts_2024-04-10.csv',
    files: { 'contacts_2024-04-10.csv': ['tel;bloctel', `${A};N`, `${B};O`] },
    stays: 'its name does not say the day any more',
  },
  'a repeated header': {
    files: { 'contacts.csv': ['tel;nom', `${A};a`, 'tel;nom', `${A};b`, `${B};c`] },
    rows: [`${A};a`, `${B};c`],
  },
  'lines that end with CRLF, the last with nothing, and a byte order mark': {
    files: { 'contacts.csv': Buffer.from(`\ufefftel;mobile\r\n${A};${B}\r\n\r\n${C};${A}`) },
  },
  'UTF-16': {
    files: {
      'contacts.csv': Buffer.from(`\ufefftel;prénom\n${A} / ${B};Zoé\n${B};Noé\n${A};Léo\n`, 'utf16le'),
    },
  },
};

const ways = [
  ['', [], false],
  ['annotated', ['--annotate'], false],
  ['annotated and moved away', ['--annotate'], true],
] as const;

describe.each(Object.entries(lists))(
  'a list with %s',
  (_, { files, name = 'contacts.csv', more = [], rows, stays }) => {
    test.each(ways.filter(([, , isMoved]) => !isMoved || stays === undefined))(
      'is found clean and stays as it is once it was cleaned %s',
      async (_way, annotate, isMoved) => {
        await inFolder(files, async (folder) => {
          await ran(folder, ['clean', name, ...more, ...annotate]);
          const clean = textIn(folder, list);
          const again = isMoved ? moved(folder) : list;
          await ran(folder, ['check', again, ...more, '-o', 'checked']);
          expect(reportIn(folder, 'checked').contacts).toMatchObject({ excluded: 0, numbersRemoved: 0 });
          await ran(folder, ['clean', again, ...more, ...annotate, '-o', 'again']);
          expect(textIn(folder, 'again/cleaned.csv')).toBe(clean);
          if (rows && annotate.length === 0) expect(clean.trimEnd().split('\n').slice(1)).toEqual(rows);
        });
      },
    );
  },
);
