import { territories } from '../../../phone/territories.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph } from '../../terminal/page.ts';
import { capital } from '../../terminal/width.ts';
import type { ExplainPage, Told } from './page.ts';

/** The verdict in one sentence, then where, since when, and under what law. */
export function verdictHead(page: ExplainPage): string[] {
  const { explanation, paint } = page;
  const color = explanation.verdict === 'kept' ? paint.green.bold : paint.red.bold;
  return [
    ...paragraph(page, verdictSentence(page)).map((line) => color(line)),
    ...headFacts(page).flatMap((fact) => paragraph(page, fact)),
  ];
}

/** Whether somebody may be called on the day. */
export function verdictSentence(told: Told): string {
  const { explanation, words } = told;
  return words.verdict(explanation.verdict, who(told), explanation.day);
}

/** Since when, where, in which rows, under what law and as in which run, a sentence each. */
export function headFacts(told: Told): string[] {
  return [...callable(told), ...place(told), ...rows(told), ...law(told), ...run(told)];
}

/** Whom it is about: a number, or a row of the list. */
export function who({ explanation, words }: Told): string {
  const { numbers, contacts, number } = explanation;
  if (numbers && contacts?.line) return words.row(contacts.line, visible(contacts.path));
  return number === '' ? words.noNumber : visible(number);
}

function callable({ explanation, words }: Told): string[] {
  const isBarred = [explanation, ...(explanation.numbers ?? [])].some(({ rules }) =>
    rules.some(({ state }) => state === 'bars'),
  );
  if (explanation.verdict !== 'excluded' || !isBarred) return [];
  return [
    explanation.callableFrom === null ? words.neverCallable : words.callableFrom(explanation.callableFrom),
  ];
}

function place({ explanation: { territory, timezone, placedBy }, words, lang }: Told): string[] {
  const known = territories.find(({ id }) => id === territory);
  if (!known || timezone === null) return [words.noPlace];
  const by = placedBy === null ? [] : [words.placedBy(placedBy.line, visible(placedBy.source))];
  return [words.place(capital(known.name[lang]), timezone), ...by];
}

/** Where in the contact list the number stands; a row says so itself. */
function rows({ explanation, words }: Told): string[] {
  const { contacts, numbers } = explanation;
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

function law({ explanation, words }: Told): string[] {
  const { date, regime, hash, simulated } = explanation.law;
  return [words.law(date, regime, hash.slice(0, 12)), ...(simulated ? [words.simulated(date)] : [])];
}

function run({ explanation: { run: earlier }, words }: Told): string[] {
  if (earlier === null) return [];
  const { directory, startedAt, tool, lawHash, sameLaw } = earlier;
  const made = words.run(visible(directory), visible(startedAt));
  return sameLaw ? [made] : [made, words.otherLaw(visible(tool), visible(lawHash.slice(0, 12)))];
}
