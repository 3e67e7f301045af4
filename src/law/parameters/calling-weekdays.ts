import { defineParameter } from '../parameter.ts';
import { callingSection, hoursDecree } from '../sources.ts';

export const callingWeekdays = defineParameter<readonly number[]>({
  id: 'calling-weekdays',
  description: {
    en: 'Days of the week on which consumers may be called',
    fr: 'Jours de la semaine où les consommateurs peuvent être appelés',
  },
  unit: { en: 'day of the week, 0 is Monday', fr: 'jour de la semaine, 0 pour lundi' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Décret 2022-1313', url: hoursDecree },
      certainty: 'primary',
    },
    {
      from: '2023-03-01',
      value: [0, 1, 2, 3, 4],
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'primary',
    },
  ],
});
