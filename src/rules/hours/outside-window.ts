import { callingWindows } from '../../law/parameters/calling-windows.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const outsideWindow = defineCallRule({
  id: 'hours/outside-window',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call outside the lawful hours', fr: 'Appel hors des heures permises' },
  law: [callingWindows],
  messages: {
    outside: {
      en: 'called at {time} in the called person’s time zone, outside the lawful hours',
      fr: 'appelé à {time}, heure de la personne appelée, hors des heures permises',
    },
  },
  judge(call, at, say) {
    const { second } = call;
    if (call.closed || second === null || !at.law.hours) return null;
    if (at.law.hours.windows.some(({ from, to }) => from <= second && second < to)) return null;
    return hoursBind(call, at) ? say('outside', { time: clock(second) }) : null;
  },
});

function clock(second: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`;
}
