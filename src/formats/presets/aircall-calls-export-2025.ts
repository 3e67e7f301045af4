import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { aircallAnswered, aircallTags } from './shared/aircall.ts';

/** Aircall's calls history of 2025, with three clocks in each row. */
export const aircallCallsExport2025 = definePreset({
  id: 'aircall-calls-export-2025',
  product: 'Aircall calls history (2025)',
  certainty: 'second-hand',
  sources: ['https://developer.aircall.io/docs/analytics', 'public test data and programs that read it'],
  headers: [
    list('datetime (tz offset incl.), number timezone, datetime (utc), direction, from, to, answered'),
    list('datetime (utc), direction, customer number, aircall number'),
    list('datetime (utc), direction, from, to, answered, call id (internal)'),
    list('datetime (utc), direction, from, to, duration (in call), call type'),
  ],
  columns: {
    date: ['datetime (utc)', 'datetime (tz offset incl.)'],
    utc: ['datetime (utc)'],
    number: ['customer number', 'to'],
    caller: ['from'],
    callId: ['call id (internal)', 'call id'],
    agent: ['user'],
    duration: ['duration (total)'],
  },
  outcomes: [
    aircallTags,
    aircallAnswered,
    {
      names: ['call type'],
      by: 'system',
      codes: { answered: ['Answered'] },
      depends: [
        {
          codes: ['Outbound'],
          on: ['duration (in call)', 'in-call duration'],
          positive: 'answered',
          otherwise: 'unanswered',
        },
      ],
      inboundCodes: ['Missed', 'Out of business hours'],
    },
  ],
  direction: { column: { names: ['direction'] } },
  // A transfer is a row with an id of its own, which begins before the row before it has ended.
  overlap: { party: ['from', 'to'], slack: 1, always: true },
});
