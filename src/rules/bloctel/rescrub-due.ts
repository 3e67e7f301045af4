import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from '../opposition/duty.ts';

export const rescrubDue = defineCampaignRule({
  id: 'bloctel/rescrub-due',
  scope: 'campaign',
  severity: 'warning',
  title: { en: 'New submission due during the campaign', fr: 'Nouvelle soumission due en cours de campagne' },
  explains: {
    en: 'The export is good on the first calling day but lapses before the campaign ends. The run goes on; the warning says from which day on a new check is needed.',
    fr: 'L’export est valable le premier jour d’appel mais échoit avant la fin de la campagne. Le contrôle se poursuit\u00a0; l’avertissement indique à partir de quel jour un nouveau contrôle s’impose.',
  },
  remedy: {
    en: 'Submit the list again before that day and run the audit once more, or end the campaign earlier with --end.',
    fr: 'Soumettez à nouveau la liste avant ce jour et relancez le contrôle, ou terminez la campagne plus tôt avec --end.',
  },
  law: [oppositionDutyDays],
  exemptions: [pressExemption],
  standing: ({ oppositionDuty, regime }) => (oppositionDuty && regime === 'opt-out' ? 'law' : null),
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export made on the first calling day; the last one is 31 days later.',
          fr: 'Un export établi le premier jour d’appel\u00a0; le dernier est 31 jours plus tard.',
        },
        situation: { exports: ['2024-05-06'] },
        campaign: { end: '2024-06-06' },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export made on the first calling day; the last one is 30 days later.',
          fr: 'Un export établi le premier jour d’appel\u00a0; le dernier est 30 jours plus tard.',
        },
        situation: { exports: ['2024-05-06'] },
        campaign: { end: '2024-06-05' },
      },
    ],
  },
  messages: {
    due: {
      en: '{file}: submit the list again before {dueDay}; from that day on this export no longer covers the campaign',
      fr: '{file}\u00a0: soumettez à nouveau la liste avant le {dueDay}\u00a0; à partir de ce jour cet export ne couvre plus la campagne',
    },
  },
  judge(situation, say) {
    const days = scrubDays(situation.facts, situation.law);
    if (days === null || situation.law.regime !== 'opt-out') return [];
    return situation.exports.flatMap(({ file, date }) =>
      date !== null && date + days < situation.facts.end
        ? [say('due', { file, dueDay: date + days + 1 }, { because: [{ file, line: 0 }] })]
        : [],
    );
  },
});
