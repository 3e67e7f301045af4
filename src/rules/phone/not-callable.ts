import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const notCallable = defineNumberRule({
  id: 'phone/not-callable',
  scope: 'number',
  severity: 'error',
  title: { en: 'Nobody’s line', fr: 'Numéro qui n’est la ligne de personne' },
  law: [],
  messages: {
    service: {
      en: '“{words}” is a short, special-rate or machine number, nobody’s line',
      fr: '«\u00a0{words}\u00a0» est un numéro court, à tarif spécial ou de machine, la ligne de personne',
    },
  },
  judge: (number, _at, say) =>
    number.kind === PhoneKind.notCallable ? say('service', { words: number.words() }) : null,
});
