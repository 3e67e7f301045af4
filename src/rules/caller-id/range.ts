import { platformCallerRanges } from '../../law/parameters/platform-caller-ranges.ts';
import { verifiedCallerRanges } from '../../law/parameters/verified-caller-ranges.ts';
import { defineCampaignRule } from '../define.ts';
import { isWithheld, nationalDigits } from './number.ts';

export const callerIdRange = defineCampaignRule({
  id: 'caller-id/range',
  scope: 'campaign',
  severity: 'warning',
  title: {
    en: 'Caller number outside the verified ranges',
    fr: 'Numéro présenté hors des tranches vérifiées',
  },
  law: [verifiedCallerRanges, platformCallerRanges],
  messages: {
    unverified: {
      en: '{callerId}: not a verified number (0162, 0163, 0270, 0271 …); it may be shown only for calls that a person places one by one',
      fr: '{callerId}\u00a0: ce n’est pas un numéro polyvalent vérifié (0162, 0163, 0270, 0271 …)\u00a0; il ne peut être présenté que pour des appels composés un à un par une personne',
    },
    platform: {
      en: '{callerId}: 0937 to 0939 are for technical platforms, not for canvassing, although a widely read article of 2023 names them (the official site corrected itself on 2023-01-03)',
      fr: '{callerId}\u00a0: les 0937 à 0939 sont destinés aux plateformes techniques et non au démarchage, bien qu’un article très lu de 2023 les cite (le site officiel s’est corrigé le 3 janvier 2023)',
    },
  },
  judge({ callerIds, law, dialing }, say) {
    const { verifiedRanges, platformRanges } = law.callerIds;
    if (!verifiedRanges) return [];
    const startsIn = (digits: string, ranges: readonly string[]) =>
      ranges.some((range) => digits.startsWith(range));
    return callerIds.flatMap((callerId) => {
      const digits = nationalDigits(callerId);
      if (isWithheld(callerId) || startsIn(digits, verifiedRanges)) return [];
      if (startsIn(digits, platformRanges ?? [])) return [say('platform', { callerId })];
      return dialing === 'automatic' ? [say('unverified', { callerId })] : [];
    });
  },
});
