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
