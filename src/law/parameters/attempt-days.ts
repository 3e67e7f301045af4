import { defineParameter } from '../parameter.ts';
import { callingSection, hoursDecree } from '../sources.ts';

export const attemptDays = defineParameter<number>({
  id: 'attempt-days',
  description: {
    en: 'Length of the period in which attempts are counted, the day of the call included',
    fr: 'Durée de la période sur laquelle les tentatives sont comptées, jour de l’appel compris',
  },
  unit: { en: 'calendar days', fr: 'jours calendaires' },
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
      value: 30,
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'primary',
    },
  ],
});
