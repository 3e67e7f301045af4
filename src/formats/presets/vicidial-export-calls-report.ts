import { definePreset } from '../preset.ts';
import { list } from '../words.ts';

const lead = list(`call_date, phone_number_dialed, status, user, full_name, campaign_id, vendor_lead_code,
  source_id, list_id, gmt_offset_now, phone_code, phone_number, title, first_name, middle_initial, last_name,
  address1, address2, address3, city, state, province, postal_code, country_code, gender, date_of_birth,
  alt_phone, email, security_phrase, comments, length_in_sec, user_group, alt_dial, rank, owner, lead_id`);
const names = list('list_name, list_description, status_name');
const counters = list('entry_date, called_count, last_local_call_time, modify_date, called_since_last_reset');
const carrier = list(`wrapup_time, queue_time, uniqueid, caller_code, server_ip, hangup_cause, dialstatus,
  channel, dial_time, answered_time, cpd_result, did_pattern, did_id, did_description`);

/** Rows of calls that came in, or never reached a person's line. */
const inboundCodes = list(`TIMEOT, AFTHRS, NANQUE, IQNANQ, MAXCAL, WAITTO, HOLDTO, CLOSOP, INBND, ACFLTR`);

/** VICIdial's Export Calls Report, standard and extended; the header may be left out. */
export const vicidialExportCallsReport = definePreset({
  id: 'vicidial-export-calls-report',
  product: 'VICIdial Export Calls Report',
  certainty: 'source',
  sources: ['VICIdial: www/vicidial/call_report_export.php', 'VICIdial: docs/VICIDIAL_statuses.txt'],
  delimiter: '\t',
  quote: false,
  header: list('call_date, phone_number_dialed, status, phone_code, length_in_sec, lead_id'),
  headerless: {
    layouts: [
      [...lead, ...counters, ...names, ...carrier],
      [...lead, ...names],
    ],
    shapes: {
      call_date: 'moment',
      phone_number_dialed: 'phone',
      phone_code: 'integer',
      length_in_sec: 'integer',
      lead_id: 'integer',
      entry_date: 'moment',
      called_count: 'integer',
    },
  },
  columns: {
    date: ['call_date'],
    number: 'phone_number_dialed',
    outcome: 'status',
    outcomeHelp: 'status_name',
    callId: 'uniqueid',
    agent: 'user',
    campaign: 'campaign_id',
    phoneCode: 'phone_code',
    uniqueid: 'uniqueid',
    person: 'lead_id',
  },
  direction: {
    by: 'marks',
    marks: [
      { column: 'status', values: [...inboundCodes, 'XDROP'], direction: 'inbound' },
      { column: 'did_pattern', direction: 'inbound' },
      { column: 'user', values: ['VDCL'], direction: 'inbound' },
    ],
  },
  zone: 'uniqueid',
  codes: {
    'not-placed': list('NEW, QUEUE, DNCL, DNCC, DNCCAR, MLINAT, LSMERG, NVAINS, KPNOCH'),
    answered: list(`INCALL, DROP, XDROP, SRDROP, PDROP, NP, SALE, PU, PM, XFER, RQXFER, HXFER, RAXFER, SVYEXT,
      SVYVM, SVYHU, SVYREC, SVYCLM, IVRXFR, UNKXFR, DAIR, ADAIR, QCCANC, QCPASS, KPDROP, KPLHA, KPSHA`),
    unanswered: list('NA, N, CPDNA, KPRNBK, KPTMOT'),
    callback: list('CALLBK, CBHOLD, QCFAIL'),
    voicemail: list('A, AA, AM, AL, AMDXFR, LTMGAD, XAMMAD, QVMAIL, KPAM, KPNHA'),
    invalid: list('AFAX, DC, ADC, ADCCAR, CPDINV, CPDSI, CPDSV, KPDC, KPFX, KPSTTN'),
    busy: list('B, AB, CPDB, KPBUSY'),
    failed: list(`ADCT, LRERR, CPDATB, CPDREJ, CPDSUA, CPDSNC, CPDSR, CPDSUK, CPDERR, KPBLKD, KPCONG, KPEROR,
      KPFAS`),
    refused: ['DEC', 'NI'],
    objected: ['DNC'],
    unclassified: list('ERI, DISPO, DONEM, DISMX, PAUSMX, ALTNUM, UNKAM, UNKAL, CPDUK, KPUNKN'),
  },
  families: [
    {
      prefix: 'HUC',
      digits: 3,
      outcomes: { invalid: [1, 22, 28], busy: [17], unanswered: [18, 19] },
      otherwise: 'failed',
    },
  ],
  inboundCodes: [...inboundCodes, 'XDROP'],
  extraFields: true,
});
