import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Wazo's call logs as CSV, one row per call; columns of recordings follow where there are any. */
export const wazoCallLogdCsv = definePreset({
  id: 'wazo-call-logd-csv',
  product: 'Wazo call logs (GET /cdr?format=csv)',
  certainty: 'source',
  sources: [
    'wazo-platform/wazo-call-logd: wazo_call_logd/plugins/cdr/http.py',
    'wazo-platform/wazo-call-logd: wazo_call_logd/plugins/cdr/schemas.py',
  ],
  headers: [list('start, answer, end, call_direction, source_extension, destination_extension')],
  columns: {
    date: ['start'],
    number: ['destination_extension', 'requested_extension'],
    caller: ['source_extension'],
    callId: ['id'],
    agent: ['source_name'],
    end: ['end'],
  },
  outcomes: [
    {
      names: ['call_status'],
      by: 'system',
      codes: {
        answered: ['answered'],
        voicemail: ['voicemail'],
        'not-placed': ['blocked'],
        unclassified: ['unknown'],
      },
    },
    { names: ['answered'], by: 'system', codes: { answered: ['True'], unanswered: ['False'] } },
  ],
  direction: {
    column: {
      names: ['call_direction'],
      values: { outbound: ['outbound'], inbound: ['inbound'], internal: ['internal'] },
    },
  },
});
