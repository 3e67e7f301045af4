import { defineParameter } from '../parameter.ts';
import { consentDecree, consumerCode } from '../sources.ts';

export const consentYears = defineParameter<number>({
  id: 'consent-years',
  description: {
    en: 'Longest time for which a consent is good, from the day of its collection',
    fr: 'Durée maximale de validité d’un consentement, à compter de son recueil',
  },
  unit: { en: 'years', fr: 'ans' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 1,
      reference: { title: 'C. conso. R223-1, I, 3°', url: consentDecree },
      certainty: 'secondary',
    },
  ],
});
