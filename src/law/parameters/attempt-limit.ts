import { defineParameter } from '../parameter.ts';
import { callingSection, hoursDecree } from '../sources.ts';

export const attemptLimit = defineParameter<number>({
  id: 'attempt-limit',
  description: {
    en: 'Attempts to reach one consumer allowed in the period',
    fr: 'Tentatives d’appel d’un même consommateur permises sur la période',
  },
  unit: { en: 'attempts', fr: 'tentatives' },
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
      value: 4,
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'primary',
    },
  ],
});
