import { list } from '../lexicon/words.ts';
import type { DependentCodes } from '../preset.ts';
import { definePreset } from '../preset.ts';

/** How the names of Cisco's telephones begin; those of gateways and trunks are the administrator's. */
const telephones = list('SEP, CSF, BOT, TCT, TAB, CTIRD, ATA, AN, VGC, JABBER');

/** A cause of the end, by ITU-T Q.850, of a call that was not connected. */
function unconnected(otherwise: DependentCodes['otherwise'], codes?: readonly string[]): DependentCodes {
  return { on: ['dateTimeConnect'], positive: 'answered', otherwise, ...(codes && { codes }) };
}

/**
 * Call detail records of Cisco Unified Communications Manager; a line of column types stands below the header.
 * Numbers called from inside may begin with the 0 for a line outside; what was sent outside has a column of its own.
 */
export const ciscoCucmCdr = definePreset({
  id: 'cisco-cucm-cdr',
  product: 'Cisco Unified Communications Manager CDR',
  certainty: 'documentation',
  sources: [
    'Cisco: Call Detail Records Administration Guide for Cisco Unified Communications Manager, Release 11.0(1)',
    'public programs that read it',
  ],
  headers: [
    list(`cdrRecordType, globalCallID_callId, dateTimeOrigination, callingPartyNumber, originalCalledPartyNumber,
      finalCalledPartyNumber, dateTimeConnect, origDeviceName, destDeviceName`),
    list('dateTimeOrigination, callingPartyNumber, finalCalledPartyNumber, dateTimeConnect, duration'),
  ],
  columns: {
    date: ['dateTimeOrigination'],
    number: list('outpulsedCalledPartyNumber, finalCalledPartyNumber, originalCalledPartyNumber'),
    caller: ['callingPartyNumber'],
    shown: ['outpulsedCallingPartyNumber'],
    callId: ['globalCallID_callId'],
    agent: list('callingPartyUnicodeLoginUserID, callingPartyNumber, origDeviceName'),
    end: ['dateTimeDisconnect'],
  },
  outcomes: [
    {
      names: list('destCause_value, origCause_value, dateTimeConnect'),
      by: 'system',
      depends: [
        unconnected('invalid', ['1', '22', '28']),
        unconnected('busy', ['17']),
        unconnected('unanswered', list('0, 16, 18, 19, 20, 21, 31, 102, 126, 127, 393216, 262144, 458752')),
        unconnected('failed'),
      ],
    },
  ],
  direction: {
    marks: [
      { names: ['outpulsedCalledPartyNumber'], direction: 'outbound' },
      {
        names: ['destDeviceName'],
        startsWith: telephones,
        and: { names: ['origDeviceName'], startsWith: telephones },
        direction: 'internal',
      },
      { names: ['destDeviceName'], startsWith: telephones, direction: 'inbound' },
    ],
    telephone: { src: ['callingPartyNumber'], dst: ['finalCalledPartyNumber'], context: [] },
  },
  outsideLine: '0',
});
