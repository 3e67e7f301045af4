import { fold, list } from './words.ts';

/** What a word says of a consent: there is one, there is none, it lapsed, or it was taken back. */
export type ConsentSaid = 'yes' | 'no' | 'expired' | 'withdrawn';

const yes = new Set(
  list(`oui, o, yes, y, 1, true, vrai, t, x, ok, on, actif, active, activ, accorde, accordee, accepte, acceptee, accepted,
  accept, consenti, consentie, donne, donnee, given, granted, grant, valid, valide, validee, subscribed, subscribe, abonne, abonnee, inscrit,
  inscrite, opt in, optin, opted in, in, confirmed, confirme, confirmee, en cours, en vigueur, d accord, accord, agree, agreed, autorise,
  autorisee, authorized, authorised, allowed, enabled, checked, coche, cochee, obtained, obtenu, recueilli, collected, current, freely given, consentement,
  consent, 1 0`),
);
const no = new Set(
  list(`non, n, no, 0, false, faux, f, off, aucun, aucune, neant, inactif, inactive, invalide, invalid, suspendu, suspendue, suspended, disabled, ko, not given, non donne, non accorde, non recueilli,
  not obtained, out, 0 0, never subscribed, not subscribed, no consent`),
);
const expired = new Set(list('expire, expiree, expired, lapsed, echu, echue, perime, perimee'));
const withdrawn =
  /(?:^| )(?:refus[a-z]*|retire(?:e|s|es)?|retrait|revo[a-z]*|withdr[a-z]*|unsub[a-z]*|desinscri[a-z]*|desabonn[a-z]*|opt(?:ed)? ?out|stop|oppos[a-z]*|objected|black ?list[a-z]*|resili[a-z]*|annule[a-z]*|cancel[a-z]*|denied|deny|decline[a-z]*|reject[a-z]*|supprime[a-z]*)(?= |$)/;
const negation =
  /(?:^| )(?:ne|n|pas|non|jamais|sans|not|no|never|without|don t|doesn t|sauf|hors|except|but|mais)(?= |$)/;
/** What says no more than the name of the column. */
const about =
  /(?:^| )(?:consentement|consent|statut|status|explicite|express|par|by|le|on|the|telephone|phone)(?= |$)/g;
const accepts =
  /^(?:oui |yes )?(?:j accepte|j autorise|je consens|je souhaite|i agree|i accept|i consent)(?= |$)/;
const declines =
  /(?:^| )(?:ne |n )?(?:souhaite|accepte|consens|consent|veu[a-z]*|autorise|agree|wish|want) (?:pas|plus)(?= |$)|^pas d accord/;

/**
 * What a cell says of a consent, null for a word that nobody knows.
 *
 * @example consentSaid('Consentement retiré') // 'withdrawn'
 */
export function consentSaid(text: string): ConsentSaid | null {
  const words = fold(text);
  const short = words.replace(about, ' ').trim().replace(/ +/g, ' ');
  for (const written of [words, short]) {
    if (yes.has(written)) return 'yes';
    if (no.has(written)) return 'no';
    if (expired.has(written)) return 'expired';
  }
  if (declines.test(words)) return 'no';
  const isNegated = negation.test(words);
  if (withdrawn.test(words)) return isNegated ? null : 'withdrawn';
  return accepts.test(words) && !isNegated ? 'yes' : null;
}

const telephone = new Set(
  list(
    'telephone, telephonique, telephoniques, tel, tels, phone, voice, vocal, voix, appel, appels, call, calls, calling, telephony',
  ),
);
const mobile = new Set(list('mobile, mobiles, portable, gsm, fixe, cell'));
const others = new Set(
  list(`email, emails, mail, mails, e, courriel, courriels, newsletter, sms, mms, texto, courrier, courriers, postal, poste, fax, web,
  internet, site, online, whatsapp, push, messagerie, message, messages, letter, post, print, papier, facebook, rcs`),
);
const filler = new Set(
  list('par, by, de, des, le, la, les, l, d, and, demarchage, prospection, contact, via, marketing'),
);

/** Whether one who consented on these channels may be called; null where a word is not known. */
export function mayBeCalledBy(text: string): boolean | null {
  const parts = text.split(/[,;/|+&\n]| et | ou | and | or /i).filter((part) => fold(part) !== '');
  const said = parts.map(channelIn);
  if (said.includes(true)) return true;
  return said.length > 0 && said.every((one) => one === false) ? false : null;
}

function channelIn(part: string): boolean | null {
  const words = fold(part)
    .split(' ')
    .filter((word) => !filler.has(word));
  const is = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  if (
    words.length === 0 ||
    words.some((word) => !telephone.has(word) && !mobile.has(word) && !others.has(word))
  )
    return null;
  if (is(telephone)) return true;
  if (is(mobile)) return is(others) ? null : true;
  return false;
}
