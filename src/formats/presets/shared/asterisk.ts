import type { Codes } from '../../preset.ts';

/** What Asterisk, and what is built on it, writes as disposition. */
export const asteriskDispositions: Codes = {
  answered: ['ANSWERED'],
  unanswered: ['NO ANSWER'],
  busy: ['BUSY'],
  failed: ['FAILED', 'CONGESTION'],
  unclassified: ['UNKNOWN'],
};
