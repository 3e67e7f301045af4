import type { RowVerdict } from '../audit/contacts/judge.ts';
import { isUsable } from '../audit/inputs/evidence.ts';
import type { Day } from '../model.ts';
import { formatE164 } from '../phone/mask.ts';
import type { At, PersonFacts } from '../rules/facts.ts';
import { isoDay } from '../time/days.ts';
import { barsPerson, type Grounds, type JudgedRows, numberPlaceOf, verdictOf, weight } from './grounds.ts';
import type { EarlierRun, ExplainedNumber, ExplainedRule, Explanation, NumberPlace } from './model.ts';
import { PersonHistory } from './person-history.ts';
import { campaignPart, numberPart, personPart } from './rules.ts';
import { shownExplanation } from './shown.ts';
import { type AskedNumber, entriesOf, placesOf, type RowEntry } from './subject.ts';

/** Days before the one judged of which calls are listed: as long as a refusal bars. */
const LISTED_DAYS = 60;

/** A row, judged, with what every part of its explanation needs. */
interface Judged {
  grounds: Grounds;
  judgedRows: JudgedRows;
  row: number;
  verdict: RowVerdict;
  at: At;
  history: PersonHistory;
  facts: PersonFacts | null;
}

function judged(grounds: Grounds, judgedRows: JudgedRows, row: number, ids: readonly number[]): Judged {
  const { rows, judge, people } = judgedRows;
  const at = grounds.campaign.at(judge.dayJudged(row));
  const usable = entriesOf(rows, row).some((entry) => isUsable(rows.kind(entry), grounds.settings.policy));
  const known = [...new Set([...people.ids(row), ...ids])];
  return {
    grounds,
    judgedRows,
    row,
    verdict: judgedRows.verdict(row),
    at,
    history: new PersonHistory(grounds, known, at),
    facts: usable ? people.of(row) : null,
  };
}

/** Everything about one number: in the contact list where it stands there, else alone. */
export function explainNumber(
  grounds: Grounds,
  judgedRows: JudgedRows,
  number: AskedNumber,
  run: EarlierRun | null,
): Explanation {
  const places = placesOf(judgedRows, number.id);
  const place = decidingPlace(judgedRows, places) ?? { row: 0, entry: 0 };
  const ids = number.id < 0 ? [] : [number.id];
  const one = judged(grounds, judgedRows, place.row, ids);
  const part = numberOf(one, place.entry);
  const { mask } = grounds.settings;
  const shown = number.id < 0 && !mask ? { number: number.typed } : {};
  const rules = [...part.rules, ...personRulesOf(one), ...campaignPart(grounds, one.at.day)];
  return shownExplanation({ ...commonPart(one, run, places), ...part, ...shown, rules }, mask);
}

/** Of all rows with a number the one that decides: where it is kept, else where it is callable first. */
function decidingPlace(judgedRows: JudgedRows, places: readonly RowEntry[]): RowEntry | null {
  const [first = null] = places;
  const kept = places.find((place) => isKept(judgedRows, place));
  if (kept || places.length < 2) return kept ?? first;
  const from = ({ row, entry }: RowEntry) =>
    judgedRows.judge.callableFrom(row, entry) ?? Number.POSITIVE_INFINITY;
  const days = places.map(from);
  return places[days.indexOf(Math.min(...days))] ?? first;
}

function isKept({ verdict }: JudgedRows, { row, entry }: RowEntry): boolean {
  const { kept, removed } = verdict(row);
  return kept && !removed.includes(entry);
}

/** Everything about one row of the contact list: each of its numbers, and the person once. */
export function explainRow(
  grounds: Grounds,
  judgedRows: JudgedRows,
  row: number,
  run: EarlierRun | null,
): Explanation {
  const one = judged(grounds, judgedRows, row, []);
  const { verdict, at } = one;
  const entries = entriesOf(judgedRows.rows, row);
  const numbers = entries.map((entry) => numberOf(one, entry));
  const first = numbers.find(({ e164 }) => e164 !== null) ?? numbers[0] ?? nobodysNumber;
  const missing = entries.length === 0 ? numberPart(grounds, verdict.bars, -1, at) : [];
  const rules = [...missing, ...personRulesOf(one), ...campaignPart(grounds, at.day)];
  const callableFrom = verdict.kept ? null : judgedRows.judge.callableFrom(row);
  const explanation: Explanation = {
    ...commonPart(one, run, []),
    ...first,
    verdict: verdictOf(grounds, !verdict.kept),
    callableFrom: iso(callableFrom),
    rules,
    numbers,
  };
  return shownExplanation(explanation, grounds.settings.mask);
}

const nobodysNumber: Pick<ExplainedNumber, 'number' | 'e164' | keyof NumberPlace> = {
  number: '',
  e164: null,
  territory: null,
  timezone: null,
  placedBy: null,
};

/** One number of a row, with the rules on numbers. */
function numberOf({ grounds, judgedRows, row, verdict, at }: Judged, entry: number): ExplainedNumber {
  const { mask } = grounds.settings;
  const id = judgedRows.rows.id.get(entry);
  const number = id < 0 ? 0 : grounds.inputs.evidence.numbers.number(id);
  const barred = verdict.removed.includes(entry) || barsPerson(verdict);
  const own = verdict.bars.filter((found) => found.entry === entry);
  return {
    number: number === 0 ? judgedRows.words(row, entry) : grounds.say.number(number),
    e164: number === 0 ? null : formatE164(number, mask),
    ...numberPlaceOf(grounds, judgedRows, id),
    verdict: verdictOf(grounds, barred),
    callableFrom: iso(barred ? judgedRows.judge.callableFrom(row, entry) : null),
    rules: numberPart(grounds, own, id, at),
  };
}

function personRulesOf({ grounds, verdict, facts, history, at }: Judged): ExplainedRule[] {
  return personPart(grounds, verdict.bars, facts, history, at);
}

/** What does not depend on the one number that is asked about. */
function commonPart(one: Judged, run: EarlierRun | null, places: readonly RowEntry[]) {
  const { grounds, judgedRows, row, at, history } = one;
  const { settings, campaign, campaignFindings, inputs } = grounds;
  const { law, attempts } = { law: campaign.law, attempts: at.law.attempts };
  const callsFrom = grounds.all ? null : at.day - LISTED_DAYS;
  const stopped = campaignFindings.some((finding) => weight(grounds, finding) === 'stops');
  const counted = attempts && settings.audience === 'consumers';
  return {
    lang: settings.lang,
    day: isoDay(at.day),
    status: stopped ? ('not-cleared' as const) : ('cleared' as const),
    law: {
      date: isoDay(settings.law ?? at.day),
      regime: at.law.regime,
      hash: law.hash,
      simulated: settings.law !== null,
    },
    contacts: settings.contacts === null ? null : { path: settings.contacts.path, ...rowsOf(one, places) },
    person: personOf(judgedRows, row, grounds),
    attempts: counted
      ? { count: history.attempts(at.day - attempts.days + 1, at.day).length, ...attempts }
      : null,
    callsFrom: iso(callsFrom),
    calls: callsFrom === null ? history.all() : history.calls(callsFrom, at.day),
    consents: [...history.consents],
    inputs: inputs.reports.map(({ role, path, rows, sha256 }) => ({ role, path, rows, sha256 })),
    run: run && { ...run, sameLaw: run.lawHash === law.hash },
  };
}

function rowsOf({ grounds, judgedRows, row }: Judged, places: readonly RowEntry[]) {
  if (judgedRows.path === null) return { line: null, rows: [] };
  const line = (of: number) => judgedRows.rows.line.get(of);
  const rows = places.map((place) => ({
    line: line(place.row),
    verdict: verdictOf(grounds, !isKept(judgedRows, place)),
  }));
  return { line: line(row), rows };
}

function personOf({ rows, people, path }: JudgedRows, row: number, { say, inputs }: Grounds) {
  const { numbers } = inputs.evidence;
  return {
    lines: path === null ? [] : people.rows(row).map((other) => rows.line.get(other)),
    numbers: people.ids(row).map((id) => say.number(numbers.number(id))),
  };
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
