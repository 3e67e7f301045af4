import type { CallExample, Examples, PersonExample } from './model.ts';

const lastFour = ['2024-05-01', '2024-05-10', '2024-05-15', '2024-05-20'];
const oldestADayEarlier = ['2024-04-30', '2024-05-10', '2024-05-15', '2024-05-20'];

export const frequencyExamples = {
  'frequency/thirty-days': {
    fires: [
      {
        day: '2024-05-30',
        text: {
          en: 'Four attempts, the oldest on the first of the thirty days that end on this one.',
          fr: 'Quatre tentatives, la plus ancienne au premier des trente jours qui finissent à cette date.',
        },
        person: { attempts: lastFour },
      },
    ],
    passes: [
      {
        day: '2024-05-30',
        text: {
          en: 'Four attempts, the oldest a day before those thirty days.',
          fr: 'Quatre tentatives, la plus ancienne la veille de ces trente jours.',
        },
        person: { attempts: oldestADayEarlier },
      },
      {
        day: '2024-05-30',
        text: {
          en: 'Three attempts within the thirty days.',
          fr: 'Trois tentatives au cours des trente jours.',
        },
        person: { attempts: lastFour.slice(1) },
      },
    ],
  },
  'frequency/exceeded': {
    fires: [
      {
        day: '2024-05-30',
        text: {
          en: 'A call after four attempts within the thirty days that end on it.',
          fr: 'Un appel après quatre tentatives au cours des trente jours qui s’achèvent ce jour-là.',
        },
        call: { attempts: lastFour },
      },
    ],
    passes: [
      {
        day: '2024-05-30',
        text: {
          en: 'A call after four attempts, the oldest a day before those thirty days.',
          fr: 'Un appel après quatre tentatives, la plus ancienne la veille de ces trente jours.',
        },
        call: { attempts: oldestADayEarlier },
      },
      {
        day: '2023-02-28',
        text: {
          en: 'A call after four attempts on the same day, before there was a limit.',
          fr: 'Un appel après quatre tentatives le même jour, avant qu’il n’y ait une limite.',
        },
        call: { attempts: ['2023-02-28', '2023-02-28', '2023-02-28', '2023-02-28'] },
      },
    ],
  },
} satisfies Record<string, Examples<PersonExample | CallExample>>;
