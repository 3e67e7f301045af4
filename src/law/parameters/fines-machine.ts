import type { Fines } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { canvassingAct, communicationsCode } from '../sources.ts';

export const finesMachine = defineParameter<Fines>({
  id: 'fines-machine',
  description: {
    en: 'Highest administrative fine for a call that a machine speaks without consent',
    fr: 'Amende administrative maximale pour un appel émis sans consentement par une machine qui parle',
  },
  unit: { en: 'euros', fr: 'euros' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: { naturalPerson: 3_000, legalPerson: 15_000 },
      reference: { title: 'CPCE L34-5', url: communicationsCode },
      certainty: 'inferred',
    },
    {
      from: '2020-07-26',
      value: { naturalPerson: 75_000, legalPerson: 375_000 },
      published: '2020-07-25',
      reference: { title: 'CPCE L34-5', url: canvassingAct },
      certainty: 'primary',
    },
  ],
});
