import type { Law } from '../../law/model.ts';
import type { CallLogs, CampaignSituation, UnreadableLines } from '../facts.ts';
import { atOf, dayOfExample } from './facts.ts';
import type { CampaignExample, WrittenSituation } from './model.ts';

/** Days before D0 at which a log that lacks nothing begins. */
const usualLogDays = 90;

/** What the campaign of an example is judged by. */
export function situationFacts(example: CampaignExample, law: Law): CampaignSituation {
  const { day, law: lawOfDay, campaign } = atOf(example, law);
  const { situation } = example;
  const exports = situation.exports ?? [example.day];
  return {
    facts: { ...campaign, consentsGiven: situation.consentsGiven ?? true },
    firstDay: day,
    start: situation.start === undefined ? day : dayOfExample(situation.start),
    law: lawOfDay,
    lawAtEnd: law.on(campaign.end),
    regimeChange: law.nextRegime(day),
    exports: exports.map((date) => ({
      file: 'bloctel.csv',
      date: date === null ? null : dayOfExample(date),
      unreadable: lines(situation.unreadableEntries),
    })),
    ownLists: [],
    consentsGiven: situation.consentsGiven ?? true,
    calls: callLogs(situation, day),
    callerIds: situation.callerIds ?? [],
    dialing: situation.dialing ?? 'automatic',
  };
}

function callLogs(written: WrittenSituation, day: number): CallLogs {
  const { calls = true, callsFrom, callsUntil, unknownOutcome, missingDays = [] } = written;
  const log = {
    file: 'calls.csv',
    unreadable: lines(written.unreadableCalls),
    unknownOutcomes: unknownOutcome === undefined ? [] : [{ value: unknownOutcome, count: 41 }],
    outcomes: written.outcomes ?? 'agents',
    undercounts: written.undercounts ?? false,
    incomplete: false,
  };
  const given = calls === true;
  return {
    given: calls,
    files: given ? [log] : [],
    first: given ? dayOr(callsFrom, day - usualLogDays) : null,
    last: given ? dayOr(callsUntil, day - 1) : null,
    missingDays: missingDays.map(dayOfExample),
  };
}

function dayOr(text: string | undefined, usual: number): number {
  return text === undefined ? usual : dayOfExample(text);
}

function lines(list: readonly number[] = []): UnreadableLines {
  return { count: list.length, lines: list };
}
