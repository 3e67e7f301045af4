import { objectedWords } from './outcomes.ts';
import { liftWords, signWords } from './signs.ts';
import { list } from './words.ts';

/**
 * Beginnings of words without which no value can bar anybody: `alone` is enough; of the others a value has both, as “ne plus”
 * and “appeler”. What has none of them is not looked at any closer.
 */
export interface Hints {
  alone: readonly string[];
  opening: readonly string[];
  closing: readonly string[];
}

export const objectionHints: Hints = {
  alone: [
    ...signWords,
    ...objectedWords,
    ...list('effac, harcel, droit a l oubli, supprimer, no more, no further, no phone, deced, dcd, deceas'),
  ],
  opening:
    list(`pas, plus, jamais, aucun, sans, stop, fin, arret, cess, supprim, effac, enlev, ray, radi, retir, non, no, not, dont,
  don t, don ot, never, without, take, taken, remove, delete, uniquement, seulement, exclusivement, only`),
  closing:
    list(`appel, rappel, contact, recontact, demarch, sollicit, telephon, derang, relanc, importun, harcel, joindre, base,
  fichier, liste, listing, donnees, coordonnees, numero, call, phone, ring, disturb, solicit, list, database, file, record, accept,
  autoris, consen, permission, accord, e mail, email, mail, courriel, sms, courrier, ecrit, en liste, ne liste`),
};

export const liftHints: Hints = { alone: liftWords, opening: [], closing: [] };
