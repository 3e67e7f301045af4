import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

const both = (...names: string[]) => names.flatMap((name) => [name, `main_cdr.${name}`]);

/**
 * Grandstream's CDR: what the UCM's screen saves, and what its interface answers, in CSV or JSON. The parts of one
 * call share a session; in JSON they stand inside it, beside `main_cdr`. `External` goes from one trunk to another.
 */
export const grandstreamUcmCdr = definePreset({
  id: 'grandstream-ucm-cdr',
  product: 'Grandstream UCM CDR',
  certainty: 'documentation',
  sources: [
    'https://documentation.grandstream.com/knowledge-base/cdr-rec-api/',
    'Grandstream: UCM6xxx Series CDR and REC API Guide',
    'Grandstream: GXW450x user manual, CDR Report Data Fields',
  ],
  headers: [
    list(`AcctId, src, dst, dcontext, clid, channel, dstchannel, lastapp, lastdata, start, answer, end, billsec,
      disposition, userfield`),
    list('Caller Number, Callee Number, Context, Source Channel, Dest Channel, Start Time, Disposition'),
    list('Caller Number, Callee Number, Start Time, Talk Time, Disposition, Action Type'),
    list('main_cdr.src, main_cdr.dst, main_cdr.start, main_cdr.disposition'),
  ],
  columns: {
    date: ['Start Time', ...both('start')],
    number: ['Callee Number', ...both('dst')],
    caller: ['Caller Number', ...both('src')],
    callId: ['Uniqueid', ...both('uniqueid')],
    legJoin: ['session', 'cdr'],
    agent: ['Caller Number', ...both('src')],
    uniqueid: ['Uniqueid', ...both('uniqueid')],
    end: ['End Time', ...both('end')],
    duration: ['Call Time', ...both('duration')],
  },
  outcomes: both('disposition').map((name) => ({
    names: [name],
    by: 'system' as const,
    codes: asteriskDispositions,
  })),
  direction: {
    marks: both('userfield').flatMap((name) => [
      { names: [name], values: ['Outbound', 'External'], direction: 'outbound' as const },
      { names: [name], values: ['Inbound'], direction: 'inbound' as const },
      { names: [name], values: ['Internal'], direction: 'internal' as const },
    ]),
    telephone: {
      src: ['Caller Number', ...both('src')],
      dst: ['Callee Number', ...both('dst')],
      context: ['Context', ...both('dcontext')],
    },
  },
  zone: 'uniqueid',
  overlap: { party: ['Caller Number', ...both('src')], slack: 5 },
});
