import type { HolidayId } from '../holidays.ts';
import { defineParameter } from '../parameter.ts';
import { alsaceMoselleSection } from '../sources.ts';

export const localHolidaysAlsaceMoselle = defineParameter<Readonly<Record<string, readonly HolidayId[]>>>({
  id: 'local-holidays-alsace-moselle',
  description: {
    en: 'Holidays of Alsace and Moselle by department, which bar only where the house asks for it',
    fr: 'Jours fériés d’Alsace et de Moselle par département, pris en compte seulement si l’entreprise le demande',
  },
  unit: { en: 'holidays by department', fr: 'jours fériés par département' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: {
        '57': ['good-friday', 'saint-stephen'],
        '67': ['good-friday', 'saint-stephen'],
        '68': ['good-friday', 'saint-stephen'],
      },
      reference: { title: 'C. trav. L3134-13', url: alsaceMoselleSection },
      certainty: 'primary',
    },
  ],
});
