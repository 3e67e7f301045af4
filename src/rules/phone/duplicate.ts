import { defineNumberRule } from '../define.ts';

export const duplicate = defineNumberRule({
  id: 'phone/duplicate',
  scope: 'number',
  severity: 'error',
  title: { en: 'Number kept in an earlier row', fr: 'Numéro déjà conservé plus haut' },
  law: [],
  messages: {
    earlier: { en: 'already kept on line {line}', fr: 'déjà conservé à la ligne {line}' },
  },
  judge(number, _at, say) {
    const earlier = number.keptEarlier();
    return earlier ? say('earlier', { line: earlier.line }, { because: [earlier] }) : null;
  },
});
