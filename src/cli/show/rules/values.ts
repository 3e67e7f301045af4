import { holidayName, isHolidayId } from '../../../law/holidays.ts';
import { nameOfId } from '../../../law/names.ts';
import type { Lang } from '../../../model.ts';
import { weekdays } from '../../../words/weekdays.ts';
import type { RulesWords } from './words/words.ts';

/** The value of a legal number in words, chosen by its shape; null is no such rule. */
export function shownValue(value: unknown, words: RulesWords): string {
  if (value === null) return words.nothing;
  if (value === true) return words.yes;
  if (typeof value === 'number') return words.n(value);
  if (typeof value === 'string') return name(value, words.lang);
  if (Array.isArray(value)) return value.map((one) => shownPart(one, words)).join(', ');
  return shownRecord(Object.entries(Object(value)), words);
}

/** What a list has that another has not; null where one of them is no list of names. */
export function listChange(
  before: unknown,
  after: unknown,
  lang: Lang,
): { added: string; removed: string } | null {
  if (!isNames(before) || !isNames(after)) return null;
  const only = (list: readonly string[], other: readonly string[]) =>
    list
      .filter((one) => !other.includes(one))
      .map((one) => name(one, lang))
      .join(', ');
  return { added: only(after, before), removed: only(before, after) };
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function name(text: string, lang: Lang): string {
  return isHolidayId(text) ? holidayName(text)[lang] : (nameOfId(text)?.[lang] ?? text);
}

/** A part of a list: a weekday, a window of hours, a shape of numbers, a name. */
function shownPart(part: unknown, words: RulesWords): string {
  if (typeof part === 'number') return weekdays[words.lang][part] ?? '';
  if (typeof part === 'string') return name(part, words.lang);
  const fields = new Map<string, unknown>(Object.entries(Object(part)));
  if (fields.has('from')) return `${fields.get('from')}–${fields.get('to')}`;
  const except = fields.get('except');
  const save = isNames(except) && except.length > 0 ? [words.except(except.join(', '))] : [];
  return `${fields.get('prefix')} (${[words.digits(Number(fields.get('digits'))), ...save].join(', ')})`;
}

/** Fines of two kinds of persons, or names by territory. */
function shownRecord(entries: readonly [string, unknown][], words: RulesWords): string {
  const fields = new Map(entries);
  const [natural, legal] = [fields.get('naturalPerson'), fields.get('legalPerson')];
  if (typeof natural === 'number' && typeof legal === 'number')
    return words.fines(`${words.n(natural)}\u00a0€`, `${words.n(legal)}\u00a0€`);
  return entries
    .map(([key, value]) => `${key}${words.colon}${shownValue(value, words)}`)
    .join(words.semicolon);
}
