import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

const untilBillsec = list(`clid, src, dst, dcontext, channel, dstchannel, lastapp, lastdata,
  start, answer, end, duration, billsec`);
const fromAmaflags = list('amaflags, accountcode, uniqueid, userfield');
const words = [...untilBillsec, 'disposition', ...fromAmaflags];
const numbers = [...untilBillsec, 'disposition number', ...fromAmaflags];

/**
 * Asterisk's `cdr-custom/Master.csv` by the sample mapping, with and without `sequence`, and its `Simple.csv`, whose
 * only time is when the record was written: the end of the call. Dispositions written as numbers differ between
 * generations of Asterisk, so they count only for a user who names the format.
 */
export const asteriskCdrCustom = definePreset({
  id: 'asterisk-cdr-custom',
  product: 'Asterisk cdr_custom (Master.csv, Simple.csv)',
  certainty: 'source',
  sources: ['asterisk/asterisk: configs/samples/cdr_custom.conf.sample'],
  headers: [list('clid, src, dst, start, disposition'), list('src, dst, start, disposition, uniqueid')],
  headerless: {
    layouts: [
      [...words, 'sequence'],
      words,
      [...numbers, 'sequence'],
      numbers,
      list('record epoch, number calling, number dialled'),
    ],
    shapes: {
      start: 'moment',
      answer: 'moment-or-empty',
      end: 'moment',
      disposition: 'code',
      'disposition number': 'integer',
      sequence: 'integer',
      'record epoch': 'integer',
      'number calling': 'integer',
      'number dialled': 'phone',
    },
  },
  columns: {
    date: ['start', 'record epoch'],
    number: ['dst', 'number dialled'],
    caller: ['src', 'number calling'],
    callId: ['uniqueid'],
    legJoin: ['linkedid'],
    agent: ['channel'],
    uniqueid: ['uniqueid'],
    end: ['end'],
    duration: ['duration'],
  },
  outcomes: [
    { names: ['disposition'], by: 'system', codes: asteriskDispositions },
    {
      names: ['disposition number'],
      by: 'system',
      codesWhenNamed: {
        answered: ['8'],
        unanswered: ['1'],
        busy: ['2'],
        failed: ['4', '16'],
        unclassified: ['0'],
      },
    },
  ],
  direction: {
    telephone: { src: ['src', 'number calling'], dst: ['dst', 'number dialled'], context: ['dcontext'] },
  },
  zone: 'uniqueid',
  overlap: { party: ['src', 'number calling'], slack: 5 },
});
