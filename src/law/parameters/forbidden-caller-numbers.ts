import type { NumberShape } from '../model.ts';
import { defineParameter } from '../parameter.ts';
import { consumerCode } from '../sources.ts';

export const forbiddenCallerNumbers = defineParameter<readonly NumberShape[]>({
  id: 'forbidden-caller-numbers',
  description: {
    en: 'Numbers that may never be presented to a consumer: 089x, 3BPQ save 30PQ and 31PQ, 118XYZ',
    fr: 'Numéros qui ne peuvent jamais être présentés à un consommateur\u00a0: 089x, 3BPQ hors 30PQ et 31PQ, 118XYZ',
  },
  unit: { en: 'shape of a national number', fr: 'forme d’un numéro national' },
  checkedOn: '2026-11-20',
  periods: [
    {
      from: null,
      value: null,
      reference: { title: 'C. conso. L221-17', url: consumerCode },
      certainty: 'primary',
    },
    {
      from: '2016-08-01',
      value: [
        { prefix: '089', digits: 10, except: [] },
        { prefix: '3', digits: 4, except: ['30', '31'] },
        { prefix: '118', digits: 6, except: [] },
      ],
      reference: { title: 'C. conso. L221-17, arrêté du 5 juillet 2016', url: consumerCode },
      certainty: 'primary',
    },
  ],
});
