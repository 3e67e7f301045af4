import { defineParameter } from '../parameter.ts';
import { callingSection, hoursDecree } from '../sources.ts';

export const callingWindows = defineParameter<readonly { from: string; to: string }[]>({
  id: 'calling-windows',
  description: {
    en: 'Hours in which consumers may be called, on their own clock; the end is outside',
    fr: 'Plages horaires d’appel, à l’heure du consommateur\u00a0; la fin est exclue',
  },
  unit: { en: 'local time', fr: 'heure locale' },
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
      value: [
        { from: '10:00', to: '13:00' },
        { from: '14:00', to: '20:00' },
      ],
      published: '2022-10-14',
      reference: { title: 'C. conso. D223-9', url: callingSection },
      certainty: 'primary',
    },
  ],
});
