import { defineNumberRule } from '../define.ts';
import { NO_NUMBER } from '../facts.ts';

export const missing = defineNumberRule({
  id: 'phone/missing',
  scope: 'number',
  severity: 'error',
  title: { en: 'No telephone number', fr: 'Aucun numéro de téléphone' },
  law: [],
  messages: {
    empty: { en: 'the row has no telephone number', fr: 'la ligne ne contient aucun numéro de téléphone' },
  },
  judge: (number, _at, say) => (number.kind === NO_NUMBER ? say('empty', {}) : null),
});
