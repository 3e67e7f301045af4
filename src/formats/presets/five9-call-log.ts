import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** Five9's Call Log report; each company edits its columns and adds dispositions in its own words. */
export const five9CallLog = definePreset({
  id: 'five9-call-log',
  product: 'Five9 Call Log report',
  certainty: 'second-hand',
  sources: ['npm package five9: getCallLogReport', 'public test data of a client for it'],
  headers: [
    list('CALL ID, TIMESTAMP, CALL TYPE, DISPOSITION, DNIS'),
    list('CALL ID, TIMESTAMP, CALL TYPE, DISPOSITION, ANI, DNIS'),
    list('TIMESTAMP, CAMPAIGN, CALL TYPE, DISPOSITION, DNIS'),
  ],
  columns: {
    date: ['TIMESTAMP'],
    number: ['DNIS'],
    caller: ['ANI'],
    callId: ['CALL ID'],
    legJoin: ['SESSION ID'],
    agent: ['AGENT', 'AGENT NAME'],
    campaign: ['CAMPAIGN'],
    duration: ['CALL TIME'],
  },
  outcomes: [
    {
      names: ['DISPOSITION'],
      by: 'agent',
      codes: {
        answered: list(`Abandon, Caller Disconnected, No Party Contact, Transferred To 3rd Party, Conference,
          Consult Set`),
        refused: ['Not Interested'],
        objected: ['Do Not Call'],
        callback: ['Redial', 'Callback', 'Queue Callback Timeout'],
        unanswered: ['No Answer', 'Declined'],
        busy: ['Busy'],
        voicemail: ['Answering Machine', 'Voicemail Dump'],
        invalid: ['Fax', 'Operator Intercept', 'Not In Service'],
        failed: ['System Error', 'Hardware Timeout', 'Resource Unavailable', 'Dial Error', 'Failed'],
        unclassified: ['Agent Error', 'No Disposition', 'Unsuccessful'],
      },
    },
    // A company's own dispositions are words, also the short ones (`Refus`, `Vente`).
    { names: ['DISPOSITION'], by: 'words' },
  ],
  direction: {
    column: {
      names: ['CALL TYPE'],
      values: {
        outbound: ['Outbound', 'Manual', 'Preview'],
        inbound: ['Inbound', 'Inbound Voicemail', 'Queue Callback'],
        // A transfer to a third party is a leg of another call.
        internal: ['Internal', 'Internal Voicemail', '3rd party transfer'],
      },
    },
  },
});
