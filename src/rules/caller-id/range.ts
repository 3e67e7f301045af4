import { platformCallerRanges } from '../../law/parameters/platform-caller-ranges.ts';
import { verifiedCallerRanges } from '../../law/parameters/verified-caller-ranges.ts';
import { defineCampaignRule } from '../define.ts';
import { judgeRange } from './judgement.ts';

export const callerIdRange = defineCampaignRule({
  id: 'caller-id/range',
  scope: 'campaign',
  severity: 'warning',
  title: {
    en: 'Caller number outside the verified ranges',
    fr: 'Numéro présenté hors des tranches vérifiées',
  },
  explains: {
    en: 'A system that places calls shows a verified number; a number of another kind is for calls that a person places one by one. Numbers in 0937, 0938 and 0939 are meant for technical platforms, not for canvassing.',
    fr: 'Un système automatisé qui compose les appels présente un numéro polyvalent vérifié\u00a0; un numéro d’une autre nature est réservé aux appels composés un à un par une personne. Les 0937, 0938 et 0939 sont destinés aux plateformes techniques et non au démarchage.',
  },
  remedy: {
    en: 'Take a number of the verified ranges, or state --dialing manual if every call is really placed by hand.',
    fr: 'Prenez un numéro des tranches vérifiées, ou indiquez --dialing manual si chaque appel est réellement composé à la main.',
  },
  law: [verifiedCallerRanges, platformCallerRanges],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'A predictive dialler shows an ordinary number in 01.',
          fr: 'Un automate d’appels prédictifs présente un numéro ordinaire en 01.',
        },
        situation: { callerIds: ['01 99 00 12 34'] },
      },
      {
        day: '2024-05-06',
        text: {
          en: 'A number in 0937 is shown, even for calls placed by hand.',
          fr: 'Un numéro en 0937 est présenté, même pour des appels composés à la main.',
        },
        situation: { callerIds: ['09 37 00 00 00'], dialing: 'manual' },
      },
      {
        day: '2025-12-31',
        text: {
          en: 'A number in 02688 is shown on the day before that range is opened.',
          fr: 'Un numéro en 02688 est présenté la veille de l’ouverture de cette tranche.',
        },
        situation: { callerIds: ['02 68 80 00 00'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The ordinary number in 01 is shown for calls placed by hand.',
          fr: 'Le numéro ordinaire en 01 est présenté pour des appels composés à la main.',
        },
        situation: { callerIds: ['01 99 00 12 34'], dialing: 'manual' },
      },
      {
        day: '2026-01-01',
        text: {
          en: 'A number in 02688 is shown on the first day of that range.',
          fr: 'Un numéro en 02688 est présenté le premier jour de cette tranche.',
        },
        situation: { callerIds: ['02 68 80 00 00'] },
      },
    ],
  },
  messages: {
    unverified: {
      en: '{callerId}: not a verified number (0162, 0163, 0270, 0271 …); it may be shown only for calls that a person places one by one',
      fr: '{callerId}\u00a0: ce n’est pas un numéro polyvalent vérifié (0162, 0163, 0270, 0271 …)\u00a0; il ne peut être présenté que pour des appels composés un à un par une personne',
    },
    unverifiedInLog: {
      en: '{callerNumber} shown in {rows} row(s) from {firstDay} to {lastDay}: not a verified number (0162, 0163, 0270, 0271 …); it may be shown only for calls that a person places one by one',
      fr: '{callerNumber} présenté dans {rows} ligne(s) du {firstDay} au {lastDay}\u00a0: ce n’est pas un numéro polyvalent vérifié (0162, 0163, 0270, 0271 …)\u00a0; il ne peut être présenté que pour des appels composés un à un par une personne',
    },
    platform: {
      en: '{callerId}: 0937 to 0939 are for technical platforms, not for canvassing, although a widely read article of 2023 names them (the official site corrected itself on 2023-01-03)',
      fr: '{callerId}\u00a0: les 0937 à 0939 sont destinés aux plateformes techniques et non au démarchage, bien qu’un article très lu de 2023 les cite (le site officiel s’est corrigé le 3 janvier 2023)',
    },
    platformInLog: {
      en: '{callerNumber} shown in {rows} row(s) from {firstDay} to {lastDay}: 0937 to 0939 are for technical platforms, not for canvassing',
      fr: '{callerNumber} présenté dans {rows} ligne(s) du {firstDay} au {lastDay}\u00a0: les 0937 à 0939 sont destinés aux plateformes techniques et non au démarchage',
    },
  },
  judge: ({ callerIds, law, dialing }, say) =>
    callerIds.flatMap((callerId) => {
      const message = judgeRange(callerId, law.callerIds, dialing);
      return message === null ? [] : [say(message, { callerId })];
    }),
});
