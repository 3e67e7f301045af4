import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const notScreened = defineNumberRule({
  id: 'opposition/not-screened',
  scope: 'number',
  severity: 'error',
  title: { en: 'Never submitted to the opposition list', fr: 'Jamais soumis à la liste d’opposition' },
  law: [oppositionDutyDays],
  messages: {
    absent: {
      en: 'not among the numbers that the opposition service answered for',
      fr: 'absent des numéros pour lesquels le service d’opposition a répondu',
    },
  },
  judge(number, { law, lawChanges, campaign }, say) {
    const { answersAwaited, basis, sector, audience } = campaign;
    if (!answersAwaited || !law.oppositionDuty) return null;
    if (basis === 'contract' || sector === 'press' || audience === 'b2b') return null;
    if (number.kind !== PhoneKind.usable || number.answered()) return null;
    return say('absent', {}, { until: lawChanges });
  },
});
