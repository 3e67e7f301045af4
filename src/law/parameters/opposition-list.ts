import { defineParameter } from '../parameter.ts';
import { callingSection, consentAct } from '../sources.ts';

export const oppositionList = defineParameter<true>({
  id: 'opposition-list',
  description: {
    en: 'Who is on the opposition list (Bloctel) is not canvassed by telephone',
    fr: 'Qui est inscrit sur la liste d’opposition (Bloctel) n’est pas démarché par téléphone',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-12-01',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'C. conso. L223-1, R223-6', url: callingSection },
      certainty: 'primary',
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
