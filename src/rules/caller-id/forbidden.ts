import { forbiddenCallerNumbers } from '../../law/parameters/forbidden-caller-numbers.ts';
import { defineCampaignRule } from '../define.ts';
import { judgeForbidden } from './judgement.ts';

export const forbiddenCallerId = defineCampaignRule({
  id: 'caller-id/forbidden',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'A forbidden caller number', fr: 'Un numéro présenté interdit' },
  explains: {
    en: 'Special-rate numbers (089), short numbers in 3 save those in 30 and 31, and directory numbers (118) may never be shown to a consumer, who would pay extra for calling back.',
    fr: 'Les numéros surtaxés (089), les numéros courts en 3 hormis ceux en 30 et 31, et les numéros de renseignements (118) ne peuvent jamais être présentés à un consommateur, dont le rappel serait surtaxé.',
  },
  remedy: {
    en: 'Show another number of the company, of the verified ranges where a system places the calls.',
    fr: 'Présentez un autre numéro de l’entreprise, pris dans les tranches vérifiées si un système automatisé compose les appels.',
  },
  law: [forbiddenCallerNumbers],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: { en: 'A special-rate number is shown.', fr: 'Un numéro surtaxé est présenté.' },
        situation: { callerIds: ['08 99 00 00 00'] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A short number in 32 is shown.',
          fr: 'Un numéro court en 32 est présenté.',
        },
        situation: { callerIds: ['3200'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'A short number in 31 is shown, one that costs nothing.',
          fr: 'Un numéro court en 31, gratuit, est présenté.',
        },
        situation: { callerIds: ['3100'] },
      },
    ],
  },
  messages: {
    forbidden: {
      en: '{callerId}: special-rate, short and directory numbers may not be shown as caller number',
      fr: '{callerId}\u00a0: les numéros surtaxés, courts et de renseignements ne peuvent être présentés comme numéro d’appelant',
    },
    forbiddenInLog: {
      en: '{callerNumber} shown in {rows} row(s) from {firstDay} to {lastDay}: special-rate, short and directory numbers may not be shown as caller number',
      fr: '{callerNumber} présenté dans {rows} ligne(s) du {firstDay} au {lastDay}\u00a0: les numéros surtaxés, courts et de renseignements ne peuvent être présentés comme numéro d’appelant',
    },
  },
  judge: ({ callerIds, law }, say) =>
    callerIds
      .filter((callerId) => judgeForbidden(callerId, law.callerIds))
      .map((callerId) => say('forbidden', { callerId })),
});
