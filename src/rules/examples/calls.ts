import type { CampaignExample, Examples } from './model.ts';

export const callsExamples = {
  'calls/missing': {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'No call log is given.', fr: 'Aucun journal d’appels n’est donné.' },
        situation: { calls: false },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The campaign file states that nobody was ever called.',
          fr: 'Le fichier de campagne déclare que personne n’a jamais été appelé.',
        },
        situation: { calls: 'none' },
      },
    ],
  },
  'calls/unclassified-outcome': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A log has a result “KO3”, which nobody knows.',
          fr: 'Un journal comporte un résultat «\u00a0KO3\u00a0», que nul ne connaît.',
        },
        situation: { unknownOutcome: 'KO3' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A log of the telephone system says only whether a line was opened.',
          fr: 'Un journal de l’autocommutateur dit seulement si une ligne a été ouverte.',
        },
        situation: { outcomes: 'telephone' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'All results of the log are known.',
          fr: 'Tous les résultats du journal sont connus.',
        },
        situation: { outcomes: 'agents' },
      },
    ],
  },
  'calls/unreadable': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Lines 7 and 9 of a log have a date that nobody can read.',
          fr: 'Les lignes 7 et 9 d’un journal portent une date illisible.',
        },
        situation: { unreadableCalls: [7, 9] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'Every row of the log can be read.', fr: 'Chaque ligne du journal est lisible.' },
        situation: { unreadableCalls: [] },
      },
    ],
  },
  'calls/stale': {
    fires: [
      {
        day: '2024-05-14',
        text: {
          en: 'The logs end 8 days before the first calling day: a warning.',
          fr: 'Les journaux s’arrêtent 8 jours avant le premier jour d’appel\u00a0: un avertissement.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
      {
        day: '2024-06-05',
        text: {
          en: 'The logs end 30 days before the first calling day: an error that stops the run.',
          fr: 'Les journaux s’arrêtent 30 jours avant le premier jour d’appel\u00a0: une erreur qui arrête l’audit.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
    ],
    passes: [
      {
        day: '2024-05-13',
        text: {
          en: 'The logs end 7 days before the first calling day.',
          fr: 'Les journaux s’arrêtent 7 jours avant le premier jour d’appel.',
        },
        situation: { callsUntil: '2024-05-06' },
      },
    ],
  },
  'calls/gap': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The logs begin 59 days before the first calling day.',
          fr: 'Les journaux commencent 59 jours avant le premier jour d’appel.',
        },
        situation: { callsFrom: '2024-03-08' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'The logs have no row of Monday 22 April 2024, an ordinary working day.',
          fr: 'Les journaux n’ont aucune ligne du lundi 22 avril 2024, jour ouvré ordinaire.',
        },
        situation: { missingDays: ['2024-04-22'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The logs begin 60 days before the first calling day and leave out none.',
          fr: 'Les journaux commencent 60 jours avant le premier jour d’appel et n’en omettent aucun.',
        },
        situation: { callsFrom: '2024-03-07' },
      },
    ],
  },
  'calls/undercounts': {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A contact list exported by the dialler has one row per person, with the last call.',
          fr: 'Une liste de contacts exportée par l’automate a une ligne par personne, avec le dernier appel.',
        },
        situation: { undercounts: true },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'A log has a row for every call.', fr: 'Un journal a une ligne par appel.' },
        situation: {},
      },
    ],
  },
} satisfies Record<string, Examples<CampaignExample>>;
