import { defineParameter } from '../parameter.ts';
import { callingSection, consentDecree, hoursDecree } from '../sources.ts';

export const refusalPauseDays = defineParameter<number>({
  id: 'refusal-pause-days',
  description: {
    en: 'Full days of silence that the law asks for after a refusal in conversation',
    fr: 'Jours révolus de silence que la loi impose après un refus exprimé lors de la conversation',
  },
  unit: { en: 'calendar days', fr: 'jours calendaires' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Décret 2022-1313', url: hoursDecree },
      certainty: 'primary',
    },
    {
      from: '2023-03-01',
      value: 60,
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: null,
      reference: { title: 'C. conso. D223-9, décret 2026-662', url: consentDecree },
      certainty: 'secondary',
    },
  ],
});
