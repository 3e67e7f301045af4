import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { ringoverMarks, ringoverOutcomes } from './shared/ringover.ts';

/** Calls of Ringover's API in JSON, tables flattened from it, and its webhook's events. */
export const ringoverApiCalls = definePreset({
  id: 'ringover-api-calls',
  product: 'Ringover API and webhooks',
  certainty: 'documentation',
  sources: ['https://developer.ringover.com/web/openapi_public.yml', 'public programs that read it'],
  headers: [
    list('cdr_id, call_id, direction, last_state, start_time, from_number, to_number'),
    list('call_id, direction, last_state, start_time, contact_number, from_number, to_number'),
    list('call_id, direction, last_state, start_time, end_time, from_number, to_number'),
    list('call_id, direction, start_time, hangup_time, duration_in_seconds, from_number, to_number'),
    list(`data.call_id, data.direction, data.start_time, data.hangup_time, data.duration_in_seconds,
      data.from_number, data.to_number`),
  ],
  columns: {
    date: ['start_time', 'data.start_time'],
    number: ['contact_number', 'to_number', 'data.to_number'],
    caller: ['from_number', 'data.from_number'],
    callId: ['cdr_id'],
    legJoin: ['call_id', 'data.call_id'],
    agent: list('user.concat_name, user.user_id, user_id, data.user_id'),
    end: ['end_time', 'hangup_time', 'data.hangup_time'],
    duration: ['total_duration', 'duration_in_seconds', 'data.duration_in_seconds'],
  },
  outcomes: ringoverOutcomes,
  direction: { marks: ringoverMarks, column: { names: ['direction', 'data.direction'] } },
});
