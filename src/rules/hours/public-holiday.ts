import { appointmentToleranceMinutes } from '../../law/parameters/appointment-tolerance-minutes.ts';
import { hoursLiftedBy } from '../../law/parameters/hours-lifted-by.ts';
import { localHolidaysAlsaceMoselle } from '../../law/parameters/local-holidays-alsace-moselle.ts';
import { localHolidaysOverseas } from '../../law/parameters/local-holidays-overseas.ts';
import { publicHolidays } from '../../law/parameters/public-holidays.ts';
import { defineCallRule } from '../define.ts';
import { hoursBind } from './lifted.ts';

export const publicHoliday = defineCallRule({
  id: 'hours/public-holiday',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call on a public holiday', fr: 'Appel un jour férié' },
  explains: {
    en: 'Consumers may not be called on the public holidays of the Labour Code; local holidays count only where the house asks for it. Under opt-out an express prior consent lifts this, under opt-in only an appointment that the person agreed to. That this holds for +687, +689 and +681 is inferred.',
    fr: 'Les consommateurs ne peuvent être appelés les jours fériés du Code du travail\u00a0; les jours fériés locaux ne comptent que si l’entreprise le demande. Sous le régime d’opposition, un consentement exprès et préalable en dispense\u00a0; sous celui du consentement préalable, seul un rendez-vous accepté par la personne en dispense. L’application aux numéros +687, +689 et +681 est déduite.',
  },
  remedy: {
    en: 'A past call cannot be undone: close the public holidays in the dialler. If the person had agreed, enter the consent or the appointment into the register.',
    fr: 'Un appel passé ne peut être défait\u00a0: fermez les jours fériés dans l’automate d’appels. Si la personne avait accepté, inscrivez le consentement ou le rendez-vous au registre.',
  },
  law: [
    publicHolidays,
    localHolidaysAlsaceMoselle,
    localHolidaysOverseas,
    hoursLiftedBy,
    appointmentToleranceMinutes,
  ],
  examples: {
    fires: [
      {
        day: '2024-05-20',
        text: { en: 'A call on Whit Monday.', fr: 'Un appel le lundi de Pentecôte.' },
        call: {},
      },
      {
        day: '2024-12-20',
        text: {
          en: 'A call to Réunion on its own holiday, where the house counts local holidays.',
          fr: 'Un appel vers La Réunion le jour férié qui lui est propre, si l’entreprise compte les jours fériés locaux.',
        },
        call: { territory: 'RE' },
        campaign: { policy: { localHolidays: true } },
      },
    ],
    passes: [
      {
        day: '2024-05-21',
        text: { en: 'A call on the Tuesday after.', fr: 'Un appel le mardi qui suit.' },
        call: {},
      },
      {
        day: '2024-12-20',
        text: {
          en: 'A call to Réunion on its own holiday, where the house says nothing of local holidays.',
          fr: 'Un appel vers La Réunion le jour férié qui lui est propre, si l’entreprise ne dit rien des jours fériés locaux.',
        },
        call: { territory: 'RE' },
      },
    ],
  },
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
