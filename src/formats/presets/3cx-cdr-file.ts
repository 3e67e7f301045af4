import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const untilFinal = list(`historyid, callid, duration, time-start, time-answered, time-end, reason-terminated,
  from-no, to-no, from-dn, to-dn, dial-no, reason-changed, final-number, final-dn`);
const bill = list('bill-code, bill-rate, bill-cost, bill-name');
const parties = list('from-type, to-type, final-type, from-dispname, to-dispname, final-dispname');

/**
 * 3CX's `cdr.log`: fields in the usual order, whole or without those of billing, of the parties or of missed queue
 * calls. Where an administrator moved the types of the parties, only their numbers show the direction. Newer
 * versions write UTC, older ones the server's time.
 */
export const threeCxCdrFile = definePreset({
  id: '3cx-cdr-file',
  product: '3CX CDR output (cdr.log)',
  certainty: 'documentation',
  sources: [
    '3CX: CDR - Call Data Records, http://www.3cx.com/blog/docs/cdr-call-data-records/',
    'dorel14/3CX-Cdr-Server: myhelpers/cdr.py',
  ],
  headers: [list('historyid, callid, time-start, time-end, reason-terminated, from-no, to-no')],
  headerless: {
    layouts: [
      [...untilFinal, ...bill, 'chain', ...parties, 'missed-queue-calls'],
      [...untilFinal, ...bill, 'chain', ...parties],
      [...untilFinal, 'chain', ...parties, 'missed-queue-calls'],
      [...untilFinal, 'chain', ...parties],
      [...untilFinal, ...bill, 'chain'],
    ],
    shapes: {
      'time-start': 'moment',
      'time-answered': 'moment-or-empty',
      'time-end': 'moment',
      'reason-terminated': 'code',
    },
  },
  columns: {
    date: ['time-start'],
    number: ['dial-no', 'to-no', 'final-number'],
    caller: ['from-no'],
    callId: ['callid'],
    agent: ['from-dn'],
    end: ['time-end'],
  },
  outcomes: [
    {
      names: ['reason-terminated'],
      by: 'system',
      codes: {
        unanswered: list('Rejected, NoAnswer, Cancelled'),
        busy: ['Busy'],
        failed: list('Failed, NoRoute'),
        unclassified: ['Terminated'],
      },
      depends: [
        {
          codes: list('TerminatedBySrc, TerminatedByDst'),
          on: ['time-answered'],
          positive: 'answered',
          otherwise: 'unanswered',
        },
      ],
    },
  ],
  direction: {
    marks: [
      { names: ['from-type'], values: list('Line, ExternalLine'), direction: 'inbound' },
      { names: ['to-type'], values: list('ExternalLine, LineSet, OutboundRule'), direction: 'outbound' },
      { names: ['final-type'], values: list('ExternalLine, LineSet, OutboundRule'), direction: 'outbound' },
    ],
    telephone: { src: ['from-no'], dst: ['to-no', 'dial-no'], context: [] },
  },
  zone: 'doubt',
});
