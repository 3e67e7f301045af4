import { existsSync } from 'node:fs';

/** A workbook, and the sheet of it that is named behind its path; null: none is. */
export interface SheetPath {
  file: string;
  sheet: string | null;
}

/**
 * Parts the name of a sheet from the path of its workbook. A file whose own name has a `#` is that file.
 *
 * @example sheetPath('list.xlsx#Feuil2') // { file: 'list.xlsx', sheet: 'Feuil2' }
 */
export function sheetPath(path: string): SheetPath {
  const [, file, sheet] = /^(.+?\.xls[xm](?:\.gz)?)#(.+)$/isu.exec(path) ?? [];
  if (file === undefined || sheet === undefined || existsSync(path)) return { file: path, sheet: null };
  return { file, sheet };
}

/** The file in which the bytes of an input lie. */
export function fileOf(path: string): string {
  return sheetPath(path).file;
}
