import type { HolidayId } from '../holidays.ts';
import { defineParameter } from '../parameter.ts';
import { overseasSection } from '../sources.ts';

export const localHolidaysOverseas = defineParameter<Readonly<Record<string, readonly HolidayId[]>>>({
  id: 'local-holidays-overseas',
  description: {
    en: 'Days that commemorate the abolition of slavery by territory, which bar only where the house asks for it; in Saint-Martin 27 May by the text and 28 May in practice',
    fr: 'Commémorations de l’abolition de l’esclavage par territoire, prises en compte seulement si l’entreprise le demande\u00a0; à Saint-Martin, le 27 mai selon le texte et le 28 mai dans la pratique',
  },
  unit: { en: 'holidays by territory', fr: 'jours fériés par territoire' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: {
        YT: ['abolition-mayotte'],
        MQ: ['abolition-martinique'],
        GP: ['abolition-guadeloupe'],
        MF: ['abolition-guadeloupe', 'abolition-saint-martin'],
        GF: ['abolition-guyane'],
        BL: ['abolition-saint-barthelemy'],
        RE: ['abolition-reunion'],
      },
      reference: { title: 'C. trav. L3422-2', url: overseasSection },
      certainty: 'primary',
    },
  ],
});
