import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Dialpad's calls: records of its Stats API and analytics in CSV, call events in JSON. Local times of the export. */
export const dialpadCalls = definePreset({
  id: 'dialpad-calls',
  product: 'Dialpad analytics and Stats API, calls',
  certainty: 'documentation',
  sources: [
    'https://developers.dialpad.com/docs/stats-api-dialpad-analytics',
    'https://help.dialpad.com/hc/en-us/articles/115005281886-Dialpad-Call-Logging-Endpoint',
    'public programs that read it',
  ],
  headers: [list('call_id, date_started, direction, external_number, internal_number')],
  columns: {
    date: ['date_started'],
    // The other party in both directions.
    number: ['external_number'],
    shown: ['internal_number'],
    callId: ['call_id'],
    legPointer: list('entry_point_call_id, master_call_id'),
    agent: list('name, email, target.name'),
    end: ['date_ended'],
    timezone: ['timezone'],
  },
  outcomes: [
    {
      names: list('categories, category, state'),
      by: 'system',
      depends: [{ on: ['date_connected'], positive: 'answered', otherwise: 'unanswered' }],
    },
  ],
  direction: {
    marks: [{ names: ['is_internal'], values: ['true', '1'], direction: 'internal' }],
    column: { names: ['direction'] },
  },
});
