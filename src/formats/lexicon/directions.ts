import type { Direction } from '../../model.ts';
import { fold, list } from './words.ts';

/** Arrows, which have neither letters nor digits. */
const arrows: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:<[-=–—]*>|↔|⇔|⟷)$/u, 'internal'],
  [/^(?:[-=–—]*>+|→|⇒|⟶|➡\ufe0f?|↗\ufe0f?|↑)$/u, 'outbound'],
  [/^(?:<+[-=–—]*|←|⇐|⟵|⬅\ufe0f?|↙\ufe0f?|↓)$/u, 'inbound'],
];

/** Words that say which way a call went: whole ones, or with `-` their beginnings; `( )` may be a space or nothing. */
const ways = {
  internal:
    list(`interne, internes, internal-, int, intercall-, interposte-, interphone, ext to ext, ext vers ext,
    extension to extension, station to station, poste a poste, de poste a poste, entre postes, local, locale`),
  outbound:
    list(`sortant-, sorti, sortie, sorties, sortis, emis, emise, emises, emission-, emet-, depart, departs,
    outbound-, outgoing-, outdial-, outcall-, og, dialed, dialled, dialout, placed, originat-, appel passe,
    appels passes, appel effectue, appels effectues, numero compose, call made, click( )2( )call, click( )to( )call`),
  inbound:
    list(`entrant-, entree, entrees, recu, recus, recue, recues, recep-, arrivee, arrivees, inbound-, incoming-,
    incall-, ic, received`),
} as const;

/** How a dialler places calls: outbound, but the same words stand in columns that are no direction. */
const modes = list(
  'manual-, manuel-, preview-, predicti-, progressi-, auto, automatique, power, power dial, power dialer',
);
/** What only comes of a call that somebody made to the company, where the column says which way calls went. */
const missed = list(
  'manque-, missed, messagerie-, voicemail-, voice mail, repondeur-, abandon-, file d attente, queue-, ivr, svi',
);

/** Letters, each the beginning of a word of one language. */
const letters: Readonly<Record<string, Direction>> = {
  s: 'outbound',
  o: 'outbound',
  e: 'inbound',
  i: 'inbound',
};

const patterns = {
  internal: patternOf(ways.internal),
  outbound: patternOf(ways.outbound),
  inbound: patternOf(ways.inbound),
  modes: patternOf(modes),
  missed: patternOf(missed),
};
/** `user_out`, `out_of_…`, `user_in`: but not `in progress`. */
const outWord = /(?:^| )out(?=$| of | to |bound)|^out /;
const inWord = /(?:^| )in$|^in bound/;
/** From a line inside to one outside, or the other way. */
const crossings: readonly (readonly [RegExp, Direction])[] = [
  [/(?:^| )intern(?:e|al)(?: to| vers| a)? extern(?:e|al)(?= |$)/, 'outbound'],
  [/(?:^| )extern(?:e|al)(?: to| vers| a)? intern(?:e|al)(?= |$)/, 'inbound'],
];

function patternOf(words: readonly string[]): RegExp {
  const one = (word: string): string => {
    const pattern = word.replaceAll('( )', ' ?');
    return pattern.endsWith('-') ? `${pattern.slice(0, -1)}[a-z]*` : pattern;
  };
  return new RegExp(`(?:^| )(?:${words.map(one).join('|')})(?= |$)`);
}

/** `way`: it says so itself; `letter`, `mode`, `missed`: it says so only in a column of directions. */
export interface DirectionWord {
  direction: Direction;
  by: 'way' | 'letter' | 'mode' | 'missed';
}

/**
 * What a value says of the direction of its call, in French or English.
 *
 * @returns null where it says nothing, or both ways
 * @example directionWord('Appel sortant') // { direction: 'outbound', by: 'way' }
 */
export function directionWord(value: string): DirectionWord | null {
  const written = value.trim();
  const arrow = arrows.find(([pattern]) => pattern.test(written));
  if (arrow) return { direction: arrow[1], by: 'way' };
  const words = fold(written.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
  const letter = words.length === 1 && Object.hasOwn(letters, words) ? letters[words] : undefined;
  if (letter) return { direction: letter, by: 'letter' };
  return wayOf(words) ?? otherWord(words);
}

function wayOf(words: string): DirectionWord | null {
  const crossing = crossings.find(([pattern]) => pattern.test(words));
  if (crossing) return { direction: crossing[1], by: 'way' };
  if (patterns.internal.test(words)) return { direction: 'internal', by: 'way' };
  const out = patterns.outbound.test(words) || outWord.test(words);
  const into = patterns.inbound.test(words) || inWord.test(words);
  if (out === into) return null;
  return { direction: out ? 'outbound' : 'inbound', by: 'way' };
}

function otherWord(words: string): DirectionWord | null {
  // Words of both ways.
  if (patterns.outbound.test(words) || outWord.test(words)) return null;
  if (patterns.missed.test(words)) return { direction: 'inbound', by: 'missed' };
  return patterns.modes.test(words) ? { direction: 'outbound', by: 'mode' } : null;
}

/**
 * Whether the `E` of a column is not the beginning of `entrant`: beside an `R` it may be that of `émis`, beside an `I`
 * alone that of `externe`.
 *
 * @param cells some of the column's values
 */
export function hasDoubtfulE(cells: readonly string[]): boolean {
  const found = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return found.has('e') && !found.has('s') && (found.has('r') || found.has('i'));
}

const flagNames = {
  outbound: new Set(
    list(
      'sortant, appel sortant, est sortant, outbound, outgoing, is outbound, is outgoing, emis, appel emis',
    ),
  ),
  inbound: new Set(
    list('entrant, appel entrant, est entrant, inbound, incoming, is inbound, is incoming, recu, appel recu'),
  ),
};
const yes = new Set(list('oui, o, yes, y, true, vrai, 1, x'));
const no = new Set(list('non, n, no, false, faux, 0'));

/**
 * What a flag in a column that is called by a way says of its call: of `is_inbound`, `true` is inbound and `false` outbound.
 *
 * @returns undefined where the name is no way; null for a value that is neither yes nor no
 */
export function directionFlag(name: string): ((value: string) => Direction | null) | undefined {
  const words = fold(name.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
  const isOut = flagNames.outbound.has(words);
  if (!isOut && !flagNames.inbound.has(words)) return undefined;
  return (value) => {
    const said = fold(value);
    if (!yes.has(said) && !no.has(said)) return null;
    return yes.has(said) === isOut ? 'outbound' : 'inbound';
  };
}

/** Names of columns that may hold directions, and as often hold something else. */
const vagueNames =
  list(`type, type appel, type d appel, type de l appel, call type, type of call, log type, type communication,
  type de communication, communication type, statut, statut appel, statut de l appel, status, call status, etat, nature,
  nature appel, nature de l appel, categorie, category, evenement, event, event type, mode, flux, appel, call, kind`);
const vague = new Set(vagueNames.map((name) => name.replaceAll(' ', '')));

/** @param name folded as headers are matched */
export function isVagueDirectionName(name: string): boolean {
  return vague.has(name);
}

/** Names that say that a column holds directions, beside those of the lexicon of columns. */
const firm = new Set(
  list(`sens de l appel, sens d appel, sens communication, sens de communication, direction appel, direction de l appel,
    sens trafic, way, in out, entrant sortant, sortant entrant, call way, inbound outbound`).map((name) =>
    name.replaceAll(' ', ''),
  ),
);

/** @param name folded as headers are matched */
export function isDirectionName(name: string): boolean {
  return firm.has(name);
}
