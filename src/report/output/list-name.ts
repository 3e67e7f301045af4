/**
 * What a list is called where its campaign has no name: its file's name without what says how it is stored.
 *
 * @example listName('lists/printemps.csv.gz') // 'printemps'
 */
export function listName(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? path;
  return base === '-' ? 'stdin' : base.replace(/(?<=.)\.gz$/i, '').replace(/(?<=.)\.[^.]+$/, '');
}
