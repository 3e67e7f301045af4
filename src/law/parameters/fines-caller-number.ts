import type { Fines } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { canvassingAct, consumerCode } from '../sources.ts';

export const finesCallerNumber = defineParameter<Fines>({
  id: 'fines-caller-number',
  description: {
    en: 'Highest administrative fine for a hidden number or one that is not the professional’s',
    fr: 'Amende administrative maximale pour un numéro masqué ou qui n’est pas celui du professionnel',
  },
  unit: { en: 'euros', fr: 'euros' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: { naturalPerson: 3_000, legalPerson: 15_000 },
      reference: { title: 'C. conso. L242-14', url: consumerCode },
      certainty: 'inferred',
    },
    {
      from: '2020-07-26',
      value: { naturalPerson: 75_000, legalPerson: 375_000 },
      published: '2020-07-25',
      reference: { title: 'C. conso. L242-14', url: canvassingAct },
      certainty: 'primary',
    },
  ],
});
