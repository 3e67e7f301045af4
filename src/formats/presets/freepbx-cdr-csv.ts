import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

/** FreePBX's CDR report saved as CSV; older versions stop at `userfield`, at `did` or before `linkedid`. */
export const freepbxCdrCsv = definePreset({
  id: 'freepbx-cdr-csv',
  product: 'FreePBX CDR Reports',
  certainty: 'source',
  sources: ['FreePBX/cdr: functions.inc.php', 'FreePBX/cdr: page.cdr.php'],
  headers: [list('calldate, clid, src, dst, dcontext, channel, lastapp, billsec, disposition')],
  columns: {
    date: ['calldate'],
    number: ['dst'],
    caller: ['src'],
    shown: ['outbound_cnum'],
    callId: ['uniqueid'],
    legJoin: ['linkedid'],
    agent: ['src'],
    uniqueid: ['uniqueid'],
    duration: ['duration'],
  },
  outcomes: [{ names: ['disposition'], by: 'system', codes: asteriskDispositions }],
  direction: {
    telephone: {
      src: ['src'],
      dst: ['dst'],
      context: ['dcontext'],
      shown: ['outbound_cnum'],
      did: ['did'],
    },
  },
  zone: 'uniqueid',
  overlap: { party: ['src'], slack: 5 },
});
