import type { Sector } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { consentArticle, consumerCode } from '../sources.ts';

export const bannedHousingAdaptation = defineParameter<Sector>({
  id: 'banned-housing-adaptation',
  description: {
    en: 'Canvassing by telephone to sell the adaptation of homes to age or disability is banned, a contract in progress apart',
    fr: 'Démarchage téléphonique interdit pour l’adaptation du logement au vieillissement ou au handicap, hors contrat en cours',
  },
  unit: { en: 'sector', fr: 'secteur' },
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
      value: 'housing-adaptation',
      published: '2025-07-01',
      reference: { title: 'C. conso. L223-1, al. 5', url: consentArticle },
      certainty: 'primary',
    },
  ],
});
