import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { vicidialInboundMarks, vicidialLead, vicidialNames, vicidialStatus } from './shared/vicidial.ts';

/** VICIdial's Export Calls Report, STANDARD without optional columns; the header may be left out. */
export const vicidialExportCallsReport = definePreset({
  id: 'vicidial-export-calls-report',
  product: 'VICIdial Export Calls Report (STANDARD)',
  certainty: 'source',
  sources: ['VICIdial: www/vicidial/call_report_export.php', 'VICIdial: docs/VICIDIAL_statuses.txt'],
  quote: false,
  headers: [list('call_date, phone_number_dialed, status, phone_code, length_in_sec, lead_id')],
  headerless: {
    layouts: [[...vicidialLead, ...vicidialNames]],
    shapes: {
      call_date: 'moment',
      phone_number_dialed: 'phone',
      phone_code: 'integer',
      length_in_sec: 'integer',
      lead_id: 'integer',
    },
  },
  columns: {
    date: ['call_date'],
    number: ['phone_number_dialed'],
    agent: ['user'],
    campaign: ['campaign_id'],
    phoneCode: ['phone_code'],
    duration: ['length_in_sec'],
  },
  outcomes: [vicidialStatus, { names: ['status_name'], by: 'words' }],
  direction: { marks: vicidialInboundMarks },
  // The Export Leads Report has the same columns, with one row for each lead.
  oncePer: ['lead_id'],
  overlap: { party: ['lead_id'], slack: 60 },
});
