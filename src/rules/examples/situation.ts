import type { Law } from '../../law/model.ts';
import type { Day } from '../../model.ts';
import type { CallLogs, CampaignSituation, UnclearInput, UnreadableLines } from '../facts.ts';
import type { Circumstances, SituationSketch } from './example.ts';
import { atOf, dayNamed } from './facts.ts';

/** Days before D0 at which a log that lacks nothing begins. */
const usualLogDays = 90;

/** A campaign whose D0 is the day of the circumstances, its files fresh and in order apart from what the sketch says. */
export function situationFacts(when: Circumstances, situation: SituationSketch, law: Law): CampaignSituation {
  const { day, law: lawOfDay, campaign } = atOf(when, law);
  const exports = situation.exports ?? [when.day];
  return {
    facts: campaign,
    firstDay: day,
    start: situation.start === undefined ? day : dayNamed(situation.start),
    law: lawOfDay,
    lawAtEnd: law.on(campaign.end),
    regimeChange: law.nextRegime(day),
    exports: exports.map((date) => ({
      file: 'bloctel.csv',
      date: date === null ? null : dayNamed(date),
      unreadable: lines(situation.unreadableEntries),
    })),
    ownLists: [],
    startGiven: situation.startGiven ?? true,
    earliestDate: situation.earliestDate === undefined ? null : dayNamed(situation.earliestDate),
    newestDates:
      situation.newestDate === undefined ? [] : [{ file: 'calls.csv', day: dayNamed(situation.newestDate) }],
    registers: [
      {
        file: 'register.csv',
        unreadable: lines(situation.unreadableConsents),
        purposes: Object.entries(situation.purposes ?? {}).map(([value, count]) => ({ value, count })),
      },
    ],
    calls: callLogs(situation, day),
    callerIds: situation.callerIds ?? [],
    dialing: situation.dialing ?? 'automatic',
    unclear: situation.unclearColumn === undefined ? [] : [unclear(situation.unclearColumn)],
  };
}

function callLogs(sketch: SituationSketch, day: Day): CallLogs {
  const { calls = true, callsFrom, callsUntil, unknownOutcome, missingDays = [] } = sketch;
  const log = {
    file: 'calls.csv',
    unreadable: lines(sketch.unreadableCalls),
    unknownOutcomes: unknownOutcome === undefined ? [] : [{ value: unknownOutcome, count: 41 }],
    outcomes: sketch.outcomes ?? 'agents',
    silentDays: sketch.silentDays?.map(dayNamed) ?? null,
    undercounts: sketch.undercounts ? ('format' as const) : null,
    incomplete: false,
  };
  const given = calls === true;
  return {
    given: calls,
    files: given ? [log] : [],
    first: given ? dayOr(callsFrom, day - usualLogDays) : null,
    last: given ? dayOr(callsUntil, day - 1) : null,
    missingDays: missingDays.map(dayNamed),
  };
}

function unclear(column: string): UnclearInput {
  const entry = `contacts: {path: contacts.csv, ignore: [${column}]}`;
  return {
    file: 'contacts.csv',
    column,
    why: 'name',
    values: [{ value: 'R2', count: 3 }],
    count: 3,
    line: 2,
    entry,
  };
}

function dayOr(text: string | undefined, usual: Day): Day {
  return text === undefined ? usual : dayNamed(text);
}

function lines(list: readonly number[] = []): UnreadableLines {
  return { count: list.length, lines: list };
}
