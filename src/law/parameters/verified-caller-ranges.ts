import { defineParameter } from '../parameter.ts';
import { numberingFile, numberingPlan } from '../sources.ts';

const verifiedRanges = [
  '0162',
  '0163',
  '0270',
  '0271',
  '0377',
  '0378',
  '0424',
  '0425',
  '0568',
  '0569',
  '0948',
  '0949',
  '09475',
  '09476',
  '09477',
  '09478',
  '09479',
];

export const verifiedCallerRanges = defineParameter<readonly string[]>({
  id: 'verified-caller-ranges',
  description: {
    en: 'Verified numbers, which automated calling systems present',
    fr: 'Numéros polyvalents vérifiés, présentés par les systèmes automatisés d’appel',
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
      value: verifiedRanges,
      reference: { title: 'Arcep, décision 2022-1583', url: numberingPlan },
      certainty: 'primary',
    },
    {
      from: '2026-01-01',
      value: [...verifiedRanges, '05987', '05988', '05989', '02688', '02689'],
      reference: { title: 'Arcep, plan national de numérotation au 1er janvier 2026', url: numberingFile },
      certainty: 'secondary',
    },
  ],
});
