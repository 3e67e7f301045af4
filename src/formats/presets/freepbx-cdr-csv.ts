import { definePreset } from '../preset.ts';
import { list } from '../words.ts';

/** FreePBX's CDR report saved as CSV; older versions stop at `userfield`, at `did` or before `linkedid`. */
export const freepbxCdrCsv = definePreset({
  id: 'freepbx-cdr-csv',
  product: 'FreePBX CDR Reports',
  certainty: 'source',
  sources: ['FreePBX/cdr: functions.inc.php', 'FreePBX/cdr: page.cdr.php'],
  header: list('calldate, clid, src, dst, dcontext, channel, lastapp, billsec, disposition'),
  columns: {
    date: ['calldate'],
    number: 'dst',
    caller: 'src',
    outcome: 'disposition',
    callId: 'uniqueid',
    legJoin: 'linkedid',
    agent: 'channel',
    uniqueid: 'uniqueid',
    duration: 'duration',
  },
  direction: {
    by: 'telephone',
    src: 'src',
    dst: 'dst',
    context: 'dcontext',
    shown: 'outbound_cnum',
    did: 'did',
  },
  zone: 'uniqueid',
  codes: {
    answered: ['ANSWERED'],
    unanswered: ['NO ANSWER'],
    busy: ['BUSY'],
    failed: ['FAILED', 'CONGESTION'],
    unclassified: ['UNKNOWN'],
  },
  personOutcomes: false,
});
