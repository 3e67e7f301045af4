import type { Preset } from '../preset.ts';
import { threeCxCallReportsCsv } from './3cx-call-reports-csv.ts';
import { threeCxCdrFile } from './3cx-cdr-file.ts';
import { aircallApiCalls } from './aircall-api-calls.ts';
import { aircallCallsExport2025 } from './aircall-calls-export-2025.ts';
import { aircallCallsExportLegacy } from './aircall-calls-export-legacy.ts';
import { asteriskCdrCsv } from './asterisk-cdr-csv.ts';
import { asteriskCdrCustom } from './asterisk-cdr-custom.ts';
import { avayaIpOfficeSmdr } from './avaya-ip-office-smdr.ts';
import { ciscoCucmCdr } from './cisco-cucm-cdr.ts';
import { cloudDialResults } from './cloud-dial-results.ts';
import { diabolocomCallLogs } from './diabolocom-call-logs.ts';
import { dialpadCalls } from './dialpad-calls.ts';
import { didwwCdr } from './didww-cdr.ts';
import { five9CallLog } from './five9-call-log.ts';
import { freepbxCdrCsv } from './freepbx-cdr-csv.ts';
import { freeswitchCdrCsv } from './freeswitch-cdr-csv.ts';
import { frenchTelesalesClosureCodes } from './french-telesales-closure-codes.ts';
import { fusionpbxXmlCdrCsv } from './fusionpbx-xml-cdr-csv.ts';
import { genesysCloudContactList } from './genesys-cloud-contact-list.ts';
import { genesysCloudInteractions } from './genesys-cloud-interactions.ts';
import { goautodialCallReport } from './goautodial-call-report.ts';
import { grandstreamUcmCdr } from './grandstream-ucm-cdr.ts';
import { hubspotCalls } from './hubspot-calls.ts';
import { issabelCallcenterCallsDetail } from './issabel-callcenter-calls-detail.ts';
import { issabelCallcenterCampaignCsv } from './issabel-callcenter-campaign-csv.ts';
import { issabelCdrReport } from './issabel-cdr-report.ts';
import { niceCxoneCallDetail } from './nice-cxone-call-detail.ts';
import { nixxisDataTable } from './nixxis-data-table.ts';
import { ovhVoiceConsumption } from './ovh-voice-consumption.ts';
import { ringcentralApiCallLog } from './ringcentral-api-call-log.ts';
import { ringcentralCallLogCsv } from './ringcentral-call-log-csv.ts';
import { ringoverApiCalls } from './ringover-api-calls.ts';
import { ringoverDashboardCsv } from './ringover-dashboard-csv.ts';
import { salesforceTaskCall } from './salesforce-task-call.ts';
import { talkdeskCalls } from './talkdesk-calls.ts';
import { teamsPstnCallsApi } from './teams-pstn-calls-api.ts';
import { teamsPstnCallsCsv } from './teams-pstn-calls-csv.ts';
import { twilioCallLog } from './twilio-call-log.ts';
import { vicidialExportAlternate } from './vicidial-export-alternate.ts';
import { vicidialExportCallsReport } from './vicidial-export-calls-report.ts';
import { vicidialExportCallsReportExtended } from './vicidial-export-calls-report-extended.ts';
import { vicidialLogTable } from './vicidial-log-table.ts';
import { vocalcomHermesOdcalls } from './vocalcom-hermes-odcalls.ts';
import { wazoCallLogdCsv } from './wazo-call-logd-csv.ts';
import { webexCallingHistory } from './webex-calling-history.ts';
import { yeastarCdr } from './yeastar-cdr.ts';
import { zendeskTalkCalls } from './zendesk-talk-calls.ts';
import { zoomPhoneCallLogs } from './zoom-phone-call-logs.ts';

/** Every known call-log format. */
export const presets: readonly Preset[] = [
  threeCxCallReportsCsv,
  threeCxCdrFile,
  aircallApiCalls,
  aircallCallsExport2025,
  aircallCallsExportLegacy,
  asteriskCdrCsv,
  asteriskCdrCustom,
  avayaIpOfficeSmdr,
  ciscoCucmCdr,
  cloudDialResults,
  diabolocomCallLogs,
  dialpadCalls,
  didwwCdr,
  five9CallLog,
  freepbxCdrCsv,
  freeswitchCdrCsv,
  frenchTelesalesClosureCodes,
  fusionpbxXmlCdrCsv,
  genesysCloudContactList,
  genesysCloudInteractions,
  goautodialCallReport,
  grandstreamUcmCdr,
  hubspotCalls,
  issabelCallcenterCallsDetail,
  issabelCallcenterCampaignCsv,
  issabelCdrReport,
  niceCxoneCallDetail,
  nixxisDataTable,
  ovhVoiceConsumption,
  ringcentralApiCallLog,
  ringcentralCallLogCsv,
  ringoverApiCalls,
  ringoverDashboardCsv,
  salesforceTaskCall,
  talkdeskCalls,
  teamsPstnCallsApi,
  teamsPstnCallsCsv,
  twilioCallLog,
  vicidialExportAlternate,
  vicidialExportCallsReport,
  vicidialExportCallsReportExtended,
  vicidialLogTable,
  vocalcomHermesOdcalls,
  wazoCallLogdCsv,
  webexCallingHistory,
  yeastarCdr,
  zendeskTalkCalls,
  zoomPhoneCallLogs,
];
