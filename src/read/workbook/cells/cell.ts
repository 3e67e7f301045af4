import { damagedPart } from '../package/archive.ts';
import { unescaped } from '../package/escapes.ts';
import type { SharedStrings } from '../package/strings.ts';
import type { NumberText } from './number-text.ts';

/** A cell as the sheet has it. */
export interface RawCell {
  type: string;
  style: number;
  /** What stands in its value, or in its own text. */
  text: string;
  hasFormula: boolean;
  hasValue: boolean;
}

/** What the cells of a workbook are read with. */
export interface CellReading {
  path: string;
  part: string;
  strings: SharedStrings;
  formats: readonly NumberText[];
  plain: NumberText;
}

/** Whether a cell holds a formula of which no result is there; an empty text is one. */
export function lacksResult({ type, text, hasFormula, hasValue }: RawCell): boolean {
  return hasFormula && (!hasValue || (text === '' && type !== 'str'));
}

/** The text of a cell: what it shows, dates in ISO form. */
export function cellText({ type, style, text }: RawCell, reading: CellReading): string {
  if (type === 's') return sharedText(text, reading);
  if (type === 'inlineStr' || type === 'str') return unescaped(text);
  if (type === 'b') return text === '1' || text === 'true' ? 'VRAI' : 'FAUX';
  if (type === 'd') return text.replace('T', ' ').replace(/(?<=\d:\d\d:\d\d)\.\d+|Z$/g, '');
  if (type !== 'n' || text.trim() === '') return text;
  const value = Number(text);
  return Number.isFinite(value) ? (reading.formats[style] ?? reading.plain)(value) : text;
}

function sharedText(index: string, { path, part, strings }: CellReading): string {
  const text = index.trim() === '' ? undefined : strings.at(Number(index));
  if (text === undefined) throw damagedPart(path, part);
  return text;
}
