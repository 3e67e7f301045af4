import type { RowVerdict } from '../audit/contacts/judge.ts';
import { isUsable } from '../audit/inputs/evidence.ts';
import type { Day } from '../model.ts';
import { formatE164 } from '../phone/mask.ts';
import type { At, PersonFacts } from '../rules/facts.ts';
import { isoDay } from '../time/days.ts';
import { barsPerson, type Docket, type Hearing, placeOf, verdictOf, weight } from './hearing.ts';
import type { EarlierRun, ExplainedNumber, ExplainedRule, Explanation, NumberPlace } from './model.ts';
import { campaignPart, numberPart, personPart } from './rules.ts';
import { Story } from './story.ts';
import { type AskedNumber, entriesOf, type Place, placesOf } from './subject.ts';

/** Days before the one judged of which calls are listed: as long as a refusal bars. */
const LISTED_DAYS = 60;

/** A row, judged, with what every part of its explanation needs. */
interface Judged {
  hearing: Hearing;
  docket: Docket;
  row: number;
  verdict: RowVerdict;
  at: At;
  story: Story;
  facts: PersonFacts | null;
}

function judged(hearing: Hearing, docket: Docket, row: number, ids: readonly number[]): Judged {
  const { rows, judge, people } = docket;
  const at = hearing.campaign.at(judge.firstDay(row));
  const usable = entriesOf(rows, row).some((entry) =>
    isUsable(rows.kind.get(entry), hearing.settings.policy),
  );
  const known = [...new Set([...people.ids(row), ...ids])];
  return {
    hearing,
    docket,
    row,
    verdict: docket.verdict(row),
    at,
    story: new Story(hearing, known, at),
    facts: usable ? people.of(row) : null,
  };
}

/** Everything about one number: in the contact list where it stands there, else alone. */
export function explainNumber(
  hearing: Hearing,
  docket: Docket,
  number: AskedNumber,
  run: EarlierRun | null,
): Explanation {
  const places = placesOf(docket, number.id);
  const place = decidingPlace(docket, places) ?? { row: 0, entry: 0 };
  const ids = number.id < 0 ? [] : [number.id];
  const one = judged(hearing, docket, place.row, ids);
  const part = numberOf(one, place.entry);
  const { mask } = hearing.settings;
  const shown = number.id < 0 && !mask ? { number: number.typed } : {};
  const rules = [...part.rules, ...personRulesOf(one), ...campaignPart(hearing, one.at.day)];
  return { ...commonPart(one, run, places), ...part, ...shown, rules };
}

/** Of all rows with a number the one that decides: where it is kept, else where it is callable first. */
function decidingPlace(docket: Docket, places: readonly Place[]): Place | null {
  const [first = null] = places;
  const kept = places.find((place) => isKept(docket, place));
  if (kept || places.length < 2) return kept ?? first;
  const from = ({ row, entry }: Place) => docket.judge.callableFrom(row, entry) ?? Number.POSITIVE_INFINITY;
  const days = places.map(from);
  return places[days.indexOf(Math.min(...days))] ?? first;
}

function isKept({ verdict }: Docket, { row, entry }: Place): boolean {
  const { kept, removed } = verdict(row);
  return kept && !removed.includes(entry);
}

/** Everything about one row of the contact list: each of its numbers, and the person once. */
export function explainRow(
  hearing: Hearing,
  docket: Docket,
  row: number,
  run: EarlierRun | null,
): Explanation {
  const one = judged(hearing, docket, row, []);
  const { verdict, at } = one;
  const entries = entriesOf(docket.rows, row);
  const numbers = entries.map((entry) => numberOf(one, entry));
  const first = numbers.find(({ e164 }) => e164 !== null) ?? numbers[0] ?? nobodysNumber;
  const missing = entries.length === 0 ? numberPart(hearing, verdict.bars, -1, at) : [];
  const rules = [...missing, ...personRulesOf(one), ...campaignPart(hearing, at.day)];
  const callableFrom = verdict.kept ? null : docket.judge.callableFrom(row);
  return {
    ...commonPart(one, run, []),
    ...first,
    verdict: verdictOf(hearing, !verdict.kept),
    callableFrom: iso(callableFrom),
    rules,
    numbers,
  };
}

const nobodysNumber: Pick<ExplainedNumber, 'number' | 'e164' | keyof NumberPlace> = {
  number: '',
  e164: null,
  territory: null,
  timezone: null,
  placedBy: null,
};

/** One number of a row, with the rules on numbers. */
function numberOf({ hearing, docket, row, verdict, at }: Judged, entry: number): ExplainedNumber {
  const { mask } = hearing.settings;
  const id = docket.rows.id.get(entry);
  const number = id < 0 ? 0 : hearing.inputs.evidence.numbers.number(id);
  const barred = verdict.removed.includes(entry) || barsPerson(verdict);
  const own = verdict.bars.filter((found) => found.entry === entry);
  return {
    number: number === 0 ? docket.words(row, entry) : hearing.say.number(number),
    e164: number === 0 ? null : formatE164(number, mask),
    ...placeOf(hearing, docket, id),
    verdict: verdictOf(hearing, barred),
    callableFrom: iso(barred ? docket.judge.callableFrom(row, entry) : null),
    rules: numberPart(hearing, own, id, at),
  };
}

function personRulesOf({ hearing, verdict, facts, story, at }: Judged): ExplainedRule[] {
  return personPart(hearing, verdict.bars, facts, story, at);
}

/** What does not depend on the one number that is asked about. */
function commonPart(one: Judged, run: EarlierRun | null, places: readonly Place[]) {
  const { hearing, docket, row, at, story } = one;
  const { settings, campaign, campaignFindings, inputs } = hearing;
  const { law, attempts } = { law: campaign.law, attempts: at.law.attempts };
  const callsFrom = at.day - LISTED_DAYS;
  const stopped = campaignFindings.some((finding) => weight(hearing, finding) === 'stops');
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
    contacts: settings.contacts === null ? null : { path: settings.contacts, ...rowsOf(one, places) },
    person: personOf(docket, row, hearing),
    attempts: counted
      ? { count: story.attempts(at.day - attempts.days + 1, at.day).length, ...attempts }
      : null,
    callsFrom: isoDay(callsFrom),
    calls: story.calls(callsFrom, at.day),
    consents: [...story.consents],
    inputs: inputs.reports.map(({ role, path, rows, sha256 }) => ({ role, path, rows, sha256 })),
    run: run && { ...run, sameLaw: run.lawHash === law.hash },
  };
}

function rowsOf({ hearing, docket, row }: Judged, places: readonly Place[]) {
  if (docket.path === null) return { line: null, rows: [] };
  const line = (of: number) => docket.rows.line.get(of);
  const rows = places.map((place) => ({
    line: line(place.row),
    verdict: verdictOf(hearing, !isKept(docket, place)),
  }));
  return { line: line(row), rows };
}

function personOf({ rows, people, path }: Docket, row: number, { say, inputs }: Hearing) {
  const { numbers } = inputs.evidence;
  return {
    lines: path === null ? [] : people.rows(row).map((other) => rows.line.get(other)),
    numbers: people.ids(row).map((id) => say.number(numbers.number(id))),
  };
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoDay(day);
}
