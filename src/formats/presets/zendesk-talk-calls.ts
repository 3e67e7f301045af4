import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/**
 * Zendesk Talk's incremental export, whose `phone_number` is the company's own line and whose person is only an id;
 * calls of its Partner Edition have both lines.
 */
export const zendeskTalkCalls = definePreset({
  id: 'zendesk-talk-calls',
  product: 'Zendesk Talk calls',
  certainty: 'documentation',
  sources: [
    'https://developer.zendesk.com/api-reference/voice/talk-api/incremental_exports/',
    'https://developer.zendesk.com/api-reference/voice/talk-partner-edition-api/calls/',
    'public programs that list values of completion_status',
  ],
  headers: [
    list('completion_status, direction, created_at, phone_number_id'),
    list('completion_status, direction, created_at, customer_id'),
    list('completion_status, direction, created_at, talk_time'),
    list('completion_status, call_charge, created_at'),
    list('from_line, to_line, call_started_at'),
  ],
  columns: {
    date: list('call_started_at, created_at'),
    number: ['to_line'],
    caller: ['from_line'],
    callId: ['id'],
    agent: ['agent_id'],
    duration: ['duration'],
  },
  outcomes: [
    { names: ['call_disposition'], by: 'agent' },
    {
      names: ['completion_status'],
      by: 'system',
      depends: [{ on: ['talk_time'], positive: 'answered', otherwise: 'unanswered' }],
    },
  ],
  direction: {
    marks: [
      { names: ['direction'], values: ['outbound'], direction: 'outbound' },
      { names: ['direction'], values: ['inbound'], direction: 'inbound' },
      {
        names: ['completion_status'],
        values: list(`abandoned, abandoned_in_ivr, abandoned_in_queue, abandoned_on_hold,
          abandoned_in_voicemail`),
        direction: 'inbound',
      },
    ],
  },
  lacks: {
    number: {
      en: 'phone_number is the company’s own line, and the person is only named by customer_id: add the number of each customer from Zendesk’s users as a column to_line, or give the log of the operator',
      fr: 'phone_number est la ligne de l’entreprise, et la personne n’est désignée que par customer_id\u00a0: ajoutez le numéro de chaque client, d’après les utilisateurs Zendesk, dans une colonne to_line, ou donnez le journal de l’opérateur',
    },
  },
});
