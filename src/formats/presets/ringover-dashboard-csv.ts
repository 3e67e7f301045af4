import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { ringoverMarks, ringoverOutcomes } from './shared/ringover.ts';

/** The call log that Ringover's dashboard exports; the order of its columns is not known. */
export const ringoverDashboardCsv = definePreset({
  id: 'ringover-dashboard-csv',
  product: 'Ringover dashboard call log',
  certainty: 'second-hand',
  sources: ['public programs that read it'],
  headers: [
    list('CallId, Direction, LastState, StartTime, FromNumber, ToNumber'),
    list('Direction, LastState, StartTime, HangupTime, FromNumber, ToNumber'),
  ],
  columns: {
    date: ['StartTime'],
    number: ['ToNumber'],
    caller: ['FromNumber'],
    callId: ['CallId'],
    agent: ['UserName'],
    end: ['HangupTime'],
    duration: ['TotalDuration'],
  },
  outcomes: ringoverOutcomes,
  direction: { marks: ringoverMarks, column: { names: ['Direction'] } },
});
