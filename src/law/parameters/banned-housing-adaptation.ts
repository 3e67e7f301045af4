import type { Sector } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { consentAct } from '../sources.ts';

export const bannedHousingAdaptation = defineParameter<Sector>({
  id: 'banned-housing-adaptation',
  description: {
    en: 'Canvassing by telephone to sell the adaptation of homes to age or disability is banned, a contract in progress apart',
    fr: 'Démarchage téléphonique interdit pour l’adaptation du logement au vieillissement ou au handicap, hors contrat en cours',
  },
  unit: { en: 'sector', fr: 'secteur' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Loi 2025-594, C. conso. L223-1', url: consentAct },
      certainty: 'secondary',
    },
    {
      from: '2025-07-01',
      value: 'housing-adaptation',
      published: '2025-07-01',
      reference: { title: 'Loi 2025-594, C. conso. L223-1', url: consentAct },
      certainty: 'secondary',
    },
  ],
});
