import { defineParameter } from '../parameter.ts';
import { communicationsCode } from '../sources.ts';

export const machineConsent = defineParameter<true>({
  id: 'machine-consent',
  description: {
    en: 'Calls that a machine speaks need the prior consent of the person, also at work and under a contract',
    fr: 'Les appels émis par une machine qui parle exigent le consentement préalable de la personne, même au travail ou sous contrat',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'CPCE L34-5', url: communicationsCode },
      certainty: 'primary',
    },
  ],
});
