import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { ringcentralFax, ringcentralResults } from './shared/ringcentral.ts';

/** Call log records of RingCentral's interface in JSON, simple or detailed, and tables of them. */
export const ringcentralApiCallLog = definePreset({
  id: 'ringcentral-api-call-log',
  product: 'RingCentral call log API',
  certainty: 'documentation',
  sources: [
    'https://developers.ringcentral.com/guide/voice/call-log/api',
    'https://ringcentral.github.io/ringcentral-java/javadoc/com/ringcentral/definitions/CallLogRecord.html',
  ],
  headers: [list('sessionId, startTime, type, direction, action, result')],
  columns: {
    date: ['startTime'],
    utc: ['startTime'],
    number: ['to.phoneNumber'],
    caller: ['from.phoneNumber'],
    callId: ['id'],
    legJoin: list('sessionId, telephonySessionId'),
    agent: list('from.name, extension.id'),
    duration: ['duration'],
  },
  outcomes: [{ names: ['result'], by: 'system', codes: ringcentralResults }],
  direction: {
    marks: [
      ringcentralFax,
      {
        names: ['to.extensionNumber'],
        and: { names: ['direction'], values: ['Outbound'] },
        direction: 'internal',
      },
    ],
    column: { names: ['direction'] },
  },
});
