import { list } from '../../lexicon/words.ts';
import type { OutcomeColumn } from '../../preset.ts';

/**
 * States of calls that the Call Center module's dialler placed, in the database's words and in those of its English
 * and French screens. An abandoned outgoing call was taken by the person and met no free agent: a silent call.
 */
export const dialerStates: Pick<OutcomeColumn, 'by' | 'codes' | 'inboundCodes'> = {
  by: 'system',
  codes: {
    answered: list(`Success, terminada, ShortCall, OnHold, Hangup, activa, Abandoned, OnQueue,
      Succès, Abandonné, Dans la file, Appel court`),
    unanswered: list('NoAnswer, Ringing, Sans réponse, En sonnerie'),
    failed: list('Failure, Placing, Echec, Placé'),
    unclassified: list('fin-monitoreo, End Monitor, Terminer la surveillance'),
  },
  inboundCodes: ['abandonada'],
};
