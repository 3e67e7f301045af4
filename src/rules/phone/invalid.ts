import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const invalidNumber = defineNumberRule({
  id: 'phone/invalid',
  scope: 'number',
  severity: 'error',
  title: { en: 'Not a possible number', fr: 'Numéro impossible' },
  explains: {
    en: 'What stands in the cell cannot be a telephone number, in France or elsewhere. The audit guesses nothing.',
    fr: 'Ce que contient la cellule ne peut être un numéro de téléphone, ni en France ni ailleurs. L’audit ne devine rien.',
  },
  remedy: {
    en: 'Correct the number where the list comes from.',
    fr: 'Corrigez le numéro là d’où vient la liste.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The cell has nine digits.', fr: 'La cellule contient neuf chiffres.' },
        number: { kind: 'invalid', words: '0• •• •• •• 1' },
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
    impossible: {
      en: '“{words}” is not a number that can exist',
      fr: '«\u00a0{words}\u00a0» n’est pas un numéro qui puisse exister',
    },
  },
  judge: (number, _at, say) =>
    number.kind === PhoneKind.invalid ? say('impossible', { words: number.words() }) : null,
});
