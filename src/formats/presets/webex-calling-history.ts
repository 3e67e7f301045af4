import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Webex Calling's Detailed Call History: the report in CSV and the feed in JSON. A row is one side of a call. UTC. */
export const webexCallingHistory = definePreset({
  id: 'webex-calling-history',
  product: 'Webex Calling Detailed Call History',
  certainty: 'documentation',
  sources: [
    'https://developer.webex.com/docs/api/v1/reports-detailed-call-history/get-detailed-call-history',
    'api-evangelist/webex: examples/webex-getdetailedcallhistory-example.json',
  ],
  headers: [list('Start time, Calling number, Called number, Direction, Call type, Correlation ID')],
  columns: {
    date: ['Start time'],
    utc: ['Start time'],
    number: list('Called number, Dialed digits'),
    caller: ['Calling number'],
    shown: ['External caller ID number'],
    callId: ['Call ID'],
    legJoin: ['Correlation ID'],
    agent: ['User'],
    duration: ['Duration'],
  },
  outcomes: [
    {
      names: ['Call outcome reason'],
      by: 'system',
      codes: {
        unanswered: list('NoAnswer, CallRejected, UserAbsent, Refusal'),
        busy: ['UserBusy'],
        invalid: list('UnassignedNumber, InvalidNumber'),
        unclassified: ['Normal'],
      },
    },
    {
      names: ['Answered', 'Answer indicator'],
      by: 'system',
      codes: { answered: ['true', 'yes', 'Yes-PostRedirection'], unanswered: ['false', 'no'] },
    },
  ],
  direction: {
    marks: [
      { names: ['Call type'], values: list('SIP_ENTERPRISE, SIP_MEETING'), direction: 'internal' },
      { names: ['Call type'], values: ['SIP_INBOUND'], direction: 'inbound' },
    ],
    column: {
      names: ['Direction'],
      values: { outbound: ['ORIGINATING'], inbound: ['TERMINATING'] },
    },
  },
});
