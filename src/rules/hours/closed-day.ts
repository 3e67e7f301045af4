import { callingWeekdays } from '../../law/parameters/calling-weekdays.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const closedDay = defineCallRule({
  id: 'hours/closed-day',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call on a Saturday or Sunday', fr: 'Appel un samedi ou un dimanche' },
  law: [callingWeekdays],
  messages: {
    weekend: {
      en: 'called on a Saturday or Sunday in the called person’s time zone',
      fr: 'appelé un samedi ou un dimanche, à l’heure de la personne appelée',
    },
  },
  judge: (call, at, say) =>
    call.closed?.reason === 'weekend' && hoursBind(call, at) ? say('weekend', {}) : null,
});
