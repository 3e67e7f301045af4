import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { vicidialStatus } from './shared/vicidial.ts';

/** VICIdial's ALTERNATE_1 report, and the `pipe-basic` and `tab-basic` files of its export script. */
export const vicidialExportAlternate = definePreset({
  id: 'vicidial-export-alternate',
  product: 'VICIdial Export Calls Report (ALTERNATE_1), AST_call_log_export',
  certainty: 'source',
  sources: ['VICIdial: www/vicidial/call_report_export.php', 'VICIdial: bin/AST_call_log_export.pl'],
  quote: false,
  // Not `last_local_call_time`: where optional columns follow, a tab glues their names to it.
  headers: [
    list(`call_date, phone_number_dialed, status, campaign_id, vendor_lead_code, source_id, length_in_sec,
      called_count`),
  ],
  headerless: {
    layouts: [
      // Both end with a separator more than they have columns; the newer report puts the caller code behind it.
      list(`call_date, phone_number_dialed, status, campaign_id, vendor_lead_code, source_id, first_name,
        last_name, length_in_sec, called_count, last_local_call_time, caller_code`),
      list(`call_date, phone_number, vendor_id, status, user, first_name, last_name, lead_id, list_id,
        campaign_id, length_in_sec, source_id, end`),
    ],
    shapes: {
      call_date: 'moment',
      phone_number_dialed: 'phone',
      phone_number: 'phone',
      lead_id: 'integer',
      length_in_sec: 'integer',
      called_count: 'integer',
      last_local_call_time: 'moment-or-empty',
    },
  },
  columns: {
    date: ['call_date'],
    number: ['phone_number_dialed', 'phone_number'],
    callId: ['caller_code'],
    agent: ['user'],
    campaign: ['campaign_id'],
    duration: ['length_in_sec'],
  },
  outcomes: [vicidialStatus],
  direction: {},
  extraFields: true,
});
