import type { RegimeId } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { consentAct, consumerCode, hoursDecree } from '../sources.ts';

export const regime = defineParameter<RegimeId>({
  id: 'regime',
  description: {
    en: 'The regime that telephone canvassing is under',
    fr: 'Régime applicable au démarchage téléphonique',
  },
  unit: { en: 'regime', fr: 'régime' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: 'before-hours',
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2023-03-01',
      value: 'opt-out',
      published: '2022-10-14',
      reference: { title: 'Décret 2022-1313', url: hoursDecree },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 'opt-in',
      published: '2025-07-01',
      reference: { title: 'Loi 2025-594, art. 13', url: consentAct },
      certainty: 'primary',
    },
  ],
});
