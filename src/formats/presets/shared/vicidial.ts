import { list } from '../../lexicon/words.ts';
import type { DirectionMark, OutcomeColumn } from '../../preset.ts';

/** Statuses of calls that came in. */
const inboundCodes = list(
  `TIMEOT, AFTHRS, NANQUE, IQNANQ, MAXCAL, WAITTO, HOLDTO, CLOSOP, INBND, ACFLTR, XDROP`,
);

/** VICIdial's own statuses; companies add theirs, which `status_name` says in words. */
export const vicidialStatus: OutcomeColumn = {
  names: ['status'],
  by: 'agent',
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
  inboundCodes,
};

/** Columns of the Export Calls Report: the call and its lead, then what the report looks up for them. */
export const vicidialLead = list(`call_date, phone_number_dialed, status, user, full_name, campaign_id,
  vendor_lead_code, source_id, list_id, gmt_offset_now, phone_code, phone_number, title, first_name,
  middle_initial, last_name, address1, address2, address3, city, state, province, postal_code, country_code,
  gender, date_of_birth, alt_phone, email, security_phrase, comments, length_in_sec, user_group, alt_dial, rank,
  owner, lead_id`);
export const vicidialNames = list('list_name, list_description, status_name');

/** Rows of the Export Calls Report that came in; it has no direction column. */
export const vicidialInboundMarks: readonly DirectionMark[] = [
  { names: ['user'], values: ['VDCL'], direction: 'inbound' },
  // Inbound rows hold the seconds in the queue where outbound ones hold NONE, MAIN, ALT, ADDR3 or X2.
  { names: ['alt_dial'], startsWith: list('0, 1, 2, 3, 4, 5, 6, 7, 8, 9'), direction: 'inbound' },
];
