import { defineParameter } from '../parameter.ts';
import { callingSection } from '../sources.ts';

export const houseRefusalPauseDays = defineParameter<number>({
  id: 'house-refusal-pause-days',
  description: {
    en: 'Days of silence after a refusal that the house keeps where the law no longer asks for them',
    fr: 'Jours de silence après un refus que l’entreprise conserve quand la loi ne les impose plus',
  },
  unit: { en: 'calendar days', fr: 'jours calendaires' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'inferred',
    },
    {
      from: '2026-08-11',
      value: 60,
      reference: {
        title: { en: 'House policy after C. conso. D223-9', fr: 'Règle interne, d’après C. conso. D223-9' },
        url: callingSection,
      },
      certainty: 'inferred',
    },
  ],
});
