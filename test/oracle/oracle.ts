import { dayOf, firstLawfulDay, isLawfulDay, isoOf, yearsOn } from './calendar.ts';
import { callFindings } from './call-rules.ts';
import { isAttempt, readCalls } from './calls.ts';
import type { Campaign, ExcludedRow, Expected, KeptRow } from './campaign.ts';
import { campaignRules, GAPS } from './campaign-rules.ts';
import { hasConsents, readConsents } from './consents.ts';
import { contactLines } from './dialect.ts';
import { callableKey, readLists } from './lists.ts';
import { type CellPart, readCell, removeParts } from './numbers.ts';
import { personNumbers, recordsByPerson, usableNumbers } from './persons.ts';
import { type Evidence, numberRules, personRules, personWarnings, saysNotToCall } from './rules.ts';

/** One contact row as it is judged. */
interface Subject {
  index: number;
  line: number;
  cells: string[];
  parts: CellPart[];
  usable: string[];
  person: Set<string>;
}

/** The first lawful day after D0, up to two years on, on which something of the row is free; else empty. */
function callableFrom(subject: Subject, taken: Set<string>, evidence: Evidence): string {
  const { d0, options } = evidence;
  const own = subject.usable.filter((e164) => !taken.has(e164));
  const last = yearsOn(d0, 2);
  for (let day = d0 + 1; day <= last; day += 1) {
    if (!isLawfulDay(day, options.law, options.audience)) continue;
    if (!own.some((e164) => numberRules(e164, day, evidence).length === 0)) continue;
    if (personRules(subject.person, day, evidence).length === 0) return isoOf(day);
  }
  return '';
}

/** The rules that bar one number of a row on D0. */
function barsOf(part: CellPart, taken: Set<string>, evidence: Evidence): string[] {
  const { number } = part;
  if (number.kind !== 'usable') {
    const flagged =
      number.kind === 'foreign' &&
      saysNotToCall(callableKey(part), evidence.d0, evidence.lists, evidence.options);
    return [...(flagged ? ['opposition/flagged'] : []), `phone/${number.kind}`];
  }
  const duplicate = taken.has(number.e164) ? ['phone/duplicate'] : [];
  return [...numberRules(number.e164, evidence.d0, evidence), ...duplicate];
}

function judge(
  subject: Subject,
  phoneColumns: number[],
  taken: Set<string>,
  evidence: Evidence,
): KeptRow | ExcludedRow {
  const { index, line, cells, parts, person, usable } = subject;
  const onPerson = usable.length > 0 ? personRules(person, evidence.d0, evidence) : [];
  const onNumbers = parts.flatMap((part) => barsOf(part, taken, evidence));
  const isBarred = (part: CellPart): boolean => barsOf(part, taken, evidence).length > 0;
  const rules = [...new Set([...onPerson, ...onNumbers])].sort();
  if (parts.length === 0) return { index, line, rules: ['phone/missing'], callableFrom: '' };
  if (onPerson.length > 0 || parts.every(isBarred))
    return { index, line, rules, callableFrom: callableFrom(subject, taken, evidence) };
  const left = cells.map((cell, column) =>
    phoneColumns.includes(column) ? removeParts(cell, isBarred) : cell,
  );
  return { index, line, cells: left, removedRules: rules };
}

function subjectsOf({ contacts, dialect, options }: Campaign): Subject[] {
  const persons = personNumbers(contacts, options.policy.switchboardRows ?? 10);
  const lines = contactLines(contacts, dialect);
  return contacts.rows.map(({ cells }, index) => ({
    index,
    line: lines[index] ?? 0,
    cells,
    parts: contacts.phoneColumns.flatMap((column) => readCell(cells[column] ?? '').parts),
    usable: usableNumbers(cells, contacts.phoneColumns).map(({ e164 }) => e164),
    person: persons[index] ?? new Set(),
  }));
}

/** First lawful day of a campaign. */
const firstDay = ({ options }: Campaign): number =>
  firstLawfulDay(dayOf(options.start), options.law, options.audience);

/** The gaps that a campaign shows: what must be accepted by name before anything is cleared. */
export function gapsOf(campaign: Campaign): string[] {
  const found = campaignRules(campaign, readLists(campaign), readCalls(campaign), firstDay(campaign));
  return found
    .filter(({ rule, severity }) => severity === 'error' && GAPS.includes(rule))
    .map(({ rule }) => rule);
}

/** What the law says of a campaign, worked out row by row and day by day. */
export function expected(campaign: Campaign): Expected {
  const { options, contacts } = campaign;
  const d0 = firstDay(campaign);
  const read = readCalls(campaign);
  const lists = readLists(campaign);
  const records = readConsents(campaign);
  const hasRegister = hasConsents(campaign);
  const evidence: Evidence = { lists, calls: read.calls, records, hasRegister, d0, options };
  const recordsOf = recordsByPerson(contacts, options.policy.switchboardRows ?? 10, records);
  const kept: KeptRow[] = [];
  const excluded: ExcludedRow[] = [];
  const taken = new Set<string>();
  const warnings: Expected['warnings'] = [];
  let removedNumbers = 0;
  for (const subject of subjectsOf(campaign)) {
    if (subject.usable.length > 0)
      for (const rule of personWarnings(subject.person, evidence))
        warnings.push({ line: subject.line, rule });
    const verdict = judge(subject, contacts.phoneColumns, taken, evidence);
    if ('rules' in verdict) {
      excluded.push(verdict);
      continue;
    }
    kept.push(verdict);
    const stays = contacts.phoneColumns.flatMap((column) => readCell(verdict.cells[column] ?? '').parts);
    removedNumbers += subject.parts.length - stays.length;
    for (const { number } of stays) taken.add(number.e164);
  }
  const found = campaignRules(campaign, lists, read, d0);
  const stopped = found.some(
    ({ rule, severity }) => severity === 'error' && !options.accepted.includes(rule),
  );
  const audited = read.calls.filter(isAttempt).length;
  return {
    exit: stopped ? 3 : 0,
    campaignRules: found,
    kept,
    excluded,
    removedNumbers,
    warnings,
    callFindings: callFindings(read.calls, { lists, hasRegister, recordsOf, options }),
    calls: {
      read: read.rows,
      audited,
      ignored: read.rows - read.joined - read.unreadable - audited,
      joined: read.joined,
    },
  };
}
