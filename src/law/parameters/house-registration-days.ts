import { defineParameter } from '../parameter.ts';
import { callingSection } from '../sources.ts';

export const houseRegistrationDays = defineParameter<number>({
  id: 'house-registration-days',
  description: {
    en: 'Days after which the house takes an entry on an opposition list to be in effect where the law no longer says so',
    fr: 'Délai après lequel l’entreprise tient une inscription en opposition pour effective quand la loi ne le dit plus',
  },
  unit: { en: 'days', fr: 'jours' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. R223-3', url: callingSection },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 30,
      reference: {
        title: { en: 'House policy after C. conso. R223-3', fr: 'Règle interne, d’après C. conso. R223-3' },
        url: callingSection,
      },
      certainty: 'inferred',
    },
  ],
});
