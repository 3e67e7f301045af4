import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const notCallableNumber = defineNumberRule({
  id: 'phone/not-callable',
  scope: 'number',
  severity: 'error',
  title: { en: 'Nobody’s line', fr: 'Numéro de service ou de machine' },
  explains: {
    en: 'Short numbers, special-rate numbers and numbers of machines exist, but they are nobody’s line.',
    fr: 'Les numéros courts, à tarif spécial et de machines existent, mais personne n’y répond en son nom.',
  },
  remedy: {
    en: 'Replace it by the person’s own number where the list comes from.',
    fr: 'Remplacez-le par le numéro de la personne, là d’où vient la liste.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The cell has a short number.', fr: 'La cellule contient un numéro court.' },
        number: { kind: 'notCallable', words: '32••' },
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
    service: {
      en: '“{words}” is a short, special-rate or machine number, nobody’s line',
      fr: '«\u00a0{words}\u00a0» est un numéro de service ou de machine (court, à tarif spécial ou d’objet connecté)',
    },
  },
  judge: (number, _at, say) =>
    number.kind === PhoneKind.notCallable ? say('service', { words: number.words() }) : null,
});
