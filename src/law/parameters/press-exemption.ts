import { defineParameter } from '../parameter.ts';
import { consumerCode } from '../sources.ts';

export const pressExemption = defineParameter<true>({
  id: 'press-exemption',
  description: {
    en: 'Newspapers and magazines need neither a check against the opposition list nor consent; days, hours and frequency hold for them',
    fr: 'La presse est dispensée de la liste d’opposition et du consentement, mais non des jours, horaires et fréquences',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'C. conso. L223-5', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: true,
      reference: { title: 'C. conso. L223-5', url: consumerCode },
      certainty: 'secondary',
    },
  ],
});
