import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const foreignNumber = defineNumberRule({
  id: 'phone/foreign',
  scope: 'number',
  severity: 'error',
  title: { en: 'Foreign number', fr: 'Numéro étranger' },
  explains: {
    en: 'The number is valid but not French. The law of its country is outside what this audit knows.',
    fr: 'Le numéro est valable mais n’est pas français. Le droit de son pays sort du champ de ce contrôle.',
  },
  remedy: {
    en: 'Check the law of that country; policy.foreign then lets such numbers through with a notice.',
    fr: 'Vérifiez le droit de ce pays\u00a0; policy.foreign permet ensuite d’admettre ces numéros, avec une information.',
  },
  law: [],
  examples: {
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
          fr: 'L’entreprise admet le numéro belge\u00a0: une information, qui n’exclut personne.',
        },
        number: { kind: 'foreign' },
        campaign: { policy: { foreign: 'keep' } },
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
    excluded: {
      en: 'a foreign number: the law of its country is outside what this audit knows',
      fr: 'numéro étranger\u00a0: le droit de son pays sort du champ de ce contrôle',
    },
    kept: {
      en: 'a foreign number, let through by policy.foreign; the law of its country was not checked',
      fr: 'numéro étranger, admis par policy.foreign\u00a0; le droit de son pays n’a pas été vérifié',
    },
  },
  judge(number, at, say) {
    if (number.kind !== PhoneKind.foreign) return null;
    return at.campaign.policy.foreign === 'keep'
      ? say('kept', {}, { severity: 'notice' })
      : say('excluded', {});
  },
});
