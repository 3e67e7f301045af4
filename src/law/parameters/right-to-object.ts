import { defineParameter } from '../parameter.ts';
import { dataProtectionAct, dataProtectionRegulation } from '../sources.ts';

export const rightToObject = defineParameter<true>({
  id: 'right-to-object',
  description: {
    en: 'Whoever objects to canvassing is not canvassed any more',
    fr: 'Qui s’oppose à la prospection n’en fait plus l’objet',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: true,
      reference: { title: 'Loi 78-17, art. 38', url: dataProtectionAct },
      certainty: 'primary',
    },
    {
      from: '2018-05-25',
      value: true,
      reference: { title: 'RGPD, art. 21', url: dataProtectionRegulation },
      certainty: 'primary',
    },
  ],
});
