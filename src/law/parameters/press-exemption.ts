import { defineParameter } from '../parameter.ts';
import { consentArticle, consumerCode } from '../sources.ts';

export const pressExemption = defineParameter<true>({
  id: 'press-exemption',
  description: {
    en: 'Newspapers and magazines need not be checked against the opposition list; days, hours and frequency hold for them',
    fr: 'La presse est dispensée de la liste d’opposition, mais non des jours, horaires et fréquences',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'C. conso. L223-5', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: null,
      reference: { title: 'C. conso. L223-1, L223-5', url: consentArticle },
      certainty: 'inferred',
    },
  ],
});
