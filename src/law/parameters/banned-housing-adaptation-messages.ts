import type { Sector } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { consentArticle, consumerCode } from '../sources.ts';

export const bannedHousingAdaptationMessages = defineParameter<Sector>({
  id: 'banned-housing-adaptation-messages',
  description: {
    en: 'Canvassing by message, mail and social network to sell the adaptation of homes is banned, and by telephone soon',
    fr: 'Démarchage interdit par message, courriel et réseau social pour l’adaptation du logement, et bientôt par téléphone',
  },
  unit: { en: 'sector', fr: 'secteur' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-8', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2025-07-02',
      value: 'housing-adaptation',
      published: '2025-07-01',
      reference: { title: 'C. conso. L223-8', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: null,
      published: '2025-07-01',
      reference: { title: 'C. conso. L223-1, al. 5', url: consentArticle },
      certainty: 'primary',
    },
  ],
});
