import type { HolidayId } from '../holidays.ts';
import { defineParameter } from '../parameter.ts';
import { overseasSection } from '../sources.ts';

export const localHolidaysOverseas = defineParameter<Readonly<Record<string, readonly HolidayId[]>>>({
  id: 'local-holidays-overseas',
  description: {
    en: 'Days that commemorate the abolition of slavery by territory, which bar only where the house asks for it; sources differ on Saint-Martin (27 or 28 May)',
    fr: 'Commémorations de l’abolition de l’esclavage par territoire, prises en compte seulement si la maison le demande\u202f; les sources divergent pour Saint-Martin (27 ou 28 mai)',
  },
  unit: { en: 'holidays by territory', fr: 'jours fériés par territoire' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: {
        YT: ['abolition-mayotte'],
        MQ: ['abolition-martinique'],
        GP: ['abolition-guadeloupe'],
        MF: ['abolition-saint-martin'],
        GF: ['abolition-guyane'],
        BL: ['abolition-saint-barthelemy'],
        RE: ['abolition-reunion'],
      },
      reference: { title: 'C. trav. L3422-2', url: overseasSection },
      certainty: 'secondary',
    },
  ],
});
