import type { Fines } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { canvassingAct, consumerCode } from '../sources.ts';

export const fines = defineParameter<Fines>({
  id: 'fines',
  description: {
    en: 'Highest administrative fine for canvassing against articles L223-1 to L223-5; the decision is published',
    fr: 'Amende administrative maximale pour un démarchage contraire aux articles L223-1 à L223-5\u00a0; la décision est publiée',
  },
  unit: { en: 'euros', fr: 'euros' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: { naturalPerson: 15_000, legalPerson: 75_000 },
      reference: { title: 'C. conso. L242-16', url: consumerCode },
      certainty: 'secondary',
    },
    {
      from: '2020-07-26',
      value: { naturalPerson: 75_000, legalPerson: 375_000 },
      published: '2020-07-25',
      reference: { title: 'C. conso. L242-16', url: canvassingAct },
      certainty: 'primary',
    },
  ],
});
