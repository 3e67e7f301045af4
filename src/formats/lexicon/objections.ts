/**
 * Sentences in folded words by which people ask not to be called. Beginnings of words are enough: `appel` is also `appelez`.
 */

const verbs = '(?:r?appel|(?:re)?contact|demarch|sollicit|telephon|derang|relanc|importun|harcel)';
const negation = '(?:pas|plus|jamais)';
const some = '(?:[a-z]+ )';

/** That nobody answered, or that somebody did not come: no wish of theirs, and what follows is of somebody else. */
const unreached = new RegExp(
  `(?:^| )ne? (?:(?:l|le|m|me|s|se|y) )?(?:(?:repond|decroch|about|sonn|march|fonction|reag|connai|compren|parl|pouv|arriv|trouv|travaill|habit|laiss|rappelle)[a-z]* ${negation}|(?:est|etait|sera|a|ont|ai|sait|peut) ${negation}(?! ${some}?(?:etre|souhait|voul|desir|accept|interess|d accord)| a ${verbs}))`,
  'g',
);

const sentences = [
  `(?:ne? ${some}{0,4}?|ne)${negation} ?${some}{0,4}?${verbs}`,
  `ne ${negation} (?:le |la |les )?joindre`,
  `ne? ${some}{0,2}?(?:r?appelez|contactez|demarchez|sollicitez|telephonez|derangez|relancez) ${negation}`,
  `(?:veu|souhait|desir|voul)[a-z]* ${negation} ${some}{0,4}?${verbs}`,
  `${negation} (?:l |le |la |les )?(?:r?appeler|(?:re)?contacter|demarcher|solliciter|deranger|relancer)(?= |$)`,
  `(?:pas|plus|jamais|aucun|sans|stop|fin) (?:d |de |du |des |aux |les |au )?(?:demarchages?|sollicitations?)(?= |$)`,
  `(?:pas|plus|jamais) d appels?(?= |$)`,
  `(?:arret|cess)[a-z]* (?:${some}{0,3}?)${verbs}`,
  `(?:supprim|effac|enlev|ray|radi|retir)[a-z]* ${some}{0,4}?(?:bases?|fichiers?|listes?|listing|donnees|coordonnees|numero)(?= |$)`,
  '(?:a (?:supprimer|effacer)|effacement|droit a l oubli|harcelement)(?= |$)',
  '(?:par |contact |via )?(?:e ?mails?|mails?|courriels?|sms|courrier|ecrit) (?:uniquement|seulement|exclusivement|only)(?= |$)',
  '(?:uniquement|seulement|exclusivement|only) (?:par |by |via )?(?:e ?mails?|mails?|courriels?|sms|courrier|ecrit)(?= |$)',
  `(?:do ?n[o ]?t|never|(?:not|never) to be|(?:must|should|can) ?not be) (?:be )?(?:(?!modif|edit|change|delete)[a-z]+ ){0,2}?(?:call|phone|ring|contact|disturb|solicit)`,
  'no (?:more |further )?(?:phone )?calls?(?= |$)',
  '(?:take|taken|remove|removed|delete) (?:[a-z]+ ){0,2}?(?:off|from) (?:[a-z]+ ){0,3}?(?:lists?|database|file|records?)(?= |$)',
].map((sentence) => `(?:${sentence})`);
const anySentence = new RegExp(`(?:^| )(?:${sentences.join('|')})`);

/** Most texts have none of these, and are not looked at any further. */
const hint =
  /(?:^| )(?:pas|plus|jamais|aucun|sans|fin|not|dont|don|never|no|only|take|taken|remove|removed|delete|uniquement|seulement|exclusivement|droit|harcelement|arret|cess|supprim|effac|enlev|ray|radi|retir)/;

/**
 * Whether folded words ask not to be called; a day or a reason may stand beside it.
 *
 * @example asksNotToBeCalled('ne plus jamais le contacter') // true
 */
export function asksNotToBeCalled(words: string): boolean {
  return hint.test(words) && anySentence.test(withoutUnreached(words));
}

/** Folded words without those that say that nobody was reached. */
export function withoutUnreached(words: string): string {
  return words.replace(unreached, ' ');
}
