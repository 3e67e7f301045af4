import type { Text } from '../../model.ts';
import { fold } from './words.ts';

/** What else a short code is known to mean; shown to the user, it decides nothing. */
const meanings: Readonly<Record<string, Text>> = {
  nr: {
    en: 'no answer in many files, but “never call again” in some French ones',
    fr: '« non réponse » dans bien des fichiers, « ne plus rappeler » dans certains',
  },
  rep: {
    en: 'usually an answering machine (répondeur), sometimes an answer (réponse)',
    fr: 'le plus souvent « répondeur », parfois « réponse »',
  },
  a: {
    en: 'answering machine in VICIdial, elsewhere absent or reached (abouti)',
    fr: 'répondeur dans VICIdial, ailleurs « absent » ou « abouti »',
  },
  n: {
    en: 'no answer in VICIdial, elsewhere “no” (non), a refusal',
    fr: 'sans réponse dans VICIdial, ailleurs « non », donc un refus',
  },
  na: {
    en: 'in VICIdial no answer, but also a disconnected line',
    fr: 'dans VICIdial sans réponse, mais aussi ligne coupée',
  },
  sr: {
    en: 'no answer (sans réponse), or wishes to cancel (souhaite résilier)',
    fr: '« sans réponse » ou « souhaite résilier »',
  },
  dc: {
    en: 'disconnected line in VICIdial, elsewhere deceased (décédé) or already a client (déjà client)',
    fr: 'ligne coupée dans VICIdial, ailleurs « décédé » ou « déjà client »',
  },
  hc: {
    en: 'outside the target group (hors cible): somebody answered',
    fr: '« hors cible » : quelqu’un a répondu',
  },
  rel: { en: 'to be followed up (relance)', fr: '« relance »' },
  pi: { en: 'not interested (pas intéressé)', fr: '« pas intéressé »' },
  manque: {
    en: 'missed; in Issabel’s French interface a call that failed',
    fr: 'appel manqué ; dans l’interface française d’Issabel, appel en échec',
  },
  npa: {
    en: 'never call again (ne plus appeler), or no prospect (non prospectable)',
    fr: '« ne plus appeler » ou « non prospectable »',
  },
  npai: {
    en: 'does not live at the address given: a wrong address or number, no objection',
    fr: '« n’habite pas à l’adresse indiquée » : adresse ou numéro faux, pas une opposition',
  },
  dec: {
    en: 'offer declined in VICIdial, elsewhere deceased (décédé)',
    fr: 'offre refusée dans VICIdial, ailleurs « décédé »',
  },
  cancelled: {
    en: 'the agent hung up while it rang: still an attempt',
    fr: 'l’agent a raccroché pendant la sonnerie : c’est une tentative',
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
