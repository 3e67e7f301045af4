import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { teamsDirection, teamsOutcomes } from './shared/teams.ts';

/** The PSTN usage report of Teams' admin center as it is exported: calling plans, and direct routing. UTC. */
export const teamsPstnCallsCsv = definePreset({
  id: 'teams-pstn-calls-csv',
  product: 'Microsoft Teams admin center, PSTN usage report',
  certainty: 'documentation',
  sources: [
    'https://learn.microsoft.com/en-us/microsoftteams/teams-analytics-and-reports/pstn-usage-report',
    'public programs that read it',
  ],
  headers: [
    list('UsageId, Call ID, UPN, Call Type, Destination Number, Start Time, Duration Seconds'),
    list('Call ID, Caller ID, Call Type, Destination Number, Start Time, End Time'),
    list('Correlation ID, SIP Address, Call Type, Callee Number, Caller Number, Start Time'),
    list('Invite Time, Start Time, Failure Time, Callee Number, Caller Number, Call Type'),
  ],
  columns: {
    date: list('Invite Time, Start Time, Failure Time'),
    utc: list('Invite Time, Start Time, Failure Time'),
    number: list('Destination Number, Callee Number'),
    caller: list('Caller ID, Caller Number'),
    callId: list('UsageId, Call ID, Correlation ID'),
    agent: list('User Display Name, Display Name, UPN, SIP Address'),
    end: ['End Time'],
    duration: list('Duration Seconds, Duration (seconds), Duration'),
  },
  outcomes: teamsOutcomes,
  direction: teamsDirection,
  dateOrder: 'month-first-with-am-pm',
});
