import { defineParameter } from '../parameter.ts';
import { numberingPlan } from '../sources.ts';

export const mobileCallerPrefixes = defineParameter<readonly string[]>({
  id: 'mobile-caller-prefixes',
  description: {
    en: 'Prefixes of mobile numbers, which a call platform may not present',
    fr: 'Préfixes des numéros mobiles, qu’une plateforme d’appels ne peut pas présenter',
  },
  unit: { en: 'national prefix', fr: 'préfixe national' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'Arcep, décision 2022-1583', url: numberingPlan },
      certainty: 'primary',
    },
    {
      from: '2023-01-01',
      value: ['06', '07'],
      reference: { title: 'Arcep, décision 2022-1583', url: numberingPlan },
      certainty: 'primary',
    },
  ],
});
