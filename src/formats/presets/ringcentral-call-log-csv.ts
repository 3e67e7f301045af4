import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { ringcentralFax, ringcentralResults } from './shared/ringcentral.ts';

/** RingCentral's call log as its portal saves it; `Phone Number` is the other party's in both directions. */
export const ringcentralCallLogCsv = definePreset({
  id: 'ringcentral-call-log-csv',
  product: 'RingCentral call log (CSV)',
  certainty: 'second-hand',
  sources: ['public programs that read it'],
  headers: [
    list('Direction, Type, Phone Number, Date, Time, Action, Action Result'),
    list('Direction, Type, From, To, Date, Time, Action, Action Result'),
    list('Type, From, To, Date, Time, Action, Action Result, Result Description'),
  ],
  columns: {
    date: ['Date'],
    time: ['Time'],
    number: ['To', 'Phone Number'],
    caller: ['From'],
    agent: list('Extension, Name'),
    duration: ['Duration'],
  },
  outcomes: [{ names: ['Action Result'], by: 'system', codes: ringcentralResults }],
  direction: { marks: [ringcentralFax], column: { names: ['Direction'] } },
  dateOrder: 'month-first',
});
