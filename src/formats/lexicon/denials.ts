import { withoutUnreached } from './objections.ts';
import { strongOutcome } from './outcomes.ts';
import { hasValueSign, nameSays, wordsOfName } from './signs.ts';
import { fold, list } from './words.ts';

/** Beginnings of words by which a column denies calls, and those by which it allows them. */
const denying =
  /(?:^| )(?:do ?not ?(?:call|phone|contact)|no ?call|dnc|oppos|object|refus|opt(?:ed)? ?out|stop|black ?list|liste ?(?:noire|repoussoir)|robinson|unsub|desinscri|desabonn|exclu(?!siv)|deced|deceas|interdi|deces|deleted|supprim|effac|anonymis|don ?t ?(?:call|phone|contact)|do ?not ?allow)|\bne? ?(?:[a-z]+ )?(?:pas|plus|jamais) /;
const allowing =
  /(?:^| )(?:accept|autoris|authori|opt(?:ed)? ?in|consent|accord|permission|appelable|contactable|demarchable|prospectable|callable|(?:may|can|allow)[a-z]* (?:be )?(?:[a-z]+ )?(?:call|phone|contact)|(?:calls?|phone) (?:allowed|permitted)|peut etre|abonnee?s?(?= |$)|subscribed)/;
/** A list of those who are in no directory, and names that say two things, say nothing of their own. */
const vague = /liste ?rouge|rgpd|gdpr|plainte|complain|reclamation|expir|valable|valid until/;

/** What a flag means by its name: that calls are denied, that they are allowed, or nothing that is sure. */
export type FlagSays = 'doNotCall' | 'mayCall' | null;

/**
 * What a column's name makes of a yes in it.
 *
 * @example flagSays('Ne plus contacter') // 'doNotCall'
 */
export function flagSays(name: string): FlagSays {
  if (nameSays(name) !== 'sign') return null;
  const words = wordsOfName(name);
  if (vague.test(words)) return null;
  const [denies, allows] = [denying.test(`${words} `), allowing.test(words.replace(/do ?not ?allow/, ' '))];
  if (denies === allows) return null;
  return denies ? 'doNotCall' : 'mayCall';
}

/** Whether a column is called a status. */
export function isStatusName(name: string): boolean {
  return /(?:^| )(?:statuts?|status|etats?|state)(?= |$)/.test(wordsOfName(name).replace(/\d+/g, ' '));
}

const yes = new Set([
  'oui',
  'o',
  'yes',
  'y',
  'true',
  'vrai',
  't',
  'v',
  '1',
  'x',
  'on',
  'ok',
  'checked',
  'coche',
  '1 0',
]);
const no = new Set(['non', 'n', 'no', 'false', 'faux', 'f', '0', 'off', 'unchecked', '0 0']);

/** Words that allow or deny whatever their column is called. */
const allowed = new Set(list('allow, allowed, autorise, autorisee, authorized, authorised, permitted'));
const granted = new Set(
  list('accepte, acceptee, accepted, granted, subscribed, abonne, abonnee, opt in, optin, opted in'),
);
const denied = new Set(
  list(`do not allow, don t allow, not allowed, disallowed, not authorized, not authorised, non autorise, non autorisee,
  interdit, interdite, forbidden, refuse, refusee, refus, refused, denied, unsubscribed, never subscribed, not subscribed,
  desabonne, desabonnee, desinscrit, desinscrite, opt out, optout, opted out, oppose, opposee`),
);

/** What a word of a flag that is neither yes nor no says of calls: that they are allowed, denied, or nothing that is known. */
export function flagWord(text: string, says: Exclude<FlagSays, null>): 'bars' | 'free' | null {
  const word = fold(text);
  if (denied.has(word)) return 'bars';
  return allowed.has(word) || (says === 'mayCall' && granted.has(word)) ? 'free' : null;
}

/** Yes or no as people and tools write them; null: neither. */
export function yesOrNo(text: string): 'yes' | 'no' | null {
  const word = fold(text);
  if (yes.has(word) || /^[✓✔☑]$/.test(text.trim())) return 'yes';
  return no.has(word) ? 'no' : null;
}

/** Words of objection in a longer text. */
const objection =
  /(?:^| )(?:oppose(?:e|es|s)?|opposition|ne? (?:[a-z]+ ){0,3}?(?:pas|plus|jamais) (?:[a-z]+ ){0,3}?(?:r?appel|(?:re)?contact|demarch|sollicit|telephon)[a-z]*|liste noire|liste repoussoir|black ?list(?:e|ee|ed)?|dnc|do ?not ?(?:call|phone|contact)|stop|desinscrite?|desabonnee?|decede|decedee|deceased|refuse(?:e|es|s)? (?:tout |le |les |d etre )*(?:demarchage|appels?|appele))(?= |$)/;
const rejection = /(?:^| )(?:rejete?e?|inscrite?|exclue?|bloque|oppose|liste|refuse?)/;

/** Whether the answer of Bloctel is told: its name alone, or behind a word for what it did. */
function tellsBloctel(words: string): boolean {
  return (
    words === 'bloctel' ||
    words.split(/[^a-z ]/).some((stretch) => {
      const from = stretch.search(rejection);
      return from >= 0 && / bloctel(?= |$)/.test(stretch.slice(from + 1));
    })
  );
}

const deceased = new Set(['decede', 'decedee', 'deces', 'dcd', 'deceased']);

/** Whether a value says as a whole that somebody is not to be called. */
export function deniesCalls(text: string): boolean {
  const words = fold(text);
  if (strongOutcome(words) === 'objected' || deceased.has(words)) return true;
  return objection.exec(withoutUnreached(words))?.[0] === words;
}

/** What the words beside a number in its cell say: that it is opposed, something that may bar, or nothing. */
export function wordsBesideNumber(text: string): 'bloctel' | 'objection' | 'unclear' | null {
  const words = fold(text);
  if (tellsBloctel(words)) return 'bloctel';
  if (objection.test(withoutUnreached(words))) return 'objection';
  return hasValueSign(text) ? 'unclear' : null;
}

const label =
  /^(?:(?:work|home|main|other|cell|mobile|portable|fixe|fax|telecopie|bureau|domicile|perso(?:nnel)?|pro(?:fessionnel)?|travail|principal|autre|gsm|iphone|pager|assistant|tel|telephone|phone)(?: ?\d+)? ?)+$/;

/** Whether a value says what kind of line a number is. */
export function isLineLabel(text: string): boolean {
  return label.test(fold(text));
}

export function isFaxLabel(text: string): boolean {
  return /(?:^| )(?:fax|telecopieu?r?|telecopie)\d*(?= |$)/.test(fold(text));
}
