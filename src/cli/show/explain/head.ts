import { territories } from '../../../phone/territories.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph } from '../../terminal/page.ts';
import { capital } from '../../terminal/width.ts';
import type { ExplainPage } from './page.ts';

/** The verdict in one sentence, then where, since when, and under what law. */
export function verdictHead(page: ExplainPage): string[] {
  const { explanation, words, paint } = page;
  const color = explanation.verdict === 'kept' ? paint.green.bold : paint.red.bold;
  const facts = [...callable(page), ...place(page), ...rows(page), ...law(page), ...run(page)];
  return [
    ...paragraph(page, words.verdict(explanation.verdict, who(page), explanation.day)).map((line) =>
      color(line),
    ),
    ...facts.flatMap((fact) => paragraph(page, fact)),
  ];
}

function who({ explanation, words }: ExplainPage): string {
  const { numbers, contacts, number } = explanation;
  if (numbers && contacts?.line) return words.row(contacts.line, visible(contacts.path));
  return number === '' ? words.noNumber : visible(number);
}

function callable({ explanation, words }: ExplainPage): string[] {
  const isBarred = [explanation, ...(explanation.numbers ?? [])].some(({ rules }) =>
    rules.some(({ state }) => state === 'bars'),
  );
  if (explanation.verdict !== 'excluded' || !isBarred) return [];
  return [
    explanation.callableFrom === null ? words.neverCallable : words.callableFrom(explanation.callableFrom),
  ];
}

function place({ explanation: { territory, timezone, placedBy }, words, lang }: ExplainPage): string[] {
  const known = territories.find(({ id }) => id === territory);
  if (!known || timezone === null) return [words.noPlace];
  const by = placedBy === null ? [] : [words.placedBy(placedBy.line, visible(placedBy.source))];
  return [words.place(capital(known.name[lang]), timezone), ...by];
}

/** Where in the contact list the number stands; a row says so itself. */
function rows({ explanation, words }: ExplainPage): string[] {
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

function law({ explanation, words }: ExplainPage): string[] {
  const { date, regime, hash, simulated } = explanation.law;
  return [words.law(date, regime, hash.slice(0, 12)), ...(simulated ? [words.simulated(date)] : [])];
}

function run({ explanation: { run: earlier }, words }: ExplainPage): string[] {
  if (earlier === null) return [];
  const { directory, startedAt, tool, lawHash, sameLaw } = earlier;
  const made = words.run(visible(directory), visible(startedAt));
  return sameLaw ? [made] : [made, words.otherLaw(visible(tool), visible(lawHash.slice(0, 12)))];
}
