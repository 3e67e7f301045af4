import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';
import { vicidialInboundMarks, vicidialStatus } from './shared/vicidial.ts';

/**
 * GOautodial's Export Call Report: VICIdial's tables in columns of its own, unquoted, with a comma behind the last
 * field. Where it holds campaigns and in-groups, rows of in-groups have a counter in the place of the unique id.
 */
export const goautodialCallReport = definePreset({
  id: 'goautodial-call-report',
  product: 'GOautodial Export Call Report',
  certainty: 'source',
  sources: [
    'goautodial/goAPIv2: goReports/goExportCallReport.php',
    'goautodial/v4.0: php/ExportCallReport.php',
  ],
  quote: false,
  headers: [list('call_date, call_duration, phone_number, status, user, campaign_id, phone_code, lead_id')],
  columns: {
    date: ['call_date'],
    number: ['phone_number'],
    callId: ['uniqueid'],
    agent: ['user'],
    campaign: ['campaign_id'],
    phoneCode: ['phone_code'],
    uniqueid: ['uniqueid'],
    duration: ['call_duration'],
  },
  outcomes: [vicidialStatus],
  direction: {
    marks: [
      ...vicidialInboundMarks,
      { names: list('queue_seconds, closecallid'), direction: 'inbound' },
      { names: ['uniqueid'], digits: 9, direction: 'inbound' },
    ],
  },
  zone: 'uniqueid',
  overlap: { party: ['lead_id'], slack: 60 },
  extraFields: true,
});
