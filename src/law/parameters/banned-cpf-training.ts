import type { Sector } from '../../model.ts';
import { defineParameter } from '../parameter.ts';
import { trainingAct } from '../sources.ts';

export const bannedCpfTraining = defineParameter<Sector>({
  id: 'banned-cpf-training',
  description: {
    en: 'Canvassing by telephone to sell training paid by the personal training account is banned, training in progress apart',
    fr: 'Démarchage téléphonique interdit pour le compte personnel de formation, hors action en cours',
  },
  unit: { en: 'sector', fr: 'secteur' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. trav. L6323-8-1', url: trainingAct },
      certainty: 'primary',
    },
    {
      from: '2022-12-21',
      value: 'cpf-training',
      published: '2022-12-20',
      reference: { title: 'C. trav. L6323-8-1', url: trainingAct },
      certainty: 'primary',
    },
  ],
});
