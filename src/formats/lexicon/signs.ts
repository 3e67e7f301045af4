import { fold, list } from './words.ts';

/**
 * Signs that a column may bar somebody: of names, beginnings of words; of values, whole words. A letter in brackets may be
 * missing, `-` ends a beginning that goes on. It grows by what is met: a false alarm costs a line in a campaign file, once.
 */
const signs = list(`
  oppos-, opposition, oppose(e)(s), objection, objected, refus-, refus, refuse(e)(s), refused, retrait, retire(e)(s), retirer,
  withdraw-, withdrawn, revoqu-, revoc-, revok-, revoque(e)(s), revoked, desinscri-, desinscrit(e)(s), desinscription,
  desabonn-, desabonne(e)(s), desabonnement, unsub-, unsubscribed, unsubscribe, opt( )out-, opt( )out, opted( )out,
  opt( )in-, opt( )in, opted( )in, black( )list-, black( )list(e)(d), liste( )noire, liste( )rouge, liste( )repoussoir,
  robinson, do( )not( )call, do( )not( )phone, do( )not( )contact, no( )call, dnc, dncl, stop-, stop, suppress-, suppression,
  suppressed, exclu(e)(s), exclure, exclusion(s), excluded, plainte(s), complain-, complaint(s), reclamation(s), decede(e)(s),
  deces, deceased, dcd, consent-, consentement(s), consent, consenti(e)(s), accord, accept-, accepte(e)(s), accepted, autoris-,
  autorise(e)(s), authoris-, authoriz-, permission, rgpd, gdpr, expir-, expire(e)(s), expired, fin( )validite,
  fin( )de( )validite, valable( )jusqu-, valid( )until, interdi-, interdit(e)(s), forbidden, prohibited, bloctel, pacitel`);

/** Ways of saying that somebody is not to be called, with words between. */
const notToBeCalled =
  /(?:^| )(?:ne? (?:[a-z]+ ){0,4}?|ne)(?:pas|plus|jamais) ?(?:[a-z]+ ){0,4}?(?:r?appel|(?:re)?contact|demarch|sollicit|telephon)/;
const negation = /pas|plus|jamais/;

const nameSigns = new RegExp(`(?:^| )(?:${signs.map(beginning).join('|')})`);
const valueSigns = new RegExp(`(?:^| )(?:${signs.flatMap(whole).join('|')})(?= |$)`);

function beginning(sign: string): string {
  return sign.endsWith('-') ? pattern(sign.slice(0, -1)) : `${pattern(sign)}(?= |$)`;
}

function whole(sign: string): string[] {
  return sign.endsWith('-') ? [] : [pattern(sign)];
}

/** `( )` may be a space or nothing, `(e)` the letter or nothing. */
function pattern(sign: string): string {
  return sign.replace(/\(( |[a-z])\)/g, '$1?');
}

const otherChannels =
  /(?:^| )(?:e ?mails?|e ?mailings?|mails?|mailings?|courriels?|newsletters?|infolettre|fax|telecopie|courrier|postal|poste|sms|mms|whatsapp|push|cookies?|web|site|facebook|linkedin)(?= |$)/;
const telephone =
  /(?:^| )(?:tel|telephon[a-z]*|phone[a-z]*|mobiles?|portables?|gsm|call[a-z]*|appels?|appeler|voix|voice|vocal)(?= |$)/;
const otherNumbers =
  /(?:^| )(?:siren|siret|iban|bic|rib|tva|vat|nir|insee|id|ids|identifiants?|uuid|guid|refs?|references?|commandes?|orders?|factures?|invoices?|code ?postal|cp|postcode|postal ?code|zip|prix|price|montant|amount)(?= |$)/;

/** A name's words: `HasOptedOutOfCall` and `UNSUB_TIME` as people would write them. */
export function wordsOfName(name: string): string {
  return fold(name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
}

/** What a column's name says beside what a reader takes it for. */
export type NameSays = 'sign' | 'other-channel' | 'other-number' | 'nothing';

/**
 * Whether a column may bar somebody by its name; a bar on another channel than the telephone does not.
 *
 * @example nameSays('EMAIL_BLACKLISTED') // 'other-channel'
 */
export function nameSays(name: string): NameSays {
  const words = wordsOfName(name);
  if (nameSigns.test(words) || saysNotToCall(words)) return isOtherChannel(words) ? 'other-channel' : 'sign';
  return otherNumbers.test(words) ? 'other-number' : 'nothing';
}

/** Whether the words of a name speak of another channel than the telephone. */
export function isOtherChannel(words: string): boolean {
  return otherChannels.test(words) && !telephone.test(words);
}

/** Addresses hold words that nobody says. */
const addresses = /\S*(?:@|:\/\/|www\.)\S*/g;

/** Whether a value has words that may bar somebody. */
export function hasValueSign(text: string): boolean {
  const words = fold(/@|:\/\/|www\./.test(text) ? text.replace(addresses, ' ') : text);
  return valueSigns.test(words) || saysNotToCall(words);
}

/** The words of which signs are made, and those between them. */
const wordsOfRefusal = new Set(
  [
    ...signs.flatMap((sign) =>
      sign
        .replace(/\(([a-z])\)/g, '')
        .replace('-', '')
        .split(/[ ()]+/),
    ),
    ...list(
      'ne, n, pas, plus, jamais, no, not, do, appeler, rappeler, contacter, recontacter, demarcher, solliciter',
    ),
    ...list(
      'telephoner, appel, appels, demarchage, call, phone, contact, par, client, cliente, personne, demande',
    ),
  ].filter((word) => word !== ''),
);

/** Whether a word, as it stands in a value, is one of those by which people refuse calls, and no name. */
export function isWordOfRefusal(word: string): boolean {
  const folded = fold(word);
  return wordsOfRefusal.has(folded) || wordsOfRefusal.has(folded.replace(/e?s?$/, ''));
}

function saysNotToCall(words: string): boolean {
  return negation.test(words) && notToBeCalled.test(words);
}

/** Words by which an entry of an opposition list may end, in its names and values. */
const lifts =
  /(?:^| )(?:retraits?|retire(?:e|s|es)?|levee?s?|lifted|leve|fin|end(?:ed)?|inactif|inactive|inactifs|annul[a-z]*|cancel[a-z]*|radi(?:e|ee|ation)|revo[a-z]*|expir[a-z]*|valable jusqu[a-z]*|valid until|removed|desactiv[a-z]*|reinscri[a-z]*|reabonn[a-z]*|resubscri[a-z]*|main ?levee|autoris[a-z]*|authori[a-z]*|consent[a-z]*|accord|opt(?:ed)? ?in)(?= |$)/;

/** Whether a column of an opposition list, by its name, may say that an entry has ended. */
export function nameLifts(name: string): boolean {
  return lifts.test(wordsOfName(name));
}

/** Whether a value in an opposition list may say that its entry has ended. */
export function hasLiftSign(text: string): boolean {
  return lifts.test(fold(text));
}
