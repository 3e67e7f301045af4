import { wordsOf } from '../../words/voice.ts';
import type { Report } from '../model.ts';

/** House rules on the rows of a list. */
const ofLists = ['linkRows', 'switchboardRows'];

/** The house rules that a run applied; past calls alone have no rows of a list. */
export function appliedPolicies({ on, policy }: Report): [string, Report['policy'][string]][] {
  return Object.entries(policy).filter(([key]) => on === 'list' || !ofLists.includes(key));
}

/** House rules by their key, and settings of them that are words, by key and value. */
export const policyWords = wordsOf(
  () => ({
    policies: {
      foreign: 'Numbers outside France',
      bloctelAfterEnd: 'Opposition list after its end',
      pressConsent: 'Consent to calls of the press under opt-in',
      refusalPause: 'Silence after a refusal where the law no longer asks for it',
      localHolidays: 'Holidays of a territory alone close the day',
      linkRows: 'Rows that share a number are one person',
      switchboardRows: 'A number in more rows than this is a switchboard',
      territoryFrom: 'Territory of mobile and 09 numbers is taken from',
    },
    settings: {
      'foreign=exclude': 'excluded',
      'foreign=keep': 'let through',
      'bloctelAfterEnd=honour': 'still honoured',
      'bloctelAfterEnd=ignore': 'ignored',
      'pressConsent=exempt': 'not asked for',
      'pressConsent=ask': 'asked for',
      'refusalPause=keep': 'kept',
      'refusalPause=off': 'not kept',
      'territoryFrom=number': 'the number',
      'territoryFrom=postcode': 'the postcode of the row',
    },
  }),
  () => ({
    policies: {
      foreign: 'Numéros hors de France',
      bloctelAfterEnd: 'Liste d’opposition après sa fin',
      pressConsent: 'Consentement aux appels de la presse, sous le régime du consentement préalable',
      refusalPause: 'Silence après un refus là où la loi ne l’impose plus',
      localHolidays: 'Les jours fériés propres à un territoire interdisent les appels',
      linkRows: 'Les lignes qui partagent un numéro sont une même personne',
      switchboardRows: 'Un numéro présent dans plus de lignes que cela est un standard',
      territoryFrom: 'Le territoire des numéros mobiles et 09 se déduit',
    },
    settings: {
      'foreign=exclude': 'exclus',
      'foreign=keep': 'admis',
      'bloctelAfterEnd=honour': 'toujours respectée',
      'bloctelAfterEnd=ignore': 'ignorée',
      'pressConsent=exempt': 'non demandé',
      'pressConsent=ask': 'demandé',
      'refusalPause=keep': 'maintenu',
      'refusalPause=off': 'non maintenu',
      'territoryFrom=number': 'du numéro',
      'territoryFrom=postcode': 'du code postal de la ligne',
    },
  }),
);
