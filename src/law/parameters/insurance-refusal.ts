import { defineParameter } from '../parameter.ts';
import { insuranceCode } from '../sources.ts';

export const insuranceRefusal = defineParameter<true>({
  id: 'insurance-refusal',
  description: {
    en: 'Of insurance: whoever shows no interest in a call that was not asked for is not called again, a contract in progress apart',
    fr: 'Assurance\u00a0: qui ne manifeste pas d’intérêt lors d’un appel non sollicité n’est plus rappelé, hors contrat en cours',
  },
  unit: { en: 'yes or no', fr: 'oui ou non' },
  checkedOn: '2026-11-30',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. assur. L112-2-2', url: insuranceCode },
      certainty: 'primary',
    },
    {
      from: '2022-04-01',
      value: true,
      reference: { title: 'C. assur. L112-2-2', url: insuranceCode },
      certainty: 'primary',
    },
  ],
});
