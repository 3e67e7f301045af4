import { callingWeekdays } from '../../law/parameters/calling-weekdays.ts';
import { callingWindows } from '../../law/parameters/calling-windows.ts';
import { localHolidaysAlsaceMoselle } from '../../law/parameters/local-holidays-alsace-moselle.ts';
import { localHolidaysOverseas } from '../../law/parameters/local-holidays-overseas.ts';
import { publicHolidays } from '../../law/parameters/public-holidays.ts';
import { defineCampaignRule } from '../define.ts';

export const noLawfulDay = defineCampaignRule({
  id: 'calendar/no-lawful-day',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'No lawful calling day', fr: 'Aucun jour d’appel licite' },
  explains: {
    en: 'Consumers may not be called on every day of the week, nor on public holidays. A campaign all of whose days are closed cannot lawfully place a single call.',
    fr: 'Les consommateurs ne peuvent être appelés ni tous les jours de la semaine, ni les jours fériés. Une campagne dont tous les jours sont fermés ne peut passer licitement aucun appel.',
  },
  remedy: {
    en: 'Move --start or --end so that the campaign has at least one open day; the message names the next one.',
    fr: 'Déplacez --start ou --end pour que la campagne compte au moins un jour ouvert\u00a0; le message indique le prochain.',
  },
  law: [callingWindows, callingWeekdays, publicHolidays, localHolidaysAlsaceMoselle, localHolidaysOverseas],
  examples: {
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
  messages: {
    none: {
      en: 'no day from {startDay} to {endDay} is a lawful calling day; the next one is {firstDay}',
      fr: 'aucun jour du {startDay} au {endDay} n’est un jour d’appel licite\u00a0; le prochain est le {firstDay}',
    },
  },
  judge: ({ start, facts, firstDay }, say) =>
    firstDay > facts.end ? [say('none', { startDay: start, endDay: facts.end, firstDay })] : [],
});
