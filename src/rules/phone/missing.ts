import { defineNumberRule } from '../define.ts';
import { NumberKind } from '../facts.ts';

export const missingNumber = defineNumberRule({
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
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'All phone cells are empty.', fr: 'Toutes les cellules de téléphone sont vides.' },
        number: { kind: 'missing' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The row has 06 39 98 01 23.', fr: 'La ligne contient le 06 39 98 01 23.' },
        number: {},
      },
    ],
  },
  messages: {
    empty: { en: 'the row has no telephone number', fr: 'la ligne ne contient aucun numéro de téléphone' },
  },
  judge: (number, _at, say) => (number.kind === NumberKind.missing ? say('empty', {}) : null),
});
