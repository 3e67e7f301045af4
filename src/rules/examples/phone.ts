import type { Examples, NumberExample } from './model.ts';

const usable = {
  day: '2024-05-06',
  text: { en: 'The row has 06 39 98 01 23.', fr: 'La ligne contient le 06 39 98 01 23.' },
  number: {},
} satisfies NumberExample;

export const phoneExamples = {
  'phone/missing': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'All phone cells are empty.', fr: 'Toutes les cellules de téléphone sont vides.' },
        number: { kind: 'missing' },
      },
    ],
    passes: [usable],
  },
  'phone/invalid': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The cell has nine digits.', fr: 'La cellule contient neuf chiffres.' },
        number: { kind: 'invalid', words: '0• •• •• •• 1' },
      },
    ],
    passes: [usable],
  },
  'phone/not-callable': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The cell has a short number.', fr: 'La cellule contient un numéro court.' },
        number: { kind: 'notCallable', words: '32••' },
      },
    ],
    passes: [usable],
  },
  'phone/foreign': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The number is one of Belgium.', fr: 'Le numéro est belge.' },
        number: { kind: 'foreign' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The house lets the Belgian number through: a notice, which excludes nobody.',
          fr: 'La maison admet le numéro belge\u00a0: une information, qui n’exclut personne.',
        },
        number: { kind: 'foreign' },
        campaign: { policy: { foreign: 'keep' } },
      },
    ],
    passes: [usable],
  },
  'phone/duplicate': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Line 12 was kept with the same number.',
          fr: 'La ligne 12 a été conservée avec le même numéro.',
        },
        number: { keptEarlier: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'No earlier row was kept with that number.',
          fr: 'Aucune ligne précédente n’a été conservée avec ce numéro.',
        },
        number: {},
      },
    ],
  },
} satisfies Record<string, Examples<NumberExample>>;
