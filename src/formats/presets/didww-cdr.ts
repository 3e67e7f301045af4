import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { sipAnswers } from './shared/sip.ts';

const began = list(
  'Date/Time Start (UTC), Time Start (UTC), Date/Time (UTC), attributes.time_start, time_start',
);
const talk = list(`Duration (sec), Duration (secs), Call Duration (sec), attributes.duration, duration`);

/** DIDWW's call logs in CSV, by direction in files of their own, and the CDRs that it streams in JSON. UTC. */
export const didwwCdr = definePreset({
  id: 'didww-cdr',
  product: 'DIDWW call logs and CDR streaming',
  certainty: 'documentation',
  sources: [
    'https://doc.didww.com/api3/2026-04-16/export/get-csv-file-of-export.html',
    'https://doc.didww.com/user-panel/call-logs.html',
    'https://doc.didww.com/call-events/termination-cdr.html',
  ],
  headers: [
    list('Date/Time Start (UTC), Source, CLI, Disconnect Code'),
    list('Time Start (UTC), Source, CLI, Destination, Disconnect Code'),
    list('Date/Time Start (UTC), Source, Destination DID, Disconnect Code'),
    list('Date/Time Start (UTC), Source Number, Destination DID, Disconnect Code'),
    list('Date/Time Start (UTC), Source, DID, Destination, Disconnect Code'),
    list('Date/Time (UTC), Source, DID, Destination, Disconnect Code'),
    list('attributes.time_start, attributes.dst_number, attributes.src_number, attributes.duration'),
  ],
  columns: {
    date: began,
    utc: began,
    number: list(`Destination Number, attributes.dst_number, Destination, Destination DID, DID`),
    caller: list('Source Number, Source, attributes.src_number'),
    shown: ['CLI'],
    callId: list('Call ID, attributes.call_id, id'),
    campaign: list('Voice OUT Trunk, Trunk Name, attributes.trunk_name'),
    duration: talk,
  },
  outcomes: [
    { names: list('Disconnect Code, attributes.disconnect_code'), by: 'system', codes: sipAnswers },
    {
      names: talk,
      by: 'system',
      depends: [{ on: talk, positive: 'answered', otherwise: 'unanswered' }],
    },
  ],
  direction: {
    marks: [
      { names: ['Destination DID', 'DID', 'attributes.did_number'], direction: 'inbound' },
      { names: ['type'], values: ['inbound-cdr'], direction: 'inbound' },
    ],
  },
});
