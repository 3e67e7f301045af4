import { defineParameter } from '../parameter.ts';
import { consentDecree, consumerCode } from '../sources.ts';

export const refusalWithdrawsConsent = defineParameter<true>({
  id: 'refusal-withdraws-consent',
  description: {
    en: 'A refusal on the telephone withdraws the consent: the law allows to withdraw it orally',
    fr: 'Un refus au téléphone retire le consentement\u00a0: la loi permet de le retirer oralement',
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
      reference: { title: 'C. conso. L223-1, R223-3', url: consentDecree },
      certainty: 'inferred',
    },
  ],
});
