import { defineNumberRule } from '../define.ts';
import { NO_NUMBER } from '../facts.ts';

export const missing = defineNumberRule({
  id: 'phone/missing',
  scope: 'number',
  severity: 'error',
  title: { en: 'No telephone number', fr: 'Aucun numéro de téléphone' },
  explains: {
    en: 'None of the row’s phone columns holds anything.',
    fr: 'Aucune des colonnes de téléphone de la ligne n’est remplie.',
  },
  remedy: {
    en: 'Add a number, or name the right columns with --phone-column.',
    fr: 'Ajoutez un numéro, ou désignez les bonnes colonnes avec --phone-column.',
  },
  law: [],
  messages: {
    empty: { en: 'the row has no telephone number', fr: 'la ligne ne contient aucun numéro de téléphone' },
  },
  judge: (number, _at, say) => (number.kind === NO_NUMBER ? say('empty', {}) : null),
});
