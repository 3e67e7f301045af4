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
    en: 'Consumers may be called from Monday to Friday only, on the calendar of the person called. Under opt-out an express prior consent lifts this, under opt-in only an appointment that the person agreed to.',
    fr: 'Les consommateurs ne peuvent être appelés que du lundi au vendredi, selon le calendrier de la personne appelée. Sous opt-out, un consentement exprès et préalable en dispense\u00a0; sous opt-in, seulement un rendez-vous accepté par la personne.',
  },
  remedy: {
    en: 'A past call cannot be undone: close Saturday and Sunday in the dialler. If the person had agreed, enter the consent or the appointment into the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: fermez le samedi et le dimanche dans l’automate d’appels. Si la personne avait accepté, inscrivez le consentement ou le rendez-vous au registre.',
  },
  law: [callingWeekdays, hoursLiftedBy, appointmentToleranceMinutes],
  messages: {
    weekend: {
      en: 'called on a Saturday or Sunday in the called person’s time zone',
      fr: 'appelé un samedi ou un dimanche, à l’heure de la personne appelée',
    },
  },
  judge: (call, at, say) =>
    call.closed?.reason === 'weekend' && hoursBind(call, at) ? say('weekend', {}) : null,
});
