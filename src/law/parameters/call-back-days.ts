import { defineParameter } from '../parameter.ts';
import { consentDecree, consumerCode } from '../sources.ts';

export const callBackDays = defineParameter<number>({
  id: 'call-back-days',
  description: {
    en: 'Working days within which somebody who asked for it may be called back in a banned sector',
    fr: 'Jours ouvrables pour rappeler, dans un secteur interdit, la personne qui l’a demandé',
  },
  unit: { en: 'working days, Saturdays among them', fr: 'jours ouvrables, samedis compris' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 5,
      reference: { title: 'C. conso. R223-4', url: consentDecree },
      certainty: 'secondary',
    },
  ],
});
