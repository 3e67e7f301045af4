import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

const inboundTypes = list('inbound, missed, abandoned, short_abandoned, voicemail');

/** Talkdesk's calls report; a scheduled one has titles before its header. */
export const talkdeskCalls = definePreset({
  id: 'talkdesk-calls',
  product: 'Talkdesk Calls',
  certainty: 'second-hand',
  sources: ['a public program that reads such a file'],
  headers: [
    list('Interaction ID, Call Type, Start Time, Customer Phone Number'),
    list('Talkdesk Phone Number, Customer Phone Number, Start Time'),
    list('Interaction ID, Call Type, Start Time, Talkdesk Phone Number'),
  ],
  columns: {
    date: ['Start Time'],
    // The person's in both directions.
    number: ['Customer Phone Number'],
    shown: ['Talkdesk Phone Number'],
    callId: ['Interaction ID'],
    agent: list('Agent Name, Handling Agent'),
    campaign: ['Team Name'],
    end: ['End Time'],
    duration: ['Talk Time'],
  },
  outcomes: [
    { names: ['Disposition Code'], by: 'agent' },
    {
      names: ['Call Type'],
      by: 'system',
      codes: { answered: ['outbound'], unanswered: ['outbound_missed'], unclassified: ['internal'] },
      inboundCodes: inboundTypes,
    },
  ],
  direction: {
    marks: [{ names: ['Call Type'], contains: ['outbound'], direction: 'outbound' }],
    column: { names: ['Call Type'], values: { inbound: inboundTypes, internal: ['internal'] } },
  },
  lacks: {
    number: {
      en: 'export the report again with the column “Customer Phone Number”',
      fr: 'refaites l’export avec la colonne «\u00a0Customer Phone Number\u00a0»',
    },
  },
});
