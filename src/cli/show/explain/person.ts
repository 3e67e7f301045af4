import type { ExplainedCall, ExplainedConsent, Explanation } from '../../../explain/model.ts';
import { visible } from '../../../words/visible.ts';
import { paragraph, section } from '../../terminal/page.ts';
import { displayWidth, padEnd } from '../../terminal/width.ts';
import type { ExplainPage } from './page.ts';
import type { ExplainWords } from './words/words.ts';

const MOST_CALLS = 30;
const MOST_ROWS = 20;
/** Columns of a moment and of a call's kind. */
const MOMENT = 32;
const KIND = 28;

/** The rows and numbers that are taken for one person; nothing where that is the number itself. */
export function personSection(page: ExplainPage): string[] {
  const { explanation, words } = page;
  const { lines, numbers } = explanation.person;
  if (lines.length + numbers.length < 3) return [];
  return section(page, words.person, [
    ...paragraph(page, words.lines(lines.slice(0, MOST_ROWS), lines.length - MOST_ROWS), 2),
    ...paragraph(page, words.personNumbers(numbers.slice(0, MOST_ROWS), numbers.length - MOST_ROWS), 2),
  ]);
}

/** The calls of the days that count, the newest last. */
export function explainedCalls(page: ExplainPage): string[] {
  const { explanation, words } = page;
  const { attempts, callsFrom, day } = explanation;
  const most = callsFrom === null ? explanation.calls.length : MOST_CALLS;
  const left = explanation.calls.length - most;
  const lines = explanation.calls.slice(Math.max(0, left)).flatMap((call) => callLines(page, call));
  return section(page, words.calls(callsFrom, day), [
    ...(attempts === null
      ? []
      : paragraph(page, words.attempts(attempts.count, attempts.limit, attempts.days, day), 2)),
    ...(left > 0 ? paragraph(page, words.moreCalls(left), 2) : []),
    ...(lines.length > 0 ? lines : paragraph(page, words.noCalls, 2)),
  ]);
}

function callLines(page: ExplainPage, call: ExplainedCall): string[] {
  const { words, width } = page;
  const { occurredAt, source, line, number, violates } = call;
  const broken = violates.length > 0 ? `  ${words.violates(violates.join(', '))}` : '';
  const [moment, kind] = [words.moment(occurredAt), words.call(call)];
  const columns = `  ${padEnd(moment, MOMENT)}${padEnd(kind, KIND)}${number}`.trimEnd();
  return [
    ...(displayWidth(columns) <= width ? [columns] : paragraph(page, `${moment}  ${kind}  ${number}`, 2)),
    ...details(page, call),
    ...paragraph(page, `${visible(source)}:${line}${broken}`, 6),
  ];
}

/** What the log says of a call, where every call is asked for. */
function details(page: ExplainPage, call: ExplainedCall): string[] {
  const said = detailCells(page.words, call).filter((text) => text !== '');
  return said.length === 0 ? [] : paragraph(page, said.join(', '), 6);
}

/** Agent, length, result and outcome of a call; empty where the log does not say. */
export function detailCells(words: ExplainWords, { detail }: ExplainedCall): string[] {
  if (detail === undefined) return [];
  const { agent, duration, result, outcome } = detail;
  return [
    visible(agent ?? ''),
    duration === null ? '' : words.duration(duration),
    result === null ? '' : words.result(visible(result)),
    words.outcomes[outcome],
  ];
}

/** Every record of consent, the newest last. */
export function explainedConsents(page: ExplainPage): string[] {
  const { explanation, words } = page;
  const lines = explanation.consents.flatMap((consent) => [
    ...paragraph(page, consentFacts(words, consent).join(', '), 2),
    ...paragraph(page, `${visible(consent.source)}:${consent.line}`, 6),
  ]);
  return section(page, words.consents, lines.length > 0 ? lines : paragraph(page, words.noConsents, 2));
}

/** What a record of consent says. */
export function consentFacts(words: ExplainWords, consent: ExplainedConsent): string[] {
  const { given, lapses, expires, withdrawn, appointment, purpose, proof } = consent;
  // What a record says of its own end is in the day of its lapse, unless it lapses before.
  const expiry = expires !== null && expires !== lapses ? [words.expires(expires)] : [];
  return [
    given === null ? words.noDay : words.given(given),
    ...(lapses === null ? [] : [words.lapses(lapses)]),
    ...expiry,
    ...(withdrawn === null ? [] : [words.withdrawn(withdrawn)]),
    ...(appointment === null ? [] : [words.appointment(words.moment(appointment))]),
    ...(purpose === '' ? [] : [words.purpose(visible(purpose))]),
    words.proof(proof),
  ];
}

/** The files that were read, so that an answer can say what it rests on. */
export function inputsRead(page: ExplainPage): string[] {
  const { explanation, words, voice } = page;
  const lines = explanation.inputs.flatMap(({ role, path, rows }) =>
    paragraph(page, `${words.roles[role]}${voice.colon}${visible(path)} (${words.rows(rows)})`, 2),
  );
  return section(page, words.inputs, lines);
}

/** Whether there is a number that anybody could have been called on. */
export function hasLine({ e164, numbers }: Explanation): boolean {
  return [{ e164 }, ...(numbers ?? [])].some((number) => number.e164 !== null);
}
