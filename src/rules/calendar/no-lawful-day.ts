import { callingWindows } from '../../law/parameters/calling-windows.ts';
import { defineCampaignRule } from '../define.ts';

export const noLawfulDay = defineCampaignRule({
  id: 'calendar/no-lawful-day',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'No lawful calling day', fr: 'Aucun jour d’appel licite' },
  law: [callingWindows],
  messages: {
    none: {
      en: 'no day from {startDay} to {endDay} is a lawful calling day; the next one is {firstDay}',
      fr: 'aucun jour du {startDay} au {endDay} n’est un jour d’appel licite\u00a0; le prochain est le {firstDay}',
    },
  },
  judge: ({ start, facts, firstDay }, say) =>
    firstDay > facts.end ? [say('none', { startDay: start, endDay: facts.end, firstDay })] : [],
});
