import { dirname, resolve } from 'node:path';
import { InputError } from '../../../errors.ts';
import type { Text } from '../../../model.ts';

export const elsewhere: Text = {
  en: 'name another place for the output; inputs are never overwritten',
  fr: 'donnez un autre emplacement au résultat\u00a0; les fichiers en entrée ne sont jamais écrasés',
};

/** A problem with the path that an option gives. */
export function pathProblem(
  code: string,
  file: string,
  option: string,
  problem: Text,
  remedy?: Text,
): InputError {
  const named = { en: `${option}: ${problem.en}`, fr: `${option}\u00a0: ${problem.fr}` };
  return new InputError({ code, file, problem: named, ...(remedy && { remedy }) });
}

export function notFound(option: string, path: string): InputError {
  const problem = { en: 'there is no such file', fr: 'ce fichier n’existe pas' };
  // What stands for bytes that are no text cannot be turned back into the name that the disk knows.
  if (path.includes('\ufffd')) return pathProblem('input/not-found', path, option, problem, notUtf8);
  const remedy = {
    en: `check the path; it is looked for in ${dirname(resolve(path))}`,
    fr: `vérifiez le chemin\u00a0; il est cherché dans ${dirname(resolve(path))}`,
  };
  return pathProblem('input/not-found', path, option, problem, remedy);
}

export function isFolder(option: string, path: string): InputError {
  const problem = { en: 'this is a folder, not a file', fr: 'c’est un dossier, non un fichier' };
  return pathProblem('input/is-folder', path, option, problem, {
    en: 'give the path of one file',
    fr: 'donnez le chemin d’un fichier',
  });
}

const notUtf8: Text = {
  en: 'its name is not written in UTF-8: rename the file, or hand it in by standard input (< file, and - as its path)',
  fr: 'son nom n’est pas écrit en UTF-8\u00a0: renommez le fichier, ou donnez-le par l’entrée standard (< fichier, et - comme chemin)',
};

const permissions: Text = {
  en: 'check its permissions and that of its folder',
  fr: 'vérifiez ses droits et ceux de son dossier',
};

const otherPath: Text = { en: 'check the path', fr: 'vérifiez le chemin' };

/** Why a path leads to no file that can be read, where that is not a matter of permissions. */
const reasons: Readonly<Record<string, Text>> = {
  ELOOP: { en: 'it is a link that leads in a circle', fr: 'c’est un lien qui tourne en rond' },
  ENAMETOOLONG: { en: 'its name is too long', fr: 'son nom est trop long' },
  ERR_INVALID_ARG_VALUE: { en: 'its name holds a NUL character', fr: 'son nom contient un caractère nul' },
};

/** What lies in the directory of another run is evidence. */
export function inOtherRun(option: string, path: string): InputError {
  const problem = {
    en: 'this is in the directory of another run, whose files are evidence',
    fr: 'ce fichier serait dans le dossier d’un autre passage, dont les fichiers sont des preuves',
  };
  return pathProblem('output/in-run', path, option, problem, {
    en: 'name another place for it',
    fr: 'donnez-lui un autre emplacement',
  });
}

export function unreadable(option: string, path: string, code: string): InputError {
  const why = reasons[code];
  const problem = {
    en: `this file cannot be read (${code})${why ? `: ${why.en}` : ''}`,
    fr: `ce fichier ne peut pas être lu (${code})${why ? `\u00a0: ${why.fr}` : ''}`,
  };
  return pathProblem('input/not-readable', path, option, problem, why ? otherPath : permissions);
}

export function unwritable(option: string, path: string, code: string): InputError {
  const problem = {
    en: `this place cannot be used (${code})`,
    fr: `cet emplacement est inutilisable (${code})`,
  };
  return pathProblem('output/not-usable', path, option, problem, elsewhere);
}

/** Lists and reports are no workbooks, whatever came in. */
export function refuseWorkbook(option: string, path: string): void {
  if (!/\.(?:xls[xmb]?|ods)$/iu.test(path)) return;
  const problem = {
    en: 'no workbook is written: lists are CSV, which Excel opens',
    fr: 'aucun classeur n’est écrit\u00a0: les listes sont en CSV, qu’Excel ouvre',
  };
  throw pathProblem('output/workbook', path, option, problem, {
    en: 'name a folder for --out, and a file that ends in .csv (or as its form does) for a single output',
    fr: 'donnez un dossier à --out, et pour un seul résultat un fichier en .csv (ou selon sa forme)',
  });
}

export function notAFolder(out: string, found: string): InputError {
  const problem = { en: `${found} is a file, not a folder`, fr: `${found} est un fichier, non un dossier` };
  return pathProblem('output/not-a-folder', out, '--out', problem, {
    en: 'name a folder; it is made where it does not exist',
    fr: 'donnez un dossier\u00a0; il est créé s’il n’existe pas',
  });
}
