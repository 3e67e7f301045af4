import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { teamsDirection, teamsOutcomes } from './shared/teams.ts';

/** Rows of Microsoft Graph's PSTN and direct routing calls: its JSON, and tables with its names. All times are UTC. */
export const teamsPstnCallsApi = definePreset({
  id: 'teams-pstn-calls-api',
  product: 'Microsoft Teams, Graph getPstnCalls and getDirectRoutingCalls',
  certainty: 'documentation',
  sources: [
    'https://learn.microsoft.com/en-us/graph/api/resources/callrecords-pstncalllogrow',
    'https://learn.microsoft.com/en-us/graph/api/resources/callrecords-directroutinglogrow',
  ],
  headers: [
    list('id, userId, startDateTime, endDateTime, duration, callType, calleeNumber, callerNumber'),
    list('startDateTime, callType, calleeNumber, callerNumber, userPrincipalName'),
  ],
  columns: {
    // Without a connection, direct routing knows when it invited.
    date: list('inviteDateTime, startDateTime, failureDateTime'),
    utc: list('inviteDateTime, startDateTime, failureDateTime'),
    number: ['calleeNumber'],
    caller: ['callerNumber'],
    callId: ['id'],
    agent: ['userDisplayName', 'userPrincipalName'],
    end: ['endDateTime'],
    duration: ['duration'],
  },
  outcomes: teamsOutcomes,
  direction: teamsDirection,
});
