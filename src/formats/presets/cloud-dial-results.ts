import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/**
 * Cloud Dial's Dial Results Export: the columns of the uploaded list, then its own. What the agent chose at the end
 * of a call stands before what the dialler noted.
 */
export const cloudDialResults = definePreset({
  id: 'cloud-dial-results',
  product: 'Cloud Dial, Dial Results Export',
  certainty: 'documentation',
  sources: ['ECNTechnology/clouddial-kb: guides/cloud-dial/reports.md'],
  headers: [list('SystemContactId, LogDate, LogTime, LogType, DialledToNumber, Result, WrapUpReasonName')],
  columns: {
    date: ['LogDate'],
    time: ['LogTime'],
    number: ['DialledToNumber'],
    shown: ['DialledFromNumber'],
    agent: ['AgentName'],
  },
  outcomes: [
    { names: ['WrapUpReasonName'], by: 'agent' },
    {
      names: ['Result'],
      by: 'system',
      codes: {
        answered: list('Connected, Answered'),
        unanswered: list('No Answer, NoAnswer, Cancelled'),
        busy: ['Busy'],
        voicemail: list('Answering Machine, Machine, AMD'),
        invalid: list('Invalid Number, Disconnected Number, Unallocated Number'),
        failed: list('Failed, Congestion, Error'),
      },
    },
  ],
  direction: {},
});
