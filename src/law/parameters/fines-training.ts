import type { Fines } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { trainingAct } from '../sources.ts';

export const finesTraining = defineParameter<Fines>({
  id: 'fines-training',
  description: {
    en: 'Highest administrative fine for canvassing for training paid by the personal training account',
    fr: 'Amende administrative maximale pour le démarchage portant sur le compte personnel de formation',
  },
  unit: { en: 'euros', fr: 'euros' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. trav. L6323-8-1', url: trainingAct },
      certainty: 'primary',
    },
    {
      from: '2022-12-21',
      value: { naturalPerson: 75_000, legalPerson: 375_000 },
      published: '2022-12-20',
      reference: { title: 'C. trav. L6323-8-1', url: trainingAct },
      certainty: 'primary',
    },
  ],
});
