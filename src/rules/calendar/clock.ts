import { defineCampaignRule } from '../define.ts';

export const wrongClock = defineCampaignRule({
  id: 'calendar/clock',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'The clock of the machine looks wrong', fr: 'L’horloge de la machine semble fausse' },
  explains: {
    en: 'No first calling day is given, so that today is taken, and today lies before every date in the files. Then pauses, consents and exports would be judged as of a wrong day.',
    fr: 'Aucun premier jour d’appel n’est donné, on retient donc aujourd’hui, et aujourd’hui précède toutes les dates des fichiers. Pauses, consentements et exports seraient alors jugés à un faux jour.',
  },
  remedy: {
    en: 'Set the clock of the machine, or give the first calling day with --start.',
    fr: 'Mettez la machine à l’heure, ou donnez le premier jour d’appel avec --start.',
  },
  law: [],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Today is taken, and the earliest date in the files is tomorrow.',
          fr: 'On retient aujourd’hui, et la plus ancienne date des fichiers est demain.',
        },
        situation: { startGiven: false, earliestDate: '2024-05-07' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'A file has a date of today.', fr: 'Un fichier porte une date d’aujourd’hui.' },
        situation: { startGiven: false, earliestDate: '2024-05-06' },
      },
      {
        day: '2024-05-06',
        text: { en: 'The first calling day is given.', fr: 'Le premier jour d’appel est donné.' },
        situation: { startGiven: true, earliestDate: '2024-05-07' },
      },
    ],
  },
  messages: {
    before: {
      en: 'today is {todayDay} by the clock of this machine, and the earliest date in the files is {earliestDay}; set the clock, or give --start',
      fr: 'd’après l’horloge de cette machine, nous sommes le {todayDay}, et la plus ancienne date des fichiers est le {earliestDay}\u00a0; réglez l’horloge, ou donnez --start',
    },
  },
  judge: ({ start, startGiven, earliestDate }, say) =>
    !startGiven && earliestDate !== null && start < earliestDate
      ? [say('before', { todayDay: start, earliestDay: earliestDate })]
      : [],
});
