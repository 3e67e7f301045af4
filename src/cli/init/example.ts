import { sampleWords } from '../../audit/sample/words.ts';
import { isoDay } from '../../time/days.ts';
import type { Context, Option } from '../options/option.ts';

/** A value as it may stand in a campaign file: the default, else one to be replaced. */
export function exampleOf(option: Option<unknown>, context: Context): string {
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
