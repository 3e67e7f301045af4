import { list } from '../../lexicon/words.ts';
import type { Codes } from '../../preset.ts';

/** Final answers of SIP; a call that the caller gave up, or that was declined, rang at somebody's. */
export const sipAnswers: Codes = {
  answered: ['200'],
  unanswered: list('408, 480, 487, 603'),
  busy: list('486, 600'),
  invalid: list('404, 410, 484, 604'),
  failed: list(`400, 401, 403, 405, 406, 407, 415, 420, 481, 482, 483, 485, 488, 491, 500, 501, 502, 503, 504,
    505, 513, 580, 606, 607, 608`),
};
