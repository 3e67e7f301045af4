import { territories } from '../../../phone/territories.ts';
import { visible } from '../../../report/output/visible.ts';
import { wrap } from '../../terminal/width.ts';
import type { ExplainPage } from './page.ts';

/** The verdict in one sentence, then where, since when, and under what law. */
export function head(page: ExplainPage): string[] {
  const { told, words, paint, width } = page;
  const color = told.verdict === 'kept' ? paint.green.bold : paint.red.bold;
  const facts = [...callable(page), ...place(page), ...rows(page), ...law(page), ...run(page)];
  return [
    ...wrap(words.verdict(told.verdict, who(page), told.day), width).map((line) => color(line)),
    ...facts.flatMap((fact) => wrap(fact, width)),
  ];
}

function who({ told, words }: ExplainPage): string {
  const { numbers, contacts, number } = told;
  if (numbers && contacts?.line) return words.row(contacts.line, visible(contacts.path));
  return number === '' ? words.noNumber : visible(number);
}

function callable({ told, words }: ExplainPage): string[] {
  const isBarred = [told, ...(told.numbers ?? [])].some(({ rules }) =>
    rules.some(({ state }) => state === 'bars'),
  );
  if (told.verdict !== 'excluded' || !isBarred) return [];
  return [told.callableFrom === null ? words.neverCallable : words.callableFrom(told.callableFrom)];
}

function place({ told: { territory, timezone, placedBy }, words, lang }: ExplainPage): string[] {
  const known = territories.find(({ id }) => id === territory);
  if (!known || timezone === null) return [words.noPlace];
  const by = placedBy === null ? [] : [words.placedBy(placedBy.line, visible(placedBy.source))];
  return [words.place(capital(known.name[lang]), timezone), ...by];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where in the contact list the number stands; a row says so itself. */
function rows({ told, words }: ExplainPage): string[] {
  const { contacts, numbers } = told;
  if (contacts === null) return [words.alone];
  if (numbers) return [];
  const path = visible(contacts.path);
  if (contacts.line === null) return [words.notInList(path)];
  const others = contacts.rows.filter(({ line }) => line !== contacts.line);
  const shown = others
    .slice(0, 10)
    .map(({ line, verdict }) => words.otherRow(line, words.shortVerdict[verdict]));
  return [
    words.inRow(contacts.line, path),
    ...(others.length > 0 ? [words.otherRows(others.length > shown.length ? [...shown, '…'] : shown)] : []),
  ];
}

function law({ told, words }: ExplainPage): string[] {
  const { date, regime, hash, simulated } = told.law;
  return [words.law(date, regime, hash.slice(0, 12)), ...(simulated ? [words.simulated(date)] : [])];
}

function run({ told: { run: earlier }, words }: ExplainPage): string[] {
  if (earlier === null) return [];
  const { directory, startedAt, tool, lawHash, sameLaw } = earlier;
  const made = words.run(visible(directory), visible(startedAt));
  return sameLaw ? [made] : [made, words.otherLaw(visible(tool), visible(lawHash.slice(0, 12)))];
}
