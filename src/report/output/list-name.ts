/**
 * What a list is called where its campaign has no name: its file's name without what says how it is stored.
 *
 * @example listName('lists/printemps.csv.gz') // 'printemps'; of `printemps.xlsx#Feuil1` the same
 */
export function listName(path: string): string {
  const base = (path.split(/[\\/]/).at(-1) ?? path).replace(/(?<=\.xls[xm](?:\.gz)?)#.*$/i, '');
  return base === '-' ? 'stdin' : base.replace(/(?<=.)\.gz$/i, '').replace(/(?<=.)\.[^.]+$/, '');
}
