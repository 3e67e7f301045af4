import { defineParameter } from '../parameter.ts';
import { consentArticle, consumerCode } from '../sources.ts';

export const consentRequired = defineParameter<true>({
  id: 'consent-required',
  description: {
    en: 'A consumer may be called only with prior consent, a contract in progress apart',
    fr: 'Un consommateur ne peut être appelé qu’avec son consentement préalable, hors contrat en cours',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: true,
      published: '2025-07-01',
      reference: { title: 'C. conso. L223-1', url: consentArticle },
      certainty: 'primary',
    },
  ],
});
