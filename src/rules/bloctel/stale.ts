import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from '../opposition/duty.ts';

export const staleExport = defineCampaignRule({
  id: 'bloctel/stale',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Opposition export too old', fr: 'Export d’opposition trop ancien' },
  explains: {
    en: 'The check against the opposition list has to be renewed regularly. An export that has lapsed by the first calling day does not show who has registered since.',
    fr: 'Le contrôle sur la liste d’opposition doit être renouvelé régulièrement. Un export échu le premier jour d’appel ne montre pas les inscriptions intervenues depuis.',
  },
  remedy: {
    en: 'Submit the list again and give the new export.',
    fr: 'Soumettez à nouveau la liste et donnez le nouvel export.',
  },
  law: [oppositionDutyDays],
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'The export is 31 days old on the first calling day.',
          fr: 'L’export a 31 jours le premier jour d’appel.',
        },
        situation: { exports: ['2024-04-05'] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: {
          en: 'The export is 30 days old on the first calling day.',
          fr: 'L’export a 30 jours le premier jour d’appel.',
        },
        situation: { exports: ['2024-04-06'] },
      },
    ],
  },
  messages: {
    old: {
      en: '{file}: export of {exportDay}, good up to {lastDay}; the campaign begins on {firstDay}: submit the list again',
      fr: '{file}\u00a0: export du {exportDay}, valable jusqu’au {lastDay}\u00a0; la campagne commence le {firstDay}\u00a0: soumettez à nouveau la liste',
    },
  },
  judge(situation, say) {
    const days = scrubDays(situation.facts, situation.law);
    if (days === null) return [];
    return situation.exports.flatMap(({ file, date }) =>
      date !== null && date + days < situation.firstDay
        ? [
            say(
              'old',
              { file, exportDay: date, lastDay: date + days, firstDay: situation.firstDay },
              { because: [{ file, line: 0 }] },
            ),
          ]
        : [],
    );
  },
});
