import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const outbound = { names: ['direction'], values: ['outbound'] } as const;

/** Zoom Phone's call logs and the call history that replaced them: its interface's JSON, and tables of it. */
export const zoomPhoneCallLogs = definePreset({
  id: 'zoom-phone-call-logs',
  product: 'Zoom Phone call logs and call history',
  certainty: 'documentation',
  sources: [
    'https://developers.zoom.us/docs/phone/understanding-call-history/',
    'https://marketplace.zoom.us/docs/guides/zoom-phone/understanding-call-logs',
    'ucsanjeevcisco/zoom_phone_scripts: call_logs.py',
  ],
  headers: [
    list('direction, caller_number, callee_number, result, date_time'),
    list('direction, caller_did_number, callee_did_number, start_time, call_result'),
    list('direction, caller_did_number, callee_did_number, date_time, result'),
    list('call_id, direction, callee_did_number, start_time, connect_type'),
  ],
  columns: {
    date: list('date_time, start_time'),
    number: list('callee_did_number, callee_number, callee_ext_number'),
    caller: list('caller_did_number, caller_number'),
    callId: list('id, call_history_uuid'),
    legJoin: ['call_id'],
    agent: list('caller_name, outgoing_by.name, owner.name, email'),
    end: list('call_end_time, end_time'),
    duration: ['duration'],
  },
  outcomes: [
    {
      names: list('result, call_result'),
      by: 'system',
      codes: {
        answered:
          list(`Call connected, Connected, Answered, Accepted, Answered by Other Member, Picked Up, Succeeded,
          Auto Recorded, Recorded`),
        unanswered:
          list(`No Answer, Call Cancel, Cancel, Canceled, Cancelled, Hang Up, Missed, Rejected, Declined,
          Ring Timeout, Abandoned, Unconnected`),
        voicemail: ['Voicemail'],
        busy: ['Busy', 'Line Busy'],
        invalid: list('Wrong Number, Invalid Number'),
        failed: list(`Call Failed, Failed, Service Unavailable, Network Error, Disconnected, Overflowed,
          Invalid Key, Invalid Operation, Internal Error`),
        'not-placed': list('Blocked, System Blocked, Restricted Number'),
        unclassified: ['Unknown'],
      },
    },
  ],
  direction: {
    // 1 is an extension.
    marks: [
      { names: ['connect_type'], values: ['internal'], direction: 'internal' },
      { names: ['callee_number_type'], values: ['1', 'internal'], and: outbound, direction: 'internal' },
      { names: ['callee_number_source'], values: ['internal'], and: outbound, direction: 'internal' },
    ],
    column: { names: ['direction'] },
  },
});
