import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Twilio's calls: CSV of its console, or what its interface answers, in CSV or JSON. */
export const twilioCallLog = definePreset({
  id: 'twilio-call-log',
  product: 'Twilio call log',
  certainty: 'documentation',
  sources: [
    'https://www.twilio.com/docs/voice/api/call-resource',
    'http://www.twilio.com/docs/api/rest/call',
  ],
  headers: [
    list('Sid, From, To, Direction, Status, StartTime'),
    list('Call SID, From, To, Direction, Status, Start Time'),
    list('Sid, AccountSid, From, To, Status, DateCreated'),
    list('ParentCallSid, From, To, Status'),
  ],
  columns: {
    // Without a start the call was never dialled.
    date: list('StartTime, DateCreated'),
    number: ['To'],
    caller: ['From'],
    callId: list('Sid, Call SID'),
    legJoin: list('ParentCallSid, Parent Call SID'),
    end: ['EndTime'],
    duration: ['Duration'],
  },
  outcomes: [
    {
      names: ['AnsweredBy'],
      by: 'system',
      codes: {
        answered: ['human'],
        voicemail: list('machine_start, machine_end_beep, machine_end_silence, machine_end_other'),
        invalid: ['fax'],
        unclassified: ['unknown'],
      },
    },
    {
      names: ['Status'],
      by: 'system',
      codes: {
        answered: list('completed, in-progress'),
        unanswered: list('no-answer, canceled'),
        busy: ['busy'],
        failed: ['failed'],
        'not-placed': list('queued, initiated'),
        unclassified: ['ringing'],
      },
    },
  ],
  direction: {
    // The agent's side of a call, in the browser or at the company's own telephone system.
    marks: [{ names: ['To'], startsWith: list('client:, sip:'), direction: 'internal' }],
    column: {
      names: ['Direction'],
      values: {
        outbound: list('outbound-api, outbound-dial, trunking-originating'),
        inbound: list('inbound, trunking-terminating'),
      },
    },
  },
});
