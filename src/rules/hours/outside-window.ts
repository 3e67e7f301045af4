import { appointmentToleranceMinutes } from '../../law/parameters/appointment-tolerance-minutes.ts';
import { callingWindows } from '../../law/parameters/calling-windows.ts';
import { hoursLiftedBy } from '../../law/parameters/hours-lifted-by.ts';
import { clock } from '../clock.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const outsideWindow = defineCallRule({
  id: 'hours/outside-window',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call outside the lawful hours', fr: 'Appel hors des heures permises' },
  explains: {
    en: 'On an open day consumers may be called only within the lawful hours, on the clock of the person called; the moment at which they end is outside. Under opt-out an express prior consent lifts this, under opt-in only an appointment that the person agreed to.',
    fr: 'Un jour ouvert, les consommateurs ne peuvent être appelés que pendant les plages permises, à l’heure de la personne appelée\u00a0; l’instant où elles finissent est exclu. Sous opt-out, un consentement exprès et préalable en dispense\u00a0; sous opt-in, seulement un rendez-vous accepté par la personne.',
  },
  remedy: {
    en: 'A past call cannot be undone: set the dialler to the clock of the person called. If the person had agreed, enter the consent or the appointment into the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: réglez l’automate d’appels sur l’heure de la personne appelée. Si la personne avait accepté, inscrivez le consentement ou le rendez-vous au registre.',
  },
  law: [callingWindows, hoursLiftedBy, appointmentToleranceMinutes],
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
