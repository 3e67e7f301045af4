import { jsonText } from '../write/json.ts';
import type { Inspection } from './model.ts';

/** An inspection as JSON with a line end; first the keys that programs rely on, then the further ones. */
export function inspectionJson(inspection: Inspection): string {
  const { path, role, format, encoding, delimiter, newline, bom, header, rows } = inspection;
  const { columns, outcomes, period, sample, ...further } = inspection;
  const first = { path, role, format, encoding, delimiter, newline, bom, header, rows };
  return `${jsonText({ ...first, columns, outcomes, period, sample, ...further }, 2)}\n`;
}
