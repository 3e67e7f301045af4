import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { aircallAnswered, aircallTags } from './shared/aircall.ts';

/** Aircall's older calls export, with or without the branch of the voice menu; no call id. */
export const aircallCallsExportLegacy = definePreset({
  id: 'aircall-calls-export-legacy',
  product: 'Aircall calls export (before 2025)',
  certainty: 'second-hand',
  sources: ['public programs that read it'],
  headers: [
    list(`date (TZ offset incl.), time (TZ offset incl.), number timezone, datetime (UTC), direction, from, to,
      answered`),
    list('datetime (UTC), direction, from, to, answered, missed_call_reason, via'),
  ],
  columns: {
    date: ['datetime (UTC)', 'date (TZ offset incl.)'],
    utc: ['datetime (UTC)'],
    time: ['time (TZ offset incl.)'],
    number: ['to'],
    caller: ['from'],
    agent: ['user'],
    duration: ['duration (total)'],
  },
  outcomes: [aircallTags, aircallAnswered],
  direction: { column: { names: ['direction'] } },
  overlap: { party: ['from', 'to'], slack: 1 },
});
