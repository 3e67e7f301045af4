import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** What the table holds where no number was dialled. */
const nothing = ['NULL', '\\N', '0'];

/** Vocalcom's table ODCalls; its outcomes are numbers whose words each company keeps in another table. */
export const vocalcomHermesOdcalls = definePreset({
  id: 'vocalcom-hermes-odcalls',
  product: 'Vocalcom Hermes ODCalls',
  certainty: 'second-hand',
  sources: ['a public sample of the table with its header', 'public programs that read the table'],
  headers: [
    list('CallType, CallUniversalTime, OutTel, CallStatusNum'),
    list('CallType, CallLocalTime, OutTel, CallStatusNum'),
    list('CallUniversalTime, CallLocalTime, ANI, OutTel, CallStatusGroup, CallStatusNum'),
    list('CallLocalTime, OutTel, OutDialed, CallStatusGroup'),
    list('CallLocalTime, OutTel, LIB_STATUS'),
  ],
  columns: {
    date: list('CallUniversalTime, CallUniversalTimeString, CallLocalTime, CallLocalTimeString'),
    utc: ['CallUniversalTime', 'CallUniversalTimeString'],
    number: ['OutTel', 'OutDialed'],
    caller: ['ANI'],
    // With recordings, a call stands there once for each of them.
    callId: ['ID'],
    legPointer: ['RefID'],
    agent: ['LastAgent', 'FirstAgent'],
    campaign: ['LastCampaign', 'FirstCampaign'],
    duration: ['Duration', 'CallDuration'],
  },
  outcomes: [
    { names: ['CallStatusNum', 'STATUS'], by: 'agent' },
    { names: ['LIB_STATUS', 'StatusText'], by: 'words' },
    { names: ['LIB_DETAIL'], by: 'words' },
  ],
  direction: {
    marks: [
      { names: ['OutTel'], except: nothing, direction: 'outbound' },
      { names: ['OutDialed'], except: nothing, direction: 'outbound' },
    ],
    column: { names: ['CallType'], values: { inbound: ['1'], outbound: ['2', '6'] } },
  },
});
