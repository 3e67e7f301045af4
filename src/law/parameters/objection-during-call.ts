import { defineParameter } from '../parameter.ts';
import { consumerCode } from '../sources.ts';

export const objectionDuringCall = defineParameter<true>({
  id: 'objection-during-call',
  description: {
    en: 'Whoever objects to the call going on is not called again, without end and whatever the basis',
    fr: 'Qui s’oppose à la poursuite de l’appel n’est plus rappelé, sans limite et quelle que soit la base légale',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L221-16', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2026-08-11',
      value: true,
      published: '2025-07-01',
      reference: { title: 'C. conso. L221-16', url: consumerCode },
      certainty: 'secondary',
    },
  ],
});
