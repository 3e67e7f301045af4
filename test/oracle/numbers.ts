import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { PREFIXES, TERRITORIES } from './territories.ts';

/** What one written number turned out to be. `e164` (digits, no plus) is filled for usable numbers only. */
export interface ReadNumber {
  kind: 'usable' | 'invalid' | 'not-callable' | 'foreign';
  e164: string;
  territory: string;
}

const plain = (kind: 'invalid' | 'not-callable' | 'foreign'): ReadNumber => ({
  kind,
  e164: '',
  territory: '',
});

/** Territory of a ten-digit national number, by its longest prefix. */
function territoryOf(national: string): string {
  let best = { length: 0, territory: 'FR' };
  for (const [territory, prefixes] of Object.entries(PREFIXES))
    for (const prefix of prefixes)
      if (national.startsWith(prefix) && prefix.length > best.length)
        best = { length: prefix.length, territory };
  return best.territory;
}

function usable(e164: string, territory: string): ReadNumber {
  return { kind: 'usable', e164, territory };
}

/** Judges ten national digits that begin with 0. */
function judgeNational(national: string): ReadNumber {
  // 0700 is for machines in every territory.
  if (national.startsWith('0700')) return plain('not-callable');
  if (national.startsWith('08')) return plain('not-callable');
  const territory = territoryOf(national);
  const code = TERRITORIES[territory]?.code ?? '33';
  const kept = national.startsWith('0508') ? national.slice(4) : national.slice(1);
  if (isValidPhoneNumber(`+${code}${kept}`)) return usable(`${code}${kept}`, territory);
  if (isValidPhoneNumber(`+33${national.slice(1)}`)) return usable(`33${national.slice(1)}`, territory);
  return plain('invalid');
}

/** Judges the digits of a number written with its country code. */
function judgeInternational(digits: string): ReadNumber {
  if (/^33\d{9}$/.test(digits)) return judgeNational(`0${digits.slice(2)}`);
  if (digits.startsWith('33')) return plain('invalid');
  const pacific = Object.entries(TERRITORIES).find(
    ([name, { code }]) => ['NC', 'PF', 'WF'].includes(name) && digits.startsWith(code),
  );
  if (pacific !== undefined)
    return isValidPhoneNumber(`+${digits}`) ? usable(digits, pacific[0]) : plain('invalid');
  if (/^508\d{6}$/.test(digits)) return judgeNational(`0${digits}`);
  if (/^(262|590|594|596|508)/.test(digits)) {
    const national = `0${digits.slice(3)}`;
    if (national.length !== 10) return plain('invalid');
    const sameCode = TERRITORIES[territoryOf(national)]?.code === digits.slice(0, 3);
    return sameCode ? judgeNational(national) : plain('invalid');
  }
  return isValidPhoneNumber(`+${digits}`) ? plain('foreign') : plain('invalid');
}

/** Judges a bare run of digits, as a spreadsheet or a person leaves it. */
function judgeDigits(digits: string): ReadNumber {
  if (/^(3\d{3}|10\d{2}|118\d{3}|11\d|15|17|18)$/.test(digits)) return plain('not-callable');
  if (/^00/.test(digits)) return judgeInternational(digits.slice(2));
  if (/^0\d{9}$/.test(digits)) return judgeNational(digits);
  if (/^[1-9]\d{8}$/.test(digits)) return judgeNational(`0${digits}`);
  if (/^33\d{9}$/.test(digits)) return judgeInternational(digits);
  if (/^(262|590|594|596|508)\d{9}$/.test(digits)) return judgeInternational(digits);
  return plain('invalid');
}

/** Undoes what spreadsheets do to nine digits; any other text is returned as it is. */
function undoDamage(text: string): string {
  const float = /^([1-9]\d{8})\.0$/.exec(text)?.[1];
  if (float !== undefined) return float;
  const power = /^([1-9])[,.](\d{8})E\+?0?8$/i.exec(text);
  return power === null ? text : `${power[1] ?? ''}${power[2] ?? ''}`;
}

/** Reads one written number. */
export function readNumber(written: string): ReadNumber {
  const shown = written
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .normalize('NFKC')
    .trim();
  const unlabelled = shown
    .replace(/^['’]/, '')
    .replace(/^(?:t[eé]l\.?\s*|tel):\s*/i, '')
    .trim();
  const text = undoDamage(unlabelled);
  if (!/^\+?[\d\s.\-/()]+$/.test(text)) return plain('invalid');
  const international = /^(\+|00)/.test(text);
  const noTrunk = international ? text.replace(/\(0\)/, '') : text;
  const digits = noTrunk.replace(/\D/g, '');
  return text.startsWith('+') ? judgeInternational(digits) : judgeDigits(digits);
}

/** One piece of a cell: a number with its text, or the whole cell when it is no number. */
export interface CellPart {
  text: string;
  number: ReadNumber;
}

const SEPARATOR = /\s*(?:[/;,|]|\r\n|\r|\n|\bou\b)\s*/g;

/** Splits a text at separators such that every side is a whole number; null when there is no such way. */
function split(text: string): { parts: CellPart[]; separators: string[] } | null {
  const whole = readNumber(text);
  if (whole.kind !== 'invalid') return { parts: [{ text, number: whole }], separators: [] };
  for (const found of text.matchAll(SEPARATOR)) {
    const left = text.slice(0, found.index);
    const number = readNumber(left);
    if (number.kind === 'invalid') continue;
    const rest = split(text.slice(found.index + found[0].length));
    if (rest !== null)
      return {
        parts: [{ text: left, number }, ...rest.parts],
        separators: [found[0], ...rest.separators],
      };
  }
  return null;
}

/** The numbers of a phone cell in order. An empty cell has none; a cell that is no number is one invalid part. */
export function readCell(cell: string): { parts: CellPart[]; separators: string[] } {
  if (cell.trim() === '') return { parts: [], separators: [] };
  return split(cell) ?? { parts: [{ text: cell, number: plain('invalid') }], separators: [] };
}

/** The cell without the parts for which `barred` holds. A removed part takes one separator, and its spaces, along. */
export function removeParts(cell: string, barred: (part: CellPart) => boolean): string {
  const { parts, separators } = readCell(cell);
  if (!parts.some(barred)) return cell;
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (barred(part)) continue;
    text += (text === '' ? '' : (separators[index - 1] ?? '')) + part.text;
  }
  return text;
}

/** Zone of a usable number. */
export function zoneOf(number: ReadNumber): string {
  return TERRITORIES[number.territory]?.zone ?? 'Europe/Paris';
}
