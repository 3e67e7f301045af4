import { publicHolidays } from '../../law/parameters/public-holidays.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const publicHoliday = defineCallRule({
  id: 'hours/public-holiday',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call on a public holiday', fr: 'Appel un jour férié' },
  law: [publicHolidays],
  messages: {
    holiday: {
      en: 'called on a public holiday ({holiday})',
      fr: 'appelé un jour férié ({holiday})',
    },
  },
  judge: (call, at, say) =>
    call.closed?.reason === 'public-holiday' && hoursBind(call, at)
      ? say('holiday', { holiday: call.closed.holiday ?? '' })
      : null,
});
