import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

const base = list(`accountcode, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata,
  start, answer, end, duration, billsec, disposition, amaflags`);
const added = list('peeraccount, linkedid, sequence');

/** Asterisk's own `Master.csv`: no header, 16 to 21 fields by what cdr.conf switches on. */
export const asteriskCdrCsv = definePreset({
  id: 'asterisk-cdr-csv',
  product: 'Asterisk cdr_csv (Master.csv)',
  certainty: 'source',
  sources: ['asterisk/asterisk: cdr/cdr_csv.c', 'asterisk/asterisk: configs/samples/cdr.conf.sample'],
  headers: [list('src, dst, dcontext, clid, channel, lastapp, start, end, billsec, disposition')],
  headerless: {
    layouts: [
      [...base, 'uniqueid', 'userfield', ...added],
      [...base, 'uniqueid', ...added],
      [...base, 'userfield', ...added],
      [...base, ...added],
      [...base, 'uniqueid', 'userfield'],
      [...base, 'uniqueid'],
      [...base, 'userfield'],
      base,
    ],
    shapes: {
      start: 'moment',
      answer: 'moment-or-empty',
      end: 'moment',
      duration: 'integer',
      billsec: 'integer',
      disposition: 'code',
      uniqueid: 'uniqueid',
      linkedid: 'uniqueid',
    },
  },
  columns: {
    date: ['start'],
    number: ['dst'],
    caller: ['src'],
    callId: ['uniqueid'],
    legJoin: ['linkedid'],
    agent: ['src'],
    uniqueid: ['uniqueid'],
    end: ['end'],
    duration: ['duration'],
  },
  outcomes: [{ names: ['disposition'], by: 'system', codes: asteriskDispositions }],
  direction: { telephone: { src: ['src'], dst: ['dst'], context: ['dcontext'] } },
  zone: 'uniqueid',
  overlap: { party: ['src'], slack: 5 },
});
