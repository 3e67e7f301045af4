/** Longest text that is a duration. */
const longest = 60;
const plain = /^\d{1,9}(?:[.,]\d+)?$/;
const clock = /^(?:(\d{1,4}):(?=[0-5]\d:))?(\d{1,6}):([0-5]\d(?:[.,]\d+)?)$/;
const units =
  /^(?:(\d{1,4})\s*h(?:ours?|eures?|rs?)?)?\s*(?:(\d{1,6})\s*m(?:ins?|inutes?|n)?)?\s*(?:(\d{1,9}(?:[.,]\d+)?)\s*s(?:ecs?|econdes?|econds?)?)?$/i;

/**
 * Seconds of a duration: `83`, `83.5`, `01:23`, `00:01:23`, `57s`, `1m 5s`, `1h 2m 3s`, `1 min 5 s`.
 *
 * @returns null for anything else, also for nothing and for a dash
 */
export function readDuration(text: string): number | null {
  const written = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (written.length > longest) return null;
  if (plain.test(written)) return decimal(written);
  const parts = clock.exec(written) ?? (written === '' ? null : units.exec(written));
  if (parts === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  return Number(hours) * 3600 + Number(minutes) * 60 + decimal(seconds);
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}
