import { defineParameter } from '../parameter.ts';
import { callingSection } from '../sources.ts';

export const registrationEffectDays = defineParameter<number>({
  id: 'registration-effect-days',
  description: {
    en: 'Days after which an entry on the opposition list takes effect at the latest',
    fr: 'Délai maximal de prise d’effet d’une inscription sur la liste d’opposition',
  },
  unit: { en: 'days', fr: 'jours' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: 30,
      reference: { title: 'C. conso. R223-6', url: callingSection },
      certainty: 'secondary',
    },
  ],
});
