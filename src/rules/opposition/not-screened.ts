import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';

export const notScreened = defineNumberRule({
  id: 'opposition/not-screened',
  scope: 'number',
  severity: 'error',
  title: { en: 'Never submitted to the opposition list', fr: 'Jamais soumis à la liste d’opposition' },
  explains: {
    en: 'An answer file says of every number submitted whether it is opposed. A number that is not in it was never checked.',
    fr: 'Un fichier de réponse dit de chaque numéro soumis s’il est en opposition. Un numéro qui n’y figure pas n’a jamais été contrôlé.',
  },
  remedy: {
    en: 'Submit the number to the opposition service and give the new answer.',
    fr: 'Soumettez le numéro au service d’opposition et donnez la nouvelle réponse.',
  },
  needs: ['opposition'],
  law: [oppositionDutyDays, pressExemption],
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
