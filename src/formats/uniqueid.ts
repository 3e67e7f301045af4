import { foldHeader, list } from './lexicon/words.ts';

/** Offsets are whole half hours; a leg may start this many seconds after its channel's id was made. */
const step = 1800;
const slack = 300;
const widest = 14 * 3600;

/** Epoch second in an Asterisk unique id (`1706420300.12`, `server-1706420300.12`), or null. */
export function epochOfUniqueid(text: string): number | null {
  const epoch = /^(?:.*-)?(\d{10})\.\d+$/.exec(text)?.[1];
  return epoch === undefined ? null : Number(epoch);
}

/**
 * Seconds east of UTC in which a time was written, computed from the unique id of the same event.
 *
 * @param local wall-clock seconds since 1970-01-01T00:00
 * @returns null where the id holds no epoch second, or one that no offset explains
 */
export function offsetOfUniqueid(local: number, uniqueid: string): number | null {
  const epoch = epochOfUniqueid(uniqueid);
  if (epoch === null) return null;
  const offset = Math.round((local - epoch) / step) * step + 0;
  const rest = Math.abs(local - epoch - offset);
  return Math.abs(offset) <= widest && rest <= slack ? offset : null;
}

const uniqueidNames = new Set(list('uniqueid, asterisk uniqueid, call uniqueid, id unique').map(foldHeader));

/**
 * The column of a log in which telephone systems leave the epoch second of the call: by its name where some of its cells
 * hold one, else where all of them do.
 *
 * @param rows first rows, without the header
 */
export function uniqueidIn(header: readonly string[], rows: readonly string[][]): number | null {
  const width = Math.max(header.length, ...rows.map(({ length }) => length));
  const shares = Array.from({ length: width }, (_, column) => shareOfUniqueids(rows, column));
  const named = shares.findIndex(
    (share, column) => share > 0 && uniqueidNames.has(foldHeader(header[column] ?? '')),
  );
  const column = named >= 0 ? named : shares.indexOf(1);
  return column >= 0 ? column : null;
}

/** Share of a column's filled cells that begin with an epoch second. */
function shareOfUniqueids(rows: readonly string[][], column: number): number {
  const filled = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const fitting = filled.filter((cell) => epochOfUniqueid(cell) !== null);
  return filled.length === 0 ? 0 : fitting.length / filled.length;
}
