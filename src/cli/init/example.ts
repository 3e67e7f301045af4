import { isoDay } from '../../time/days.ts';
import type { Context, Option, Written } from '../options/option.ts';
import { sampleWords } from './sample/words.ts';

/** What may stand in a campaign file, as text or as an entry: the default, else something to be replaced. */
export function exampleOf(option: Option<unknown>, context: Context): string | Record<string, string> {
  const { entry } = option;
  if (entry?.needs === undefined) return textOf(option, context);
  const needed = Object.entries(entry.more).filter(([name]) => entry.needs?.includes(name));
  const fields = needed.map(([name, read]) => [name, fieldOf(read, context)]);
  return { [entry.main]: textOf(option, context), ...Object.fromEntries(fields) };
}

function fieldOf({ form }: Written, { lang, today, vocabulary }: Context): string {
  return form?.(vocabulary).format === 'date' ? isoDay(today) : sampleWords[lang].reason;
}

function textOf(option: Option<unknown>, context: Context): string {
  const { fallback, argument, meaning } = option;
  if (fallback !== undefined) return typeof fallback === 'function' ? fallback(context) : fallback;
  const values = meaning.values?.(context.vocabulary) ?? [];
  return byArgument(option, context)[argument] ?? values[0] ?? '';
}

function byArgument({ key }: Option<unknown>, { lang, today }: Context): Readonly<Record<string, string>> {
  const { files, contacts, purpose } = sampleWords[lang];
  const ownFile = new Map<string, string>(Object.entries(files)).get(key);
  const file = ownFile ?? `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.csv`;
  return {
    contacts: file,
    date: isoDay(today),
    digits: '0',
    file,
    logs: file,
    name: contacts[4] ?? '',
    number: '0162000000',
    text: purpose,
    zone: 'Europe/Paris',
  };
}
