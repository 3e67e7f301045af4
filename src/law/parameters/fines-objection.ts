import type { Fines } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { canvassingAct, consumerCode } from '../sources.ts';

export const finesObjection = defineParameter<Fines>({
  id: 'fines-objection',
  description: {
    en: 'Highest administrative fine for a call that ignores what article L221-16 asks for',
    fr: 'Amende administrative maximale pour un appel contraire à l’article L221-16',
  },
  unit: { en: 'euros', fr: 'euros' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: { naturalPerson: 3_000, legalPerson: 15_000 },
      reference: { title: 'C. conso. L242-12', url: consumerCode },
      certainty: 'inferred',
    },
    {
      from: '2020-07-26',
      value: { naturalPerson: 75_000, legalPerson: 375_000 },
      published: '2020-07-25',
      reference: { title: 'C. conso. L242-12', url: canvassingAct },
      certainty: 'primary',
    },
  ],
});
