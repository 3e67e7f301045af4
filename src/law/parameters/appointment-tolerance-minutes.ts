import { defineParameter } from '../parameter.ts';
import { consentArticle, consumerCode } from '../sources.ts';

export const appointmentToleranceMinutes = defineParameter<number>({
  id: 'appointment-tolerance-minutes',
  description: {
    en: 'How far from the agreed time a call still counts as the appointment',
    fr: 'Écart toléré entre l’appel et l’heure convenue du rendez-vous',
  },
  unit: { en: 'minutes', fr: 'minutes' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: 30,
      reference: { title: 'C. conso. L223-1, al. 6', url: consentArticle },
      certainty: 'inferred',
    },
  ],
});
