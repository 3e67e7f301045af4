import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const invalid = defineNumberRule({
  id: 'phone/invalid',
  scope: 'number',
  severity: 'error',
  title: { en: 'Not a possible number', fr: 'Numéro impossible' },
  law: [],
  messages: {
    impossible: {
      en: '“{words}” is not a number that can exist',
      fr: '«\u00a0{words}\u00a0» n’est pas un numéro qui puisse exister',
    },
  },
  judge: (number, _at, say) =>
    number.kind === PhoneKind.invalid ? say('impossible', { words: number.words() }) : null,
});
