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
  title: { en: 'Call outside the lawful hours', fr: 'Appel hors des horaires licites' },
  explains: {
    en: 'On an open day consumers may be called only within the lawful hours, on the clock of the person called; the moment at which they end is outside. Under opt-out an express prior consent lifts this, under opt-in only an appointment that the person agreed to. That this holds for +687, +689 and +681 is inferred.',
    fr: 'Un jour ouvert, les consommateurs ne peuvent être appelés que pendant les plages licites, à l’heure de la personne appelée\u00a0; l’instant où elles finissent est exclu. Sous le régime d’opposition, un consentement exprès et préalable en dispense\u00a0; sous celui du consentement préalable, seul un rendez-vous accepté par la personne en dispense. L’application aux numéros +687, +689 et +681 est déduite.',
  },
  remedy: {
    en: 'A past call cannot be undone: set the dialler to the clock of the person called. If the person had agreed, enter the consent or the appointment into the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: réglez l’automate d’appels sur l’heure de la personne appelée. Si la personne avait accepté, inscrivez le consentement ou le rendez-vous au registre.',
  },
  law: [callingWindows, hoursLiftedBy, appointmentToleranceMinutes],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'A call at 20:00:00.', fr: 'Un appel à 20\u00a0h précises.' },
        call: { time: '20:00:00' },
      },
      {
        day: '2024-05-06',
        text: { en: 'A call at 13:00:00.', fr: 'Un appel à 13\u00a0h précises.' },
        call: { time: '13:00:00' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 20:30, 31 minutes from an appointment.',
          fr: 'Un appel à 20\u00a0h\u00a030, à 31\u00a0minutes d’un rendez-vous.',
        },
        call: { time: '20:30:00', minutesFromAppointment: 31 },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'A call at 19:59:59.', fr: 'Un appel une seconde avant 20\u00a0h.' },
        call: { time: '19:59:59' },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 20:30, 30 minutes from an appointment.',
          fr: 'Un appel à 20\u00a0h\u00a030, à 30\u00a0minutes d’un rendez-vous.',
        },
        call: { time: '20:30:00', minutesFromAppointment: 30 },
      },
      {
        day: '2023-02-28',
        text: {
          en: 'A call at 20:30 on the day before there were lawful hours.',
          fr: 'Un appel à 20\u00a0h\u00a030 la veille de l’entrée en vigueur des horaires.',
        },
        call: { time: '20:30:00' },
      },
    ],
  },
  messages: {
    outside: {
      en: 'called at {time} in the called person’s time zone, outside the lawful hours',
      fr: 'appelé à {time}, heure de la personne appelée, hors des horaires licites',
    },
  },
  judge(call, at, say) {
    const { second } = call;
    if (call.closed || second === null || !at.law.hours) return null;
    if (at.law.hours.windows.some(({ from, to }) => from <= second && second < to)) return null;
    return hoursBind(call, at) ? say('outside', { time: clock(second) }) : null;
  },
});
