import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { vicidialInboundMarks, vicidialLead, vicidialNames, vicidialStatus } from './shared/vicidial.ts';

const common = list('call_date, phone_number_dialed, status, phone_code, length_in_sec, lead_id');
const counters = list('entry_date, called_count, last_local_call_time, modify_date, called_since_last_reset');
const carrier = list(`wrapup_time, queue_time, uniqueid, caller_code, server_ip, hangup_cause, dialstatus,
  channel, dial_time, answered_time, cpd_result, did_pattern, did_id, did_description`);

/** What stands between lead and names in EXTENDED, in EXTENDED_2 and 3, in EXTENDED_4. */
const middles = [counters, [...counters, 'term_reason'], list('log_called_count, log_list_id')];
/** What may stand between names and carrier. */
const recordings = [[], ['recording_id'], list('recording_id, recording_filename, recording_location')];

/** VICIdial's Export Calls Report with more than STANDARD: EXTENDED to EXTENDED_4, optional columns. */
export const vicidialExportCallsReportExtended = definePreset({
  id: 'vicidial-export-calls-report-extended',
  product: 'VICIdial Export Calls Report (EXTENDED, optional columns)',
  certainty: 'source',
  sources: ['VICIdial: www/vicidial/call_report_export.php', 'VICIdial: docs/VICIDIAL_statuses.txt'],
  quote: false,
  headers: [
    [...common, ...list('uniqueid, caller_code, hangup_cause, dialstatus')],
    [...common, ...counters],
    [...common, ...list('log_called_count, log_list_id')],
    [...common, 'recording_id'],
    [...common, 'recording_filename'],
    [...common, 'recording_location'],
    [...common, 'call_notes'],
    [...common, 'ivr_path'],
    [...common, 'custom_fields'],
  ],
  headerless: {
    layouts: [
      ...recordings.flatMap((recording) =>
        middles.map((middle) => [...vicidialLead, ...middle, ...vicidialNames, ...recording, ...carrier]),
      ),
      // STANDARD with at least one optional column.
      [...vicidialLead, ...vicidialNames, 'optional'],
    ],
    shapes: {
      call_date: 'moment',
      phone_number_dialed: 'phone',
      phone_code: 'integer',
      length_in_sec: 'integer',
      lead_id: 'integer',
      entry_date: 'moment-or-empty',
      called_count: 'integer',
      log_called_count: 'integer',
      log_list_id: 'integer',
      uniqueid: 'uniqueid',
    },
  },
  columns: {
    date: ['call_date'],
    number: ['phone_number_dialed'],
    callId: ['uniqueid', 'caller_code'],
    agent: ['user'],
    campaign: ['campaign_id'],
    phoneCode: ['phone_code'],
    uniqueid: ['uniqueid'],
    duration: ['length_in_sec'],
  },
  outcomes: [
    vicidialStatus,
    { names: ['status_name'], by: 'words' },
    {
      names: ['dialstatus'],
      by: 'system',
      codes: {
        answered: ['ANSWER'],
        unanswered: ['NOANSWER', 'CANCEL'],
        busy: ['BUSY'],
        failed: ['CONGESTION', 'CHANUNAVAIL'],
      },
    },
  ],
  direction: { marks: [...vicidialInboundMarks, { names: ['did_pattern'], direction: 'inbound' }] },
  zone: 'uniqueid',
  overlap: { party: ['lead_id'], slack: 60 },
  // `custom_fields` is one name for as many fields as the list has.
  extraFields: true,
});
