import { asksNotToBeCalled } from './objections.ts';
import { fold, list } from './words.ts';

/**
 * Signs that a column may bar somebody: of names, beginnings of words; of values, whole words. A letter in brackets may be
 * missing, `-` ends a beginning that goes on. It grows by what is met: a false alarm costs a line in a campaign file, once.
 */
const objections = list(`
  oppos-, oppose(e)(s), objected, desinscri-, desinscrit(e)(s), desabonn-, desabonne(e)(s), unsub-, unsubscribed, unsubscribe,
  opt( )out-, opt( )out, opted( )out, black( )list-, black( )list(e)(d), black( )listee, liste( )noire, liste( )rouge, liste( )repoussoir,
  robinson, do( )not( )call, do( )not( )phone, do( )not( )contact, do( )not( )allow, don( )t( )call, don( )t( )phone,
  don( )t( )contact, no( )call(s), dnc, dncl, decede(e)(s), deces, deceased, dcd, bloctel, pacitel`);
/** What says so in remarks. */
const remarks = list(`
  opposition, objection, refus-, refus, refuse(e)(s), refused, retrait, retire(e)(s), retirer, withdraw-, withdrawn,
  revoqu-, revoc-, revok-, revoque(e)(s), revoked, desinscription, desabonnement, stop-, stop, suppress-, suppression,
  suppressed, supprim-, deleted, efface-, anonymis-, exclu(e)(s), exclure, exclusion(s), excluded, plainte(s), complain-,
  complaint(s), reclamation(s), rgpd, gdpr, interdi-, interdit(e)(s), forbidden, prohibited`);
/** What gives a consent, or says until when: where it is denied, it bars. */
const consents = list(`
  opt( )in-, opt( )in, opted( )in, consent-, consentement(s), consent, consenti(e)(s), accord, accept-, accepte(e)(s), accepted,
  autoris-, autorise(e)(s), authoris-, authoriz-, permission, expir-, expire(e)(s), expired, fin( )validite,
  fin( )de( )validite, valable( )jusqu-, valid( )until`);

/** Names of what may be done with somebody's number; of how often and when it was done they say nothing. */
const contactable =
  /(?:^| )(?:demarch|sollicit|(?:contact|appel|prospect|call|phon)able|(?:allow|can|may)(?:ed|s)? (?:be )?(?:[a-z]+ )?(?:call|phone|contact)|peut etre |(?:tel|telephone|phone|calls?|appels?) (?:ok|allowed|permitted)|ok (?:tel|telephone|phone|calls?|appels?)|prospection (?:tel|phone|comm)|cnil(?= |$)|npa(?= |$))/;
const ofThePast = /(?:^| )(?:derni|last|date|nb|nombre|count|total|histori|campa)/;
/** `Appel : abonné`, but no subscription to a line. */
const subscribed = /(?:^| )(?:abonnee?s?|subscribed)(?= |$)/;
const calls = /(?:^| )(?:appels?|calls?|telephoniques?|telephone|phone)(?= |$)/;

const nameSigns = beginnings([...objections, ...remarks, ...consents]);
const objectionNames = beginnings(objections);
const objectionSigns = wholeWords([...objections, ...remarks]);
const consentSigns = wholeWords(consents);

/** In money matters people accept, refuse and forbid other things than calls. */
const moneyMatters =
  /(?:^| )(?:banques?|bancaires?|prelevements?|sepa|cheques?|credits?|prets?|financements?|factures?|paiements?|cg[uv])(?= |$)/;

/** All signs as folded words, one for each way of writing. */
export const signWords: readonly string[] = [...objections, ...remarks, ...consents].flatMap(waysOf);

function waysOf(sign: string): string[] {
  const choice = /^([^(]*)\((.)\)(.*)$/.exec(sign);
  if (choice === null) return [sign.replace(/-$/, '')];
  const [, before = '', left = '', after = ''] = choice;
  return ['', left].flatMap((one) => waysOf(`${before}${one}${after}`));
}

function beginnings(signs: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${signs.map(beginning).join('|')})`);
}

function beginning(sign: string): string {
  return sign.endsWith('-') ? pattern(sign.slice(0, -1)) : `${pattern(sign)}(?= |$)`;
}

function whole(sign: string): string[] {
  return sign.endsWith('-') ? [] : [pattern(sign)];
}

function wholeWords(signs: readonly string[]): RegExp {
  return new RegExp(`(?:^| )(?:${signs.flatMap(whole).join('|')})(?= |$)`);
}

/** `( )` may be a space or nothing, `(e)` the letter or nothing. */
function pattern(sign: string): string {
  return sign.replace(/\(( |[a-z])\)/g, '$1?');
}

const otherChannels =
  /(?:^| )(?:e ?mails?|e ?mailings?|mails?|mailings?|courriels?|newsletters?|infolettre|fax|faxes|telecopie|courrier|postal|poste|sms|mms|whatsapp|push|cookies?|web|site|facebook|linkedin)(?= |$)/;
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
  if (mayBar(words)) return isOtherChannel(words) ? 'other-channel' : 'sign';
  return otherNumbers.test(words) ? 'other-number' : 'nothing';
}

function mayBar(words: string): boolean {
  if (asksNotToBeCalled(words) || objectionNames.test(words)) return true;
  if (nameSigns.test(words) && (!moneyMatters.test(words) || telephone.test(words))) return true;
  if (contactable.test(words) && !ofThePast.test(words)) return true;
  return subscribed.test(words) && calls.test(words);
}

/** Columns by which the export of a mailing tool is known, and its days of consent: to letters, not to calls. */
const ofMailingTool = /^(?:member_rating|leid|euid|confirm_(?:time|ip))$/i;
const ofLetters = /^(?:optin|confirm)_(?:time|ip)$/i;

/** Whether a column of an export from a mailing tool says who subscribed to letters. */
export function isConsentToLetters(name: string, header: readonly string[]): boolean {
  return ofLetters.test(name) && header.some((other) => ofMailingTool.test(other));
}

/** Whether the words of a name speak of another channel than the telephone. */
export function isOtherChannel(words: string): boolean {
  return otherChannels.test(words) && !telephone.test(words);
}

const address = /@|:\/\/|www\./;

/** Addresses hold words that nobody says. */
function withoutAddresses(text: string): string {
  return address.test(text) ? text.replace(/\S+/g, (word) => (address.test(word) ? ' ' : word)) : text;
}

/** The words of which signs are made, and those between them. */
const wordsOfRefusal = new Set(
  [
    ...[...objections, ...remarks, ...consents].flatMap((sign) =>
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

/** Where a value stands: names of people, companies and places hold words such as `Accord`, which say nothing of a consent. */
export type ValuePlace = 'name' | 'text';

const namesSomething =
  /(?:^| )(?:noms?|names?|prenoms?|surname|raison sociale|societe|company|entreprise|organi[sz]ation|enseigne|etablissement|account|compte|adresses?|address|street|rue|voie|lieu dit|ville|city|town|commune|localite|pays|country|region|departement|fonction|job|metier|profession|activite|secteur|industry|sector|produits?|product|urls?|website|site|source|origine|provenance|campaign|campagne|commercial|owner|agence|employeur|employer|civilite|titre|title)\d*(?= |$)/;
const saysMore =
  /(?:^| )(?:statut|status|etat|motif|raison|reason|note|notes|comment[a-z]*|remarque[a-z]*|observation[a-z]*)(?= |$)/;

/** Whether a column holds names of people, companies or places, by its own. */
export function placeOfValues(name: string): ValuePlace {
  const words = wordsOfName(name);
  return namesSomething.test(words) && (!saysMore.test(words) || /raison sociale/.test(words))
    ? 'name'
    : 'text';
}

/** Whether a value has words that may bar somebody. */
export function hasValueSign(text: string, place: ValuePlace = 'text'): boolean {
  const words = fold(withoutAddresses(text));
  if (objectionSigns.test(words) || asksNotToBeCalled(words)) return true;
  return place !== 'name' && consentSigns.test(words);
}

/** Words by which an entry of an opposition list may end, in its names and values; `-` ends a beginning that goes on. */
const endings = list(`
  retrait(s), retire(e)(s), leve(e)(s), lifted, fin, end, ended, inactif(s), inactive, annul-, cancel-, radie, radiee, radiation,
  revo-, expir-, valable jusqu-, valid until, removed, desactiv-, reinscri-, reabonn-, resubscri-, main( )levee, autoris-, authori-,
  consent-, accord, opt( )in, opted( )in`);
const lifts = new RegExp(`(?:^| )(?:${endings.map(ending).join('|')})(?= |$)`);

/** The same as folded words, one for each way of writing. */
export const liftWords: readonly string[] = endings.flatMap(waysOf);

function ending(sign: string): string {
  return sign.endsWith('-') ? `${pattern(sign.slice(0, -1))}[a-z]*` : pattern(sign);
}

/** Whether a column of an opposition list, by its name, may say that an entry has ended. */
export function nameLifts(name: string): boolean {
  return lifts.test(wordsOfName(name));
}

/** Whether a value in an opposition list may say that its entry has ended. */
export function hasLiftSign(text: string): boolean {
  return lifts.test(fold(text));
}
