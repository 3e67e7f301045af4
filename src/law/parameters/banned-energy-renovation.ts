import type { Sector } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { canvassingAct } from '../sources.ts';

export const bannedEnergyRenovation = defineParameter<Sector>({
  id: 'banned-energy-renovation',
  description: {
    en: 'Canvassing by telephone to sell energy saving or renewable energy for homes is banned, a contract in progress apart',
    fr: 'Démarchage téléphonique interdit pour les économies d’énergie et les énergies renouvelables dans le logement, hors contrat en cours',
  },
  unit: { en: 'sector', fr: 'secteur' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Loi 2020-901, C. conso. L223-1', url: canvassingAct },
      certainty: 'primary',
    },
    {
      from: '2020-07-26',
      value: 'energy-renovation',
      published: '2020-07-25',
      reference: { title: 'Loi 2020-901, C. conso. L223-1', url: canvassingAct },
      certainty: 'primary',
    },
  ],
});
