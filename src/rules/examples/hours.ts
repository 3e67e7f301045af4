import type { CallExample, Examples } from './model.ts';

export const hoursExamples = {
  'hours/closed-day': {
    fires: [
      {
        day: '2024-05-04',
        text: { en: 'A call on a Saturday at 11:00.', fr: 'Un appel un samedi à 11\u00a0h.' },
        call: {},
      },
      {
        day: '2026-09-05',
        text: {
          en: 'A call on a Saturday under opt-in to somebody who consented: consent lifts it no more.',
          fr: 'Un appel un samedi sous opt-in à quelqu’un qui a consenti\u00a0: le consentement n’en dispense plus.',
        },
        call: { consents: [{ given: '2026-08-20' }] },
      },
    ],
    passes: [
      { day: '2024-05-06', text: { en: 'A call on a Monday.', fr: 'Un appel un lundi.' }, call: {} },
      {
        day: '2024-05-04',
        text: {
          en: 'A call on a Saturday under opt-out to somebody who consented before.',
          fr: 'Un appel un samedi sous opt-out à quelqu’un qui avait consenti.',
        },
        call: { consents: [{ given: '2024-04-02' }] },
      },
      {
        day: '2026-09-05',
        text: {
          en: 'A call on a Saturday under opt-in, at the time of an appointment.',
          fr: 'Un appel un samedi sous opt-in, à l’heure d’un rendez-vous.',
        },
        call: { minutesFromAppointment: 0 },
      },
    ],
  },
  'hours/public-holiday': {
    fires: [
      {
        day: '2024-05-20',
        text: { en: 'A call on Whit Monday.', fr: 'Un appel le lundi de Pentecôte.' },
        call: {},
      },
      {
        day: '2024-12-20',
        text: {
          en: 'A call to Réunion on its own holiday, where the house counts local holidays.',
          fr: 'Un appel vers La Réunion le jour férié qui lui est propre, si la maison compte les jours fériés locaux.',
        },
        call: { territory: 'RE' },
        campaign: { policy: { localHolidays: true } },
      },
    ],
    passes: [
      {
        day: '2024-05-21',
        text: { en: 'A call on the Tuesday after.', fr: 'Un appel le mardi qui suit.' },
        call: {},
      },
      {
        day: '2024-12-20',
        text: {
          en: 'A call to Réunion on its own holiday, where the house says nothing of local holidays.',
          fr: 'Un appel vers La Réunion le jour férié qui lui est propre, si la maison ne dit rien des jours fériés locaux.',
        },
        call: { territory: 'RE' },
      },
    ],
  },
  'hours/outside-window': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'A call at 20:00:00.', fr: 'Un appel à 20:00:00.' },
        call: { time: '20:00:00' },
      },
      {
        day: '2024-05-06',
        text: { en: 'A call at 13:00:00.', fr: 'Un appel à 13:00:00.' },
        call: { time: '13:00:00' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 20:30, 31 minutes from an appointment.',
          fr: 'Un appel à 20\u00a0h\u00a030, à 31\u00a0minutes d’un rendez-vous.',
        },
        call: { time: '20:30:00', minutesFromAppointment: 31 },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'A call at 19:59:59.', fr: 'Un appel à 19:59:59.' },
        call: { time: '19:59:59' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 20:30, 30 minutes from an appointment.',
          fr: 'Un appel à 20\u00a0h\u00a030, à 30\u00a0minutes d’un rendez-vous.',
        },
        call: { time: '20:30:00', minutesFromAppointment: 30 },
      },
      {
        day: '2023-02-28',
        text: {
          en: 'A call at 20:30 on the day before there were lawful hours.',
          fr: 'Un appel à 20\u00a0h\u00a030 la veille de l’entrée en vigueur des horaires.',
        },
        call: { time: '20:30:00' },
      },
    ],
  },
} satisfies Record<string, Examples<CallExample>>;
