import { defineParameter } from '../parameter.ts';
import { consentDecree, consumerCode } from '../sources.ts';

export const consentSlots = defineParameter<true>({
  id: 'consent-slots',
  description: {
    en: 'A consent allows calls only in the period and the slots for which it was given',
    fr: 'Un consentement n’autorise les appels que dans la période et les créneaux pour lesquels il a été donné',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L223-1', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: true,
      reference: { title: 'C. conso. R223-1, I, 3°', url: consentDecree },
      certainty: 'secondary',
    },
  ],
});
