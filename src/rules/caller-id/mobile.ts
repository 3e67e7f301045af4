import { mobileCallerPrefixes } from '../../law/parameters/mobile-caller-prefixes.ts';
import { defineCampaignRule } from '../define.ts';
import { nationalDigits } from './number.ts';

export const mobileCallerId = defineCampaignRule({
  id: 'caller-id/mobile',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'A mobile number as caller number', fr: 'Un numéro mobile comme numéro présenté' },
  law: [mobileCallerPrefixes],
  messages: {
    mobile: {
      en: '{callerId}: a 06 or 07 number identifies one natural person and may not be shown by a call platform',
      fr: '{callerId}\u00a0: un numéro en 06 ou 07 identifie une personne physique et ne peut être présenté par une plateforme d’appels',
    },
  },
  judge({ callerIds, law }, say) {
    const prefixes = law.callerIds.mobilePrefixes ?? [];
    return callerIds
      .filter((callerId) => {
        const digits = nationalDigits(callerId);
        return digits.length === 10 && prefixes.some((prefix) => digits.startsWith(prefix));
      })
      .map((callerId) => say('mobile', { callerId }));
  },
});
