import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';

const expected: Text = {
  en: 'an Excel workbook (.xlsx) as Excel or LibreOffice saves it, or CSV',
  fr: 'un classeur Excel (.xlsx) tel qu’Excel ou LibreOffice l’enregistre, ou du CSV',
};

const saveAgain: Text = {
  en: 'open it in Excel or LibreOffice and save it again as .xlsx, or copy the file again from where it came',
  fr: 'ouvrez-le dans Excel ou LibreOffice et réenregistrez-le en .xlsx, ou recopiez le fichier depuis son origine',
};

const saveAsXlsx: Text = {
  en: 'in the spreadsheet, choose File > Save as > Excel workbook (.xlsx), or CSV, and give that file',
  fr: 'dans le tableur, choisissez Fichier > Enregistrer sous > Classeur Excel (.xlsx), ou CSV, et donnez ce fichier',
};

/** What a workbook that is none of Excel’s own form may be. */
export const otherBooks = {
  xls: { en: 'an old Excel workbook (.xls)', fr: 'un ancien classeur Excel (.xls)' },
  xlsb: { en: 'a binary Excel workbook (.xlsb)', fr: 'un classeur Excel binaire (.xlsb)' },
  ods: {
    en: 'a workbook of LibreOffice or OpenOffice (.ods)',
    fr: 'un classeur de LibreOffice ou d’OpenOffice (.ods)',
  },
  numbers: { en: 'a workbook of Apple Numbers (.numbers)', fr: 'un classeur d’Apple Numbers (.numbers)' },
  document: {
    en: 'a document of another Office program',
    fr: 'un document d’un autre programme bureautique',
  },
} satisfies Record<string, Text>;

/** A workbook in a form that is not read. */
export function otherBook(file: string, kind: keyof typeof otherBooks): InputError {
  const { en, fr } = otherBooks[kind];
  const problem = { en: `this is ${en}, which is not read`, fr: `c’est ${fr}, qui n’est pas lu` };
  return new InputError({ code: `workbook/${kind}`, file, problem, expected, remedy: saveAsXlsx });
}

export function encrypted(file: string): InputError {
  return new InputError({
    code: 'workbook/encrypted',
    file,
    problem: {
      en: 'this workbook is protected by a password, without which nobody can read it',
      fr: 'ce classeur est protégé par un mot de passe, sans lequel il est illisible',
    },
    expected,
    remedy: {
      en: 'open it in Excel, take the password away (File > Info > Protect Workbook > Encrypt with Password, empty), and save it',
      fr: 'ouvrez-le dans Excel, retirez le mot de passe (Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe, vide), puis enregistrez-le',
    },
  });
}

/** @param where the part of it that cannot be read */
export function damaged(file: string, where: Text): InputError {
  return new InputError({
    code: 'workbook/damaged',
    file,
    problem: {
      en: `the workbook is damaged or cut short: ${where.en}`,
      fr: `le classeur est abîmé ou tronqué\u00a0: ${where.fr}`,
    },
    expected,
    remedy: saveAgain,
  });
}

/** @param part what is too large, and how much it may be */
export function tooLargePart(file: string, part: string, gibibytes: number): InputError {
  return new InputError({
    code: 'workbook/too-large',
    file,
    problem: {
      en: `${part} has more than ${gibibytes} GiB when unpacked; no list is that large`,
      fr: `${part} dépasse ${gibibytes}\u00a0Gio une fois décompressé\u00a0; aucune liste n’est aussi grande`,
    },
    expected,
    remedy: {
      en: 'export the list as CSV from the program that made it: CSV may be of any size',
      fr: 'exportez la liste en CSV depuis le logiciel qui l’a produite\u00a0: le CSV peut avoir n’importe quelle taille',
    },
  });
}

export function forbiddenXml(file: string, part: string): InputError {
  return new InputError({
    code: 'workbook/document-type',
    file,
    problem: {
      en: `${part} declares a document type or entities, which no workbook does`,
      fr: `${part} déclare un type de document ou des entités, ce qu’aucun classeur ne fait`,
    },
    expected,
    remedy: saveAgain,
  });
}

/** @param names all sheets of the workbook */
export function noSuchSheet(file: string, sheet: string, names: readonly string[]): InputError {
  const listed = (open: string, close: string) => names.map((name) => `${open}${name}${close}`).join(', ');
  return new InputError({
    code: 'workbook/no-such-sheet',
    file,
    problem: {
      en: `the workbook has no sheet “${sheet}”`,
      fr: `le classeur n’a pas de feuille «\u00a0${sheet}\u00a0»`,
    },
    expected: {
      en: `one of: ${listed('“', '”')}`,
      fr: `l’une de\u00a0: ${listed('«\u00a0', '\u00a0»')}`,
    },
    remedy: {
      en: 'name the sheet behind the path, as its tab shows it: list.xlsx#Sheet1',
      fr: 'nommez la feuille derrière le chemin, comme sur son onglet\u00a0: liste.xlsx#Feuil1',
    },
  });
}

/** @param others sheets that hold something */
export function emptySheet(file: string, sheet: string, others: readonly string[]): InputError {
  const more = others.join(', ');
  return new InputError({
    code: 'workbook/empty-sheet',
    file,
    problem: {
      en: `sheet “${sheet}” is empty${more && `; these hold something: ${more}`}`,
      fr: `la feuille «\u00a0${sheet}\u00a0» est vide${more && `\u00a0; celles-ci ne le sont pas\u00a0: ${more}`}`,
    },
    expected: { en: 'at least one row', fr: 'au moins une ligne' },
    remedy: {
      en: 'name the sheet with the list behind the path (list.xlsx#Sheet2), or export it again',
      fr: 'nommez la feuille de la liste derrière le chemin (liste.xlsx#Feuil2), ou exportez-la de nouveau',
    },
  });
}

/** @param cell such as `C5` */
export function noResult(file: string, cell: string, line: number): InputError {
  return new InputError({
    code: 'workbook/no-result',
    file,
    line,
    problem: {
      en: `cell ${cell} holds a formula whose result was never computed`,
      fr: `la cellule ${cell} contient une formule dont le résultat n’a jamais été calculé`,
    },
    expected: { en: 'formulas with their results', fr: 'des formules avec leurs résultats' },
    remedy: {
      en: 'open the workbook in Excel or LibreOffice, save it, and give that file',
      fr: 'ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le et donnez ce fichier',
    },
  });
}

export function changed(file: string): InputError {
  return new InputError({
    code: 'input/changed',
    file,
    problem: { en: 'the file changed while it was being read', fr: 'le fichier a changé pendant sa lecture' },
    remedy: { en: 'run again when nobody writes to it', fr: 'relancez quand plus personne n’y écrit' },
  });
}
