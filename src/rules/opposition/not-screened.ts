import { oppositionList } from '../../law/parameters/opposition-list.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { PhoneKind } from '../../phone/number.ts';
import { defineNumberRule } from '../define.ts';
import { scrubDays } from './duty.ts';

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
  law: [oppositionList],
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-08-10',
        text: {
          en: 'The answer file does not have the number, on the last day of the list.',
          fr: 'Le fichier de réponse ne contient pas le numéro, le dernier jour de la liste.',
        },
        number: {},
        campaign: { answersAwaited: true },
      },
    ],
    passes: [
      {
        day: '2026-08-10',
        text: {
          en: 'The answer file has the number and does not oppose it.',
          fr: 'Le fichier de réponse contient le numéro, sans opposition.',
        },
        number: { answered: true },
        campaign: { answersAwaited: true },
      },
      {
        day: '2026-08-11',
        text: {
          en: 'The answer file does not have the number, but the list has ended.',
          fr: 'Le fichier de réponse ne contient pas le numéro, mais la liste a pris fin.',
        },
        number: {},
        campaign: { answersAwaited: true },
      },
    ],
  },
  messages: {
    absent: {
      en: 'not among the numbers that the opposition service answered for',
      fr: 'absent des numéros pour lesquels le service d’opposition a répondu',
    },
  },
  judge(number, { law, lawChanges, campaign }, say) {
    if (!campaign.answersAwaited || scrubDays(campaign, law) === null) return null;
    if (number.kind !== PhoneKind.usable || number.answered()) return null;
    return say('absent', {}, { until: lawChanges });
  },
});
