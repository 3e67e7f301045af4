import type { CampaignExample, Examples } from './model.ts';

const verified = ['01 62 00 00 00'];
const geographic = ['01 99 00 12 34'];

export const callerIdExamples = {
  'caller-id/withheld': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'The campaign hides its number.', fr: 'La campagne masque son numéro.' },
        situation: { callerIds: ['withheld'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The campaign shows 01 62 00 00 00.', fr: 'La campagne présente le 01 62 00 00 00.' },
        situation: { callerIds: verified },
      },
    ],
  },
  'caller-id/mobile': {
    fires: [
      {
        day: '2023-01-01',
        text: {
          en: 'A mobile number is shown on the first day on which that is forbidden.',
          fr: 'Un numéro mobile est présenté le premier jour de son interdiction.',
        },
        situation: { callerIds: ['06 39 98 01 23'] },
      },
    ],
    passes: [
      {
        day: '2022-12-31',
        text: {
          en: 'The same number is shown on the day before.',
          fr: 'Le même numéro est présenté la veille.',
        },
        situation: { callerIds: ['06 39 98 01 23'] },
      },
      {
        day: '2024-05-06',
        text: { en: 'A verified number is shown.', fr: 'Un numéro vérifié est présenté.' },
        situation: { callerIds: verified },
      },
    ],
  },
  'caller-id/forbidden': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'A special-rate number is shown.', fr: 'Un numéro surtaxé est présenté.' },
        situation: { callerIds: ['08 99 00 00 00'] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A short number in 32 is shown.',
          fr: 'Un numéro court en 32 est présenté.',
        },
        situation: { callerIds: ['3200'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'A short number in 31 is shown, one that costs nothing.',
          fr: 'Un numéro court en 31, gratuit, est présenté.',
        },
        situation: { callerIds: ['3100'] },
      },
    ],
  },
  'caller-id/range': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A predictive dialler shows an ordinary number in 01.',
          fr: 'Un automate prédictif présente un numéro ordinaire en 01.',
        },
        situation: { callerIds: geographic },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A number in 0937 is shown, even for calls placed by hand.',
          fr: 'Un numéro en 0937 est présenté, même pour des appels composés à la main.',
        },
        situation: { callerIds: ['09 37 00 00 00'], dialing: 'manual' },
      },
      {
        day: '2025-12-31',
        text: {
          en: 'A number in 02688 is shown on the day before that range is opened.',
          fr: 'Un numéro en 02688 est présenté la veille de l’ouverture de cette tranche.',
        },
        situation: { callerIds: ['02 68 80 00 00'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The ordinary number in 01 is shown for calls placed by hand.',
          fr: 'Le numéro ordinaire en 01 est présenté pour des appels composés à la main.',
        },
        situation: { callerIds: geographic, dialing: 'manual' },
      },
      {
        day: '2026-01-01',
        text: {
          en: 'A number in 02688 is shown on the first day of that range.',
          fr: 'Un numéro en 02688 est présenté le premier jour de cette tranche.',
        },
        situation: { callerIds: ['02 68 80 00 00'] },
      },
    ],
  },
} satisfies Record<string, Examples<CampaignExample>>;
