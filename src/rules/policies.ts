import type { LawOfDay } from '../law/model.ts';
import type { Text } from '../model.ts';
import type { Policy } from '../settings.ts';
import { personRules, ruleIds } from './index.ts';

/** What a house rule under `policy` does. */
export interface PolicyEffect {
  key: keyof Policy;
  effect: Text;
  /** Rules that find something else by it. */
  rules: readonly string[];
  /** Whether it is what keeps its rules in force where the law no longer has them. */
  keeps?: true;
  /** Whether it can make a difference under the law of a day. */
  matters(law: LawOfDay): boolean;
}

const ever = () => true;
const ofPersons = personRules.map(({ id }) => id);
const ofConsents = ruleIds.filter((id) => id.startsWith('consent/'));

/** Every house rule, with what it changes; the defaults err on the side of not calling. */
export const policyEffects: readonly PolicyEffect[] = [
  {
    key: 'foreign',
    effect: {
      en: 'By default a number outside France is excluded. With keep it is let through with a notice, and the law of its country is not checked.',
      fr: 'Par défaut, un numéro hors de France est exclu. Avec keep, il est admis avec une information, et le droit de son pays n’est pas vérifié.',
    },
    rules: ['phone/foreign'],
    matters: ever,
  },
  {
    key: 'bloctelAfterEnd',
    effect: {
      en: 'By default an opposition list that is given still bars its numbers after the list has ended. With ignore it bars nobody any more, and calls to its numbers are no finding.',
      fr: 'Par défaut, une liste d’opposition fournie interdit toujours ses numéros après la fin de la liste. Avec ignore, elle n’interdit plus personne, et les appels vers ses numéros ne donnent lieu à aucun constat.',
    },
    rules: ['opposition/bloctel', 'opposition/called'],
    keeps: true,
    matters: ({ oppositionListEnded }) => oppositionListEnded,
  },
  {
    key: 'refusalPause',
    effect: {
      en: 'By default the silence after a refusal goes on where the law no longer asks for it, until a new consent. With off a refusal bars by the rules on consent alone.',
      fr: 'Par défaut, le silence après un refus continue là où la loi ne l’impose plus, jusqu’à un nouveau consentement. Avec off, un refus n’interdit que par les règles du consentement.',
    },
    rules: ['refusal/sixty-days'],
    keeps: true,
    matters: ({ refusalPause }) => refusalPause?.house ?? false,
  },
  {
    key: 'pressConsent',
    effect: {
      en: 'By default newspapers and magazines need no consent, as the law exempts them; days, hours and frequency hold. With ask they need it like everybody.',
      fr: 'Par défaut, la presse n’a pas besoin de consentement, la loi l’en dispensant\u00a0; jours, horaires et fréquence valent pour elle. Avec ask, elle en a besoin comme les autres.',
    },
    rules: ofConsents,
    matters: ({ consent, pressExempt }) => consent !== null && pressExempt,
  },
  {
    key: 'localHolidays',
    effect: {
      en: 'By default only the national public holidays bar. With true those of Alsace and Moselle and of the overseas territories bar there, too.',
      fr: 'Par défaut, seuls les jours fériés nationaux interdisent les appels. Avec true, ceux d’Alsace-Moselle et d’outre-mer les interdisent aussi dans ces territoires.',
    },
    rules: ['hours/public-holiday', 'calendar/no-lawful-day'],
    matters: ({ hours }) => hours !== null,
  },
  {
    key: 'linkRows',
    effect: {
      en: 'By default rows that share a number are one person, whose refusals, attempts and consents are judged together. With false each row stands alone.',
      fr: 'Par défaut, les lignes qui partagent un numéro sont une même personne, dont refus, tentatives et consentements sont jugés ensemble. Avec false, chaque ligne est jugée seule.',
    },
    rules: ofPersons,
    matters: ever,
  },
  {
    key: 'switchboardRows',
    effect: {
      en: 'A number that stands in more rows than this is taken for a switchboard, and does not make one person of them.',
      fr: 'Un numéro présent dans plus de lignes que cela est tenu pour un standard, et n’en fait pas une même personne.',
    },
    rules: ofPersons,
    matters: ever,
  },
];
