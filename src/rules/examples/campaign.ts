import type { CampaignExample, Examples } from './model.ts';

export const campaignExamples = {
  'calendar/no-lawful-day': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A campaign of Saturday 4 and Sunday 5 May 2024.',
          fr: 'Une campagne du samedi 4 et du dimanche 5 mai 2024.',
        },
        situation: { start: '2024-05-04' },
        campaign: { end: '2024-05-05' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The same campaign, which goes on to Monday 6 May 2024.',
          fr: 'La même campagne, prolongée jusqu’au lundi 6 mai 2024.',
        },
        situation: { start: '2024-05-04' },
        campaign: { end: '2024-05-06' },
      },
    ],
  },
  'law/changes-during-campaign': {
    fires: [
      {
        day: '2026-08-03',
        text: {
          en: 'A campaign from 3 August 2026 to 11 August 2026, the first day of opt-in.',
          fr: 'Une campagne du 3 août 2026 au 11 août 2026, premier jour de l’opt-in.',
        },
        situation: {},
        campaign: { end: '2026-08-11' },
      },
    ],
    passes: [
      {
        day: '2026-08-03',
        text: {
          en: 'The same campaign, which ends on 10 August 2026.',
          fr: 'La même campagne, qui se termine le 10 août 2026.',
        },
        situation: {},
        campaign: { end: '2026-08-10' },
      },
    ],
  },
  'sector/banned': {
    fires: [
      {
        day: '2020-07-26',
        text: {
          en: 'Energy renovation is sold on the first day of its ban.',
          fr: 'De la rénovation énergétique est vendue le premier jour de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The adaptation of homes is sold to people who all consented.',
          fr: 'De l’adaptation de logements est vendue à des personnes qui ont toutes consenti.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'consent' },
      },
    ],
    passes: [
      {
        day: '2020-07-25',
        text: {
          en: 'Energy renovation is sold on the day before its ban.',
          fr: 'De la rénovation énergétique est vendue la veille de son interdiction.',
        },
        situation: {},
        campaign: { sector: 'energy-renovation' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'Customers are called about the housing adaptation under contract with them.',
          fr: 'Des clients sont appelés au sujet de l’adaptation de logement faisant l’objet de leur contrat.',
        },
        situation: {},
        campaign: { sector: 'housing-adaptation', basis: 'contract' },
      },
    ],
  },
} satisfies Record<string, Examples<CampaignExample>>;
