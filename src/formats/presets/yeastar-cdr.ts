import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { asteriskDispositions } from './shared/asterisk.ts';

const began = list('Time, time_start, timestart');
const status = list('Status, disposition, Last Status');

/** Yeastar's CDR as P- and S-Series export it, and the records of their interface. Extensions are `Alice<1001>`. */
export const yeastarCdr = definePreset({
  id: 'yeastar-cdr',
  product: 'Yeastar P-Series and S-Series CDR',
  certainty: 'documentation',
  sources: [
    'https://help.yeastar.com/en/p-series-cloud-edition/administrator-guide/call-detail-record-cdr-overview.html',
    'https://help.yeastar.com/en/p-series/developer-guide/event-new-cdr.html',
  ],
  headers: [
    list('Time, Call From, Call To, Communication Type'),
    list('time, call_from, call_to, call_type, disposition, talk_duration'),
    list('time_start, call_from, call_to, call_duration, talk_duration, status, type'),
    list('timestart, callfrom, callto, talkduraction, status, type'),
  ],
  columns: {
    date: ['timestamp', ...began],
    number: list('call_to_number, Call To'),
    caller: list('call_from_number, Call From'),
    shown: list('Outbound Caller ID, DOD'),
    callId: list('call_id, callid, uid, ID'),
    agent: list('call_from_number, Call From'),
    duration: list('Call Duration(s), Call Duration, callduraction, duration'),
  },
  outcomes: [
    {
      names: status,
      by: 'system',
      codes: {
        ...asteriskDispositions,
        answered: ['ANSWERED', 'ANSWERD'],
        unanswered: ['NO ANSWER', 'NO ANSWERED'],
        voicemail: ['VOICEMAIL'],
      },
    },
  ],
  direction: { column: { names: list('Communication Type, call_type, type') } },
  dateOrder: 'month-first-with-am-pm',
  numberIn: 'brackets',
});
