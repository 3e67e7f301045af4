import { defineParameter } from '../parameter.ts';
import { callingSection, consentAct } from '../sources.ts';

export const registrationEffectDays = defineParameter<number>({
  id: 'registration-effect-days',
  description: {
    en: 'Days after which an entry on the opposition list takes effect at the latest',
    fr: 'Délai maximal de prise d’effet d’une inscription sur la liste d’opposition',
  },
  unit: { en: 'days', fr: 'jours' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: 30,
      reference: { title: 'C. conso. R223-3', url: callingSection },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: null,
      published: '2025-07-01',
      reference: { title: 'Loi 2025-594, art. 13', url: consentAct },
      certainty: 'inferred',
    },
  ],
});
