import { defineParameter } from '../parameter.ts';
import { callingSection, consentAct } from '../sources.ts';

export const oppositionDutyDays = defineParameter<number>({
  id: 'opposition-duty-days',
  description: {
    en: 'Days for which a check against the opposition list is good',
    fr: 'Durée de validité d’un contrôle sur la liste d’opposition',
  },
  unit: { en: 'days', fr: 'jours' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: 30,
      reference: { title: 'C. conso. L223-1, R223-6', url: callingSection },
      // “At least once a month”; the thirty days are ours.
      certainty: 'inferred',
    },
    {
      from: '2026-08-11',
      value: null,
      published: '2025-07-01',
      reference: { title: 'Loi 2025-594, art. 13', url: consentAct },
      certainty: 'primary',
    },
  ],
});
