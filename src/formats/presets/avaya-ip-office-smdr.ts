import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const talk = list('Connected Time, Call Duration');

/**
 * Avaya IP Office's SMDR records, as they are sent (no header; newer versions add fields behind the first ones), and
 * the file of its Delta Server. A call with several parts has a row for each, under one call id. Internal calls are
 * O as well.
 */
export const avayaIpOfficeSmdr = definePreset({
  id: 'avaya-ip-office-smdr',
  product: 'Avaya IP Office SMDR',
  certainty: 'documentation',
  sources: [
    'https://ipofficekb.avaya.com/basic/english/tech/webmanager/smdr_fields.htm',
    'https://support.avaya.com/elmodocs2/ip_office/DOCS3_0/DATA/Additional/mergedProjects/smdr/html/ipofficesmdroutputfields.htm',
  ],
  headers: [list('Call Start, Caller, Direction, Called Number, Is Internal, Call ID, Continuation')],
  headerless: {
    layouts: [
      list(`Call Start, Connected Time, Ring Time, Caller, Direction, Called Number, Dialled Number, Account,
        Is Internal, Call ID, Continuation, Party1Device, Party1Name, Party2Device, Party2Name, Hold Time, Park Time`),
    ],
    shapes: {
      'Call Start': 'moment',
      'Connected Time': 'clock',
      'Ring Time': 'integer',
      'Is Internal': 'integer',
      'Call ID': 'integer',
      Continuation: 'integer',
    },
  },
  columns: {
    date: ['Call Start'],
    number: list('Called Number, Dialled Number'),
    caller: ['Caller'],
    callId: ['Call ID'],
    agent: list('Party1Name, Caller'),
    duration: talk,
  },
  outcomes: [
    {
      names: talk,
      by: 'system',
      depends: [{ on: talk, positive: 'answered', otherwise: 'unanswered' }],
    },
  ],
  direction: {
    marks: [{ names: ['Is Internal'], values: ['1', 'true'], direction: 'internal' }],
    column: { names: ['Direction'], values: { outbound: ['O'], inbound: ['I'] } },
  },
  extraFields: true,
});
