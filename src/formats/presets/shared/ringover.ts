import type { DirectionMark, OutcomeColumn } from '../../preset.ts';

const lastState = ['last_state', 'data.last_state'];

/** What agents tagged, then what the machine detection and the telephone system noted. */
export const ringoverOutcomes: readonly OutcomeColumn[] = [
  { names: ['tags', 'data.tags'], by: 'agent', separator: ',' },
  {
    names: ['amd', 'answering_machine_detection', 'data.answering_machine_detection'],
    by: 'system',
    codes: { voicemail: ['true', 'MACHINE'], answered: ['HUMAN'], unclassified: ['false', 'NOTSURE'] },
  },
  {
    names: ['is_failed', 'data.is_failed'],
    by: 'system',
    codes: { failed: ['true'], unclassified: ['false'] },
  },
  {
    names: lastState,
    by: 'system',
    codes: {
      answered: ['ANSWERED', 'BLIND_TRANSFERED', 'PERMANENT_TRANSFERED'],
      unanswered: ['MISSED', 'CANCELLED', 'NOANSWER_TRANSFERED'],
      voicemail: ['VOICEMAIL', 'VOICEMAIL_ANSWERED'],
      failed: ['FAILED', 'FAX_FAILED', 'FAX_OUT_NOT_SENT'],
      'not-placed': ['INCORRECT_PINCODE'],
      unclassified: ['FAX_OUT_SENT'],
    },
    inboundCodes: ['QUEUE_TIMEOUT', 'ANNOUNCE', 'FAX_RECEIVED'],
  },
];

/** A fax is no call to a person. */
export const ringoverMarks: readonly DirectionMark[] = [
  { names: lastState, startsWith: ['FAX_'], direction: 'internal' },
];
