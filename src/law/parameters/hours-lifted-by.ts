import { defineParameter } from '../parameter.ts';
import { callingSection, consentArticle, hoursDecree } from '../sources.ts';

export const hoursLiftedBy = defineParameter<'consent' | 'appointment'>({
  id: 'hours-lifted-by',
  description: {
    en: 'What frees a call from days and hours, never from frequency',
    fr: 'Ce qui dispense un appel des jours et horaires, jamais de la fréquence',
  },
  unit: { en: 'consent or appointment', fr: 'consentement ou rendez-vous' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Décret 2022-1313', url: hoursDecree },
      certainty: 'primary',
    },
    {
      from: '2023-03-01',
      value: 'consent',
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9, al. 2', url: callingSection },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 'appointment',
      published: '2025-07-01',
      reference: { title: 'C. conso. L223-1, al. 6', url: consentArticle },
      certainty: 'primary',
    },
  ],
});
