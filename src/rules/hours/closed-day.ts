import { appointmentToleranceMinutes } from '../../law/parameters/appointment-tolerance-minutes.ts';
import { callingWeekdays } from '../../law/parameters/calling-weekdays.ts';
import { hoursLiftedBy } from '../../law/parameters/hours-lifted-by.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const closedDay = defineCallRule({
  id: 'hours/closed-day',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call on a Saturday or Sunday', fr: 'Appel un samedi ou un dimanche' },
  explains: {
    en: 'Consumers may be called from Monday to Friday only, on the calendar of the person called. Under opt-out an express prior consent lifts this, under opt-in only an appointment that the person agreed to. That this holds for +687, +689 and +681 is inferred.',
    fr: 'Les consommateurs ne peuvent être appelés que du lundi au vendredi, selon le calendrier de la personne appelée. Sous le régime d’opposition, un consentement exprès et préalable en dispense\u00a0; sous celui du consentement préalable, seul un rendez-vous accepté par la personne en dispense. L’application aux numéros +687, +689 et +681 est déduite.',
  },
  remedy: {
    en: 'A past call cannot be undone: close Saturday and Sunday in the dialler. If the person had agreed, enter the consent or the appointment into the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: fermez le samedi et le dimanche dans l’automate d’appels. Si la personne avait accepté, inscrivez le consentement ou le rendez-vous au registre.',
  },
  law: [callingWeekdays, hoursLiftedBy, appointmentToleranceMinutes],
  examples: {
    fires: [
      {
        day: '2024-05-04',
        text: { en: 'A call on a Saturday at 11:00.', fr: 'Un appel un samedi à 11\u00a0h.' },
        call: {},
      },
      {
        day: '2026-09-05',
        text: {
          en: 'A call on a Saturday under opt-in to somebody who consented: consent lifts it no more.',
          fr: 'Un appel un samedi sous le régime du consentement préalable, à quelqu’un qui a consenti\u00a0: le consentement n’en dispense plus.',
        },
        call: { consents: ['2026-08-20'] },
      },
    ],
    passes: [
      { day: '2024-05-06', text: { en: 'A call on a Monday.', fr: 'Un appel un lundi.' }, call: {} },
      {
        day: '2024-05-04',
        text: {
          en: 'A call on a Saturday under opt-out to somebody who consented before.',
          fr: 'Un appel un samedi sous le régime d’opposition, à quelqu’un qui avait consenti.',
        },
        call: { consents: ['2024-04-02'] },
      },
      {
        day: '2026-09-05',
        text: {
          en: 'A call on a Saturday under opt-in, at the time of an appointment.',
          fr: 'Un appel un samedi sous le régime du consentement préalable, à l’heure d’un rendez-vous.',
        },
        call: { minutesFromAppointment: 0 },
      },
    ],
  },
  messages: {
    weekend: {
      en: 'called on a Saturday or Sunday in the called person’s time zone',
      fr: 'appelé un samedi ou un dimanche, à l’heure de la personne appelée',
    },
  },
  judge: (call, at, say) =>
    call.closed?.reason === 'weekend' && hoursBind(call, at) ? say('weekend', {}) : null,
});
