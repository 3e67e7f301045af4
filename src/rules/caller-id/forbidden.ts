import { forbiddenCallerNumbers } from '../../law/parameters/forbidden-caller-numbers.ts';
import { defineCampaignRule } from '../define.ts';
import { nationalDigits } from './number.ts';

export const forbiddenCallerId = defineCampaignRule({
  id: 'caller-id/forbidden',
  scope: 'campaign',
  severity: 'error',
  gap: 'forbidden',
  title: { en: 'A forbidden caller number', fr: 'Un numéro présenté interdit' },
  law: [forbiddenCallerNumbers],
  messages: {
    forbidden: {
      en: '{callerId}: special-rate, short and directory numbers may not be shown as caller number',
      fr: '{callerId}\u00a0: les numéros surtaxés, courts et de renseignements ne peuvent être présentés comme numéro d’appelant',
    },
  },
  judge({ callerIds, law }, say) {
    const shapes = law.callerIds.forbidden ?? [];
    return callerIds
      .filter((callerId) => {
        const digits = nationalDigits(callerId);
        return shapes.some(
          ({ prefix, digits: length, except }) =>
            digits.length === length &&
            digits.startsWith(prefix) &&
            !except.some((allowed) => digits.startsWith(allowed)),
        );
      })
      .map((callerId) => say('forbidden', { callerId }));
  },
});
