import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** NICE CXone's call detail download, in its near-identical versions; it does not say who called whom. */
export const niceCxoneCallDetail = definePreset({
  id: 'nice-cxone-call-detail',
  product: 'NICE CXone call detail',
  certainty: 'documentation',
  sources: [
    'https://help.nicecxone.com/fr/content/reporting/datadownloadreports/reports/calldetailwithcallbacktimereport.htm',
    'a public data dictionary of report 540, and a public program that writes the header of report 350048',
  ],
  headers: [
    list('contact_id, master_contact_id, ANI_DIALNUM, start_date, start_time'),
    list('contact_id, ANI_DIALNUM, start_date'),
    list('master_contact_id, ANI_DIALNUM, start_date'),
    list('contact_id, master_contact_id, skill_no, start_date'),
  ],
  columns: {
    date: ['start_date'],
    time: ['start_time'],
    number: ['ANI_DIALNUM'],
    callId: ['contact_id'],
    legJoin: ['master_contact_id'],
    agent: ['agent_name', 'agent_no'],
    campaign: ['campaign_name', 'campaign_no', 'skill_name'],
    duration: ['Total_Time_Plus_Disposition', 'Total_Time'],
  },
  outcomes: [
    { names: ['Disp_Name'], by: 'agent' },
    // Who hangs up while waiting for an agent has called the company.
    { names: ['abandon'], by: 'system', codes: { unclassified: ['N'] }, inboundCodes: ['Y'] },
  ],
  direction: 'unknown',
  dateOrder: 'month-first',
  lacks: {
    number: {
      en: 'download the report again with its column ANI_DIALNUM',
      fr: 'téléchargez à nouveau le rapport avec sa colonne ANI_DIALNUM',
    },
  },
});
