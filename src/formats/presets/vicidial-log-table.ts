import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { vicidialStatus } from './shared/vicidial.ts';

const table = list(`uniqueid, lead_id, list_id, campaign_id, call_date, start_epoch, end_epoch, length_in_sec,
  status, phone_code, phone_number, user, comments, processed, user_group, term_reason, alt_dial`);

/** VICIdial's table `vicidial_log`, or its archive, as SQL tools write it: outbound calls alone. */
export const vicidialLogTable = definePreset({
  id: 'vicidial-log-table',
  product: 'VICIdial vicidial_log table',
  certainty: 'source',
  sources: ['VICIdial: extras/MySQL_AST_CREATE_tables.sql'],
  headers: [
    list('lead_id, start_epoch, length_in_sec, status, phone_number'),
    list('uniqueid, lead_id, campaign_id, call_date, length_in_sec, status, phone_number'),
  ],
  headerless: {
    layouts: [[...table, 'called_count'], table],
    shapes: {
      uniqueid: 'uniqueid',
      lead_id: 'integer',
      call_date: 'moment',
      start_epoch: 'moment',
      phone_number: 'phone',
    },
  },
  columns: {
    date: ['start_epoch', 'call_date'],
    number: ['phone_number'],
    callId: ['uniqueid'],
    agent: ['user'],
    campaign: ['campaign_id'],
    phoneCode: ['phone_code'],
    uniqueid: ['uniqueid'],
    duration: ['length_in_sec'],
  },
  outcomes: [vicidialStatus],
  // `vicidial_closer_log`, with nearly the same columns, is the table of inbound calls.
  direction: { marks: [{ names: ['closecallid'], direction: 'inbound' }] },
  zone: 'uniqueid',
});
