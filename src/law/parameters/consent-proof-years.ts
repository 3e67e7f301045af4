import { defineParameter } from '../parameter.ts';
import { consentDecree, consumerCode } from '../sources.ts';

export const consentProofYears = defineParameter<number>({
  id: 'consent-proof-years',
  description: {
    en: 'Time for which the proof of a consent is kept',
    fr: 'Durée de conservation de la preuve d’un consentement',
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
      value: 3,
      reference: { title: 'C. conso. R223-2', url: consentDecree },
      certainty: 'secondary',
    },
  ],
});
