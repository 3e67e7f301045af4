import type { CampaignExample, Examples } from './model.ts';

export const bloctelExamples = {
  'bloctel/missing': {
    fires: [
      {
        day: '2026-08-10',
        text: {
          en: 'On the last day of the opposition list a campaign begins without an export.',
          fr: 'Le dernier jour de la liste d’opposition, une campagne commence sans export.',
        },
        situation: { exports: [] },
      },
    ],
    passes: [
      {
        day: '2026-08-11',
        text: {
          en: 'The next day the list has ended, and no export is needed.',
          fr: 'Le lendemain, la liste a pris fin et aucun export n’est nécessaire.',
        },
        situation: { exports: [] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'All contacts have a contract in progress (--basis contract), and there is no export.',
          fr: 'Tous les contacts ont un contrat en cours (--basis contract), et il n’y a pas d’export.',
        },
        situation: { exports: [] },
        campaign: { basis: 'contract' },
      },
    ],
  },
  'bloctel/undated': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export is given, and neither its name nor an option says when it was made.',
          fr: 'Un export est donné, et ni son nom ni une option ne disent quand il a été établi.',
        },
        situation: { exports: [null] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The export is of 2 May 2024.', fr: 'L’export est du 2 mai 2024.' },
        situation: { exports: ['2024-05-02'] },
      },
    ],
  },
  'bloctel/stale': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The export is 31 days old on the first calling day.',
          fr: 'L’export a 31 jours le premier jour d’appel.',
        },
        situation: { exports: ['2024-04-05'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The export is 30 days old on the first calling day.',
          fr: 'L’export a 30 jours le premier jour d’appel.',
        },
        situation: { exports: ['2024-04-06'] },
      },
    ],
  },
  'bloctel/rescrub-due': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export made on the first calling day; the last one is 31 days later.',
          fr: 'Un export établi le premier jour d’appel\u00a0; le dernier est 31 jours plus tard.',
        },
        situation: { exports: ['2024-05-06'] },
        campaign: { end: '2024-06-06' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export made on the first calling day; the last one is 30 days later.',
          fr: 'Un export établi le premier jour d’appel\u00a0; le dernier est 30 jours plus tard.',
        },
        situation: { exports: ['2024-05-06'] },
        campaign: { end: '2024-06-05' },
      },
    ],
  },
} satisfies Record<string, Examples<CampaignExample>>;
