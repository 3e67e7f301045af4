import type { CallExample, Examples, PersonExample } from './model.ts';

export const refusalExamples = {
  'refusal/sixty-days': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The person refused 60 days before.',
          fr: 'La personne a refusé 60 jours auparavant.',
        },
        person: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, 60 days after a refusal: house policy.',
          fr: 'Sous opt-in, 60 jours après un refus\u00a0: règle interne.',
        },
        person: { refusals: ['2026-07-10'] },
      },
    ],
    passes: [
      {
        day: '2024-05-07',
        text: {
          en: 'The person refused 61 days before.',
          fr: 'La personne a refusé 61 jours auparavant.',
        },
        person: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, the person consented on the day after the refusal.',
          fr: 'Sous opt-in, la personne a consenti le lendemain du refus.',
        },
        person: { refusals: ['2026-07-10'], consents: [{ given: '2026-07-11' }] },
      },
      {
        day: '2026-09-08',
        text: {
          en: 'Under opt-in, the house has turned the pause off.',
          fr: 'Sous opt-in, la maison a désactivé la pause.',
        },
        person: { refusals: ['2026-07-10'] },
        campaign: { policy: { refusalPause: 'off' } },
      },
    ],
  },
  'refusal/ignored': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A call 60 days after a refusal.',
          fr: 'Un appel 60 jours après un refus.',
        },
        call: { refusals: ['2024-03-07'] },
      },
    ],
    passes: [
      {
        day: '2024-05-07',
        text: {
          en: 'A call 61 days after a refusal.',
          fr: 'Un appel 61 jours après un refus.',
        },
        call: { refusals: ['2024-03-07'] },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'A call a week after a refusal, on the first day of opt-in: consent is what counts.',
          fr: 'Un appel une semaine après un refus, le premier jour de l’opt-in\u00a0: c’est le consentement qui compte.',
        },
        call: { refusals: ['2026-08-04'] },
      },
    ],
  },
} satisfies Record<string, Examples<PersonExample | CallExample>>;
