import { defineParameter } from '../parameter.ts';
import { numberingPlan } from '../sources.ts';

export const platformCallerRanges = defineParameter<readonly string[]>({
  id: 'platform-caller-ranges',
  description: {
    en: 'Numbers for traffic with technical platforms, which are not meant for canvassing',
    fr: 'Numéros réservés aux échanges avec une plateforme technique, non destinés au démarchage',
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
      value: ['0937', '0938', '0939'],
      reference: { title: 'Arcep, décision 2022-1583', url: numberingPlan },
      certainty: 'secondary',
    },
  ],
});
