import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { aircallTags } from './shared/aircall.ts';

/** Call objects of Aircall's public API; in webhook events they stand under `data`. */
export const aircallApiCalls = definePreset({
  id: 'aircall-api-calls',
  product: 'Aircall public API and webhooks',
  certainty: 'second-hand',
  sources: ['https://developer.aircall.io', 'public programs that read it'],
  headers: [
    list('id, direction, started_at, answered_at, raw_digits'),
    list('data.id, data.direction, data.started_at, data.answered_at, data.raw_digits'),
  ],
  columns: {
    date: ['started_at', 'data.started_at'],
    // The other party in both directions.
    number: ['raw_digits', 'data.raw_digits'],
    shown: ['number.digits', 'data.number.digits'],
    callId: ['id', 'data.id'],
    agent: ['user.name', 'data.user.name', 'user.id', 'data.user.id'],
    end: ['ended_at', 'data.ended_at'],
    duration: ['duration', 'data.duration'],
  },
  outcomes: [
    aircallTags,
    {
      names: ['status', 'data.status'],
      by: 'system',
      // `done` is the last state of every call, answered or not.
      codes: { answered: ['answered'], unclassified: ['initial', 'done'] },
    },
    {
      names: ['answered_at', 'data.answered_at'],
      by: 'system',
      depends: [{ on: ['answered_at', 'data.answered_at'], positive: 'answered', otherwise: 'unanswered' }],
    },
  ],
  direction: { column: { names: ['direction', 'data.direction'] } },
});
