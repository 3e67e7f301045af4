import { defineParameter } from '../parameter.ts';
import { consumerCode } from '../sources.ts';

export const withheldCallerForbidden = defineParameter<true>({
  id: 'withheld-caller-forbidden',
  description: {
    en: 'The caller’s number may not be hidden',
    fr: 'Le numéro de l’appelant ne peut pas être masqué',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'C. conso. L221-17', url: consumerCode },
      certainty: 'primary',
    },
  ],
});
