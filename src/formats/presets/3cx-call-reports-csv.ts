import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/**
 * 3CX's Call Reports (version 20 and late 18), the call logs of versions 16 and 18, and the same data as the
 * programming interface gives it. The last line of a report holds totals.
 */
export const threeCxCallReportsCsv = definePreset({
  id: '3cx-call-reports-csv',
  product: '3CX Call Reports',
  certainty: 'second-hand',
  sources: [
    'public programs that read the file, compared',
    'luxzg/3CX-XAPI_examples: 3CX_XAPI_Module/ReportCallLogData.ps1',
  ],
  headers: [
    list('Call Time, Call ID, From, To, Direction, Status, Ringing, Talking'),
    list('Call Time, Caller ID, Destination, Status, Ringing, Talking'),
    list('StartTime, SourceCallerId, DestinationCallerId, TalkingDuration'),
  ],
  columns: {
    date: ['Call Time', 'StartTime'],
    number: ['To', 'Destination', 'DestinationCallerId'],
    caller: ['From', 'Caller ID', 'SourceCallerId'],
    callId: ['Call ID'],
    agent: ['From', 'Caller ID', 'SourceDisplayName'],
  },
  outcomes: [
    {
      names: ['Status'],
      by: 'system',
      codes: {
        answered: ['Answered'],
        unanswered: list('Unanswered, Not Answered'),
        failed: ['Failed'],
        unclassified: ['Redirected'],
      },
      inboundCodes: ['Waiting'],
    },
    { names: ['Answered'], by: 'system', codes: { answered: ['true'], unanswered: ['false'] } },
  ],
  direction: {
    column: {
      names: ['Direction'],
      values: {
        outbound: ['Outbound'],
        inbound: list('Inbound, Inbound Queue'),
        internal: ['Internal'],
      },
    },
    telephone: {
      src: ['From', 'Caller ID', 'SourceCallerId'],
      dst: ['To', 'Destination', 'DestinationCallerId'],
      context: [],
    },
  },
  dateOrder: 'month-first-with-am-pm',
  numberIn: 'brackets',
  footer: true,
});
