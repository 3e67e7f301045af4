import { mobileCallerPrefixes } from '../../law/parameters/mobile-caller-prefixes.ts';
import { defineCampaignRule } from '../define.ts';
import { judgeMobile } from './judgement.ts';

export const mobileCallerId = defineCampaignRule({
  id: 'caller-id/mobile',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'A mobile number as caller number', fr: 'Un numéro mobile comme numéro présenté' },
  explains: {
    en: 'A number in 06 or 07 identifies one natural person. The numbering plan does not let a call platform show one, however the calls are placed.',
    fr: 'Un numéro en 06 ou 07 identifie une personne physique. Le plan de numérotation interdit à une plateforme d’appels d’en présenter un, quel que soit le mode de composition.',
  },
  remedy: {
    en: 'Show another number of the company, of the verified ranges where a system places the calls.',
    fr: 'Présentez un autre numéro de l’entreprise, pris dans les tranches vérifiées si un système automatisé compose les appels.',
  },
  law: [mobileCallerPrefixes],
  examples: {
    fires: [
      {
        day: '2023-01-01',
        text: {
          en: 'A mobile number is shown on the first day on which that is forbidden.',
          fr: 'Un numéro mobile est présenté le premier jour de son interdiction.',
        },
        situation: { callerIds: ['06 39 98 01 23'] },
      },
    ],
    passes: [
      {
        day: '2022-12-31',
        text: {
          en: 'The same number is shown on the day before.',
          fr: 'Le même numéro est présenté la veille.',
        },
        situation: { callerIds: ['06 39 98 01 23'] },
      },
      {
        day: '2024-05-06',
        text: { en: 'A verified number is shown.', fr: 'Un numéro vérifié est présenté.' },
        situation: { callerIds: ['01 62 00 00 00'] },
      },
    ],
  },
  messages: {
    mobile: {
      en: '{callerId}: a 06 or 07 number identifies one natural person and may not be shown by a call platform',
      fr: '{callerId}\u00a0: un numéro en 06 ou 07 identifie une personne physique et ne peut être présenté par une plateforme d’appels',
    },
    mobileInLog: {
      en: '{callerNumber} shown in {rows} row(s) from {firstDay} to {lastDay}: a 06 or 07 number identifies one natural person and may not be shown by a call platform',
      fr: '{callerNumber} présenté dans {rows} ligne(s) du {firstDay} au {lastDay}\u00a0: un numéro en 06 ou 07 identifie une personne physique et ne peut être présenté par une plateforme d’appels',
    },
  },
  judge: ({ callerIds, law }, say) =>
    callerIds
      .filter((callerId) => judgeMobile(callerId, law.callerIds))
      .map((callerId) => say('mobile', { callerId })),
});
