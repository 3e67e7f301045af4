import type { Text } from '../../model.ts';
import { fold } from './words.ts';

/** What else a short code is known to mean; shown to the user, it decides nothing. */
const meanings: Readonly<Record<string, Text>> = {
  nr: {
    en: 'no answer in many files, but “never call again” in some French ones',
    fr: '«\u00a0non réponse\u00a0» dans bien des fichiers, «\u00a0ne plus rappeler\u00a0» dans certains',
  },
  rep: {
    en: 'usually an answering machine (répondeur), sometimes an answer (réponse)',
    fr: 'le plus souvent «\u00a0répondeur\u00a0», parfois «\u00a0réponse\u00a0»',
  },
  a: {
    en: 'answering machine in VICIdial, elsewhere absent or reached (abouti)',
    fr: 'répondeur dans VICIdial, ailleurs «\u00a0absent\u00a0» ou «\u00a0abouti\u00a0»',
  },
  n: {
    en: 'no answer in VICIdial, elsewhere “no” (non), a refusal',
    fr: 'sans réponse dans VICIdial, ailleurs «\u00a0non\u00a0», donc un refus',
  },
  na: {
    en: 'in VICIdial no answer, but also a disconnected line',
    fr: 'dans VICIdial sans réponse, mais aussi ligne coupée',
  },
  sr: {
    en: 'no answer (sans réponse), or wishes to cancel (souhaite résilier)',
    fr: '«\u00a0sans réponse\u00a0» ou «\u00a0souhaite résilier\u00a0»',
  },
  dc: {
    en: 'disconnected line in VICIdial, elsewhere deceased (décédé) or already a client (déjà client)',
    fr: 'ligne coupée dans VICIdial, ailleurs «\u00a0décédé\u00a0» ou «\u00a0déjà client\u00a0»',
  },
  hc: {
    en: 'outside the target group (hors cible): somebody answered',
    fr: '«\u00a0hors cible\u00a0»\u00a0: quelqu’un a répondu',
  },
  rel: { en: 'to be followed up (relance)', fr: '«\u00a0relance\u00a0»' },
  pi: { en: 'not interested (pas intéressé)', fr: '«\u00a0pas intéressé\u00a0»' },
  manque: {
    en: 'missed; in Issabel’s French interface a call that failed',
    fr: 'appel manqué\u00a0; dans l’interface française d’Issabel, appel en échec',
  },
  npa: {
    en: 'never call again (ne plus appeler), or no prospect (non prospectable)',
    fr: '«\u00a0ne plus appeler\u00a0» ou «\u00a0non prospectable\u00a0»',
  },
  o: { en: '“yes” (oui)', fr: '«\u00a0oui\u00a0»' },
  npai: {
    en: 'does not live at the address given: a wrong address or number, no objection',
    fr: '«\u00a0n’habite pas à l’adresse indiquée\u00a0»\u00a0: adresse ou numéro faux, pas une opposition',
  },
  dec: {
    en: 'offer declined in VICIdial, elsewhere deceased (décédé)',
    fr: 'offre refusée dans VICIdial, ailleurs «\u00a0décédé\u00a0»',
  },
  cancelled: {
    en: 'the agent hung up while it rang: still an attempt',
    fr: 'l’agent a raccroché pendant la sonnerie\u00a0: c’est une tentative',
  },
  passe: {
    en: 'a call that was made (passé), or a record that was skipped',
    fr: 'appel passé, ou fiche passée sans appel',
  },
  blacklist: {
    en: 'the person objected, or a technical block list',
    fr: 'opposition de la personne, ou liste de blocage technique',
  },
};

/** What is known of a code that tools use in different senses, or nothing. */
export function knownMeanings(value: string): Text | undefined {
  const folded = fold(value);
  return Object.hasOwn(meanings, folded) ? meanings[folded] : undefined;
}
