import { dayOf } from '../../time/days.ts';
import { defineCampaignRule } from '../define.ts';

/** The files may come from a place that is a day ahead. */
const LEEWAY = 1;
/** Years before the first version of this tool: no clock that is right has shown a day before. */
const TOO_EARLY = dayOf(2023, 3, 1);

export const wrongClock = defineCampaignRule({
  id: 'calendar/clock',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'The clock of the machine looks wrong', fr: 'L’horloge de la machine semble fausse' },
  explains: {
    en: 'No first calling day is given, so that today is taken, and today cannot be right: calls, an export or a whole register bear later dates, or the day is years past. Then pauses, consents and exports would be judged as of a wrong day.',
    fr: 'Aucun premier jour d’appel n’est donné\u00a0: la date du jour est retenue, or elle ne peut être juste\u00a0: des appels, un export ou tout un registre portent des dates postérieures, ou elle est antérieure de plusieurs années. Pauses, consentements et exports seraient alors jugés à une mauvaise date.',
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
          fr: 'La date du jour est retenue, et la plus ancienne date des fichiers est demain.',
        },
        situation: { startGiven: false, earliestDate: '2024-05-07' },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'Today is taken, and the newest call, or the export, is of the day after tomorrow.',
          fr: 'La date du jour est retenue, et le dernier appel, ou l’export, est d’après-demain.',
        },
        situation: { startGiven: false, newestDate: '2024-05-08' },
      },
      {
        day: '2023-02-28',
        text: {
          en: 'Today is taken, and it is a day before March 2023.',
          fr: 'La date du jour est retenue, et elle est antérieure à mars 2023.',
        },
        situation: { startGiven: false },
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
        text: {
          en: 'The newest call is of tomorrow: in Nouméa the day begins earlier.',
          fr: 'Le dernier appel est de demain\u00a0: à Nouméa, le jour commence plus tôt.',
        },
        situation: { startGiven: false, newestDate: '2024-05-07' },
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
    ahead: {
      en: '{file} bears the date {newestDay}, and today is {todayDay} by the clock of this machine; set the clock, correct the date, or give --start',
      fr: '{file} porte la date du {newestDay}, alors que nous sommes le {todayDay} d’après l’horloge de cette machine\u00a0; réglez l’horloge, corrigez la date, ou donnez --start',
    },
    past: {
      en: 'today is {todayDay} by the clock of this machine, years before this tool was made; set the clock, or give --start',
      fr: 'd’après l’horloge de cette machine, nous sommes le {todayDay}, des années avant la création de cet outil\u00a0; réglez l’horloge, ou donnez --start',
    },
  },
  judge({ start, startGiven, earliestDate, newestDates }, say) {
    if (startGiven) return [];
    if (earliestDate !== null && start < earliestDate)
      return [say('before', { todayDay: start, earliestDay: earliestDate })];
    const ahead = newestDates.filter(({ day }) => day > start + LEEWAY);
    if (ahead.length > 0)
      return ahead.map(({ file, day }) =>
        say('ahead', { file, newestDay: day, todayDay: start }, { because: [{ file, line: 0 }] }),
      );
    return start < TOO_EARLY ? [say('past', { todayDay: start })] : [];
  },
});
