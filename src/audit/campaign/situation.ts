import type { UnclearColumn } from '../../columns.ts';
import type { Day } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { entryText } from '../../read/columns/entry.ts';
import type { CallLogs, CampaignSituation } from '../../rules/facts.ts';
import type { Settings } from '../../settings.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { Log } from '../inputs/read-logs.ts';
import type { Campaign } from './campaign.ts';

/** Days before D0 for which the logs are looked through for missing days. */
const LOOK_BACK = 60;

/**
 * What the rules of scope campaign judge by.
 *
 * @param firstDay day whose law counts: D0, or the newest of past calls
 */
export function situationOf(
  settings: Settings,
  campaign: Campaign,
  inputs: EvidenceInputs,
  firstDay: Day,
): CampaignSituation {
  return {
    facts: campaign.facts,
    firstDay,
    start: settings.start,
    startGiven: settings.origins.start !== 'default',
    earliestDate: earliestDate(inputs),
    newestDates: newestDates(settings, inputs),
    law: campaign.law.on(firstDay),
    lawAtEnd: campaign.law.on(campaign.facts.end),
    regimeChange: campaign.law.nextRegime(firstDay),
    exports: inputs.exports,
    ownLists: inputs.ownLists,
    registers: inputs.registers,
    calls: callLogs(settings, campaign, inputs),
    callerIds: settings.callerId,
    dialing: settings.dialing,
    unclear: inputs.reports.flatMap(({ unclear }) =>
      unclear.map((column) => ({ ...column, entry: entryText(answered(column)) })),
    ),
  };
}

/** The entry in which something is to be said: a sheet is an input of its own, beside a contact list one of the company's own lists. */
function answered(unclear: UnclearColumn): UnclearColumn {
  const { file, kind, column, why } = unclear;
  if (why !== 'sheet') return unclear;
  return { ...unclear, file: `${file}#${column}`, kind: kind === 'contacts' ? 'own-opposition' : kind };
}

function callLogs(settings: Settings, campaign: Campaign, { logs }: EvidenceInputs): CallLogs {
  const first = extreme(
    logs.map(({ summary }) => summary.first),
    Math.min,
  );
  const newest = extreme(
    logs.map(({ summary }) => summary.last),
    Math.max,
  );
  const called = new Set(logs.flatMap(({ summary }) => [...summary.days]));
  const last = logs.length === 0 ? null : (settings.callsUntil ?? newest);
  return {
    given: settings.calls === 'none' ? 'none' : settings.calls.length > 0,
    files: logs.map(({ file, kind, summary }) => ({
      file,
      unreadable: summary.unreadable,
      unknownOutcomes: summary.unknownOutcomes,
      outcomes: summary.outcomes,
      silentDays: silentDays({ kind, summary }, logs),
      undercounts: summary.undercounts,
      incomplete: summary.cutByMaker,
    })),
    first,
    last,
    missingDays: first === null || newest === null ? [] : missingDays(campaign, called, first, newest),
  };
}

/** Of all dates that the inputs hold. */
function earliestDate({ evidence, exports, logs }: EvidenceInputs): Day | null {
  const firstCall = extreme(
    logs.map(({ summary }) => summary.first),
    Math.min,
  );
  const days = [
    evidence.consents.earliest,
    evidence.opposition.earliest,
    firstCall,
    ...exports.map(({ date }) => date),
  ];
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Days that must have come, by file. A record of consent may lie ahead; where all of them do, the clock is wrong. */
function newestDates(
  settings: Settings,
  { evidence, exports, logs, registers }: EvidenceInputs,
): CampaignSituation['newestDates'] {
  const given =
    settings.consents.length > 0
      ? settings.consents.map(({ path }) => path)
      : registers.map(({ file }) => file);
  const days = [
    ...logs.map(({ file, summary }) => ({ file, day: dayOf(summary.last) })),
    ...exports.map(({ file, date }) => ({ file, day: date })),
    { file: given.join(', '), day: evidence.consents.earliest },
  ];
  return days.flatMap(({ file, day }) => (day === null ? [] : [{ file, day }]));
}

/** Days with calls of a telephone system’s log of which no log has the agents’ results; null: there is none with such. */
function silentDays({ kind, summary }: Pick<Log, 'kind' | 'summary'>, logs: readonly Log[]): Day[] | null {
  if (kind?.by !== 'telephone') return null;
  const ofAgents = logs.flatMap((log) => (log.kind?.by === 'agents' ? [log.kind.days] : []));
  if (ofAgents.length === 0) return null;
  return [...summary.calledDays]
    .filter((day) => !ofAgents.some((days) => days.has(day)))
    .sort((a, b) => a - b);
}

function dayOf(instant: number | null): Day | null {
  return extreme([instant], Math.max);
}

/** Day in metropolitan France of the first or last of some instants. */
function extreme(instants: readonly (number | null)[], choose: (...values: number[]) => number): Day | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : zoneOfTerritory(0).dayAt(choose(...known));
}

/** Lawful calling days before D0, between the first and the last row, on which there is no row. */
function missingDays(campaign: Campaign, called: ReadonlySet<Day>, first: Day, last: Day): Day[] {
  const d0 = campaign.d0(0);
  const missing: Day[] = [];
  for (let day = Math.max(first, d0 - LOOK_BACK); day <= Math.min(last, d0 - 1); day++) {
    if (!called.has(day) && campaign.closed(day, 0) === null) missing.push(day);
  }
  return missing;
}
