import type { NeededRole } from '../../../../explain/model.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** What an explanation says of rules. */
export const explainedRuleWords = wordsOf(
  ({ date }) => ({
    numbers: 'Its numbers',
    why: 'Why',
    stops: 'What stops the whole campaign',
    accepted: 'Gaps that were accepted',
    remarks: 'Also found, does not bar',
    passed: 'Checked, and not the case',
    notChecked: 'Not checked',
    notApplicable: (rules: string) => `On that day, under these settings, these find nothing: ${rules}`,
    notJudged: (rules: string) => `No number can be called, so that nobody was judged by: ${rules}`,
    needs: {
      contacts: 'no contact list was given',
      opposition: 'no opposition export was given',
      'own-opposition': 'no list of the company’s own was given',
      consents: 'no consent register was given',
      calls: 'no call log was given',
    } satisfies Record<NeededRole, string>,
    until: (day: string) => `Ends on ${date(day)} at the earliest.`,
    noEnd: 'No end that the files show.',
    nobodyJudged: 'no number can be called, so that nobody was judged',
    findsNothing: 'finds nothing on that day, under these settings',
  }),
  ({ date }) => ({
    numbers: 'Ses numéros',
    why: 'Pourquoi',
    stops: 'Ce qui arrête toute la campagne',
    accepted: 'Lacunes acceptées',
    remarks: 'Constaté aussi, sans interdire l’appel',
    passed: 'Contrôlé, sans rien relever',
    notChecked: 'Non contrôlé',
    notApplicable: (rules) => `Ce jour-là, avec ces réglages, ces règles ne constatent rien\u00a0: ${rules}`,
    notJudged: (rules) => `Aucun numéro ne peut être appelé\u00a0: personne n’a été jugé selon ${rules}`,
    needs: {
      contacts: 'aucune liste de contacts n’a été donnée',
      opposition: 'aucun export de la liste d’opposition n’a été donné',
      'own-opposition': 'aucune liste d’opposition de l’entreprise n’a été donnée',
      consents: 'aucun registre des consentements n’a été donné',
      calls: 'aucun journal d’appels n’a été donné',
    },
    until: (day) => `Prend fin au plus tôt le ${date(day)}.`,
    noEnd: 'Sans fin, d’après les fichiers.',
    nobodyJudged: 'aucun numéro ne peut être appelé\u00a0: personne n’a été jugé',
    findsNothing: 'ne constate rien ce jour-là, avec ces réglages',
  }),
);
