import { oppositionDutyDays } from '../../law/parameters/opposition-duty-days.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import { defineCampaignRule } from '../define.ts';
import { scrubDays } from '../opposition/duty.ts';

export const undatedExport = defineCampaignRule({
  id: 'bloctel/undated',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: { en: 'Opposition export of unknown date', fr: 'Export d’opposition de date inconnue' },
  explains: {
    en: 'An export is good for a limited time from the day on which it was made. If that day is unknown, nobody can say whether it still holds.',
    fr: 'Un export n’est valable qu’un temps limité à compter du jour où il a été établi. Si ce jour est inconnu, nul ne peut dire s’il l’est encore.',
  },
  remedy: {
    en: 'Give the day with --opposition-date, put it into the file name as year-month-day, or take a new export.',
    fr: 'Donnez le jour avec --opposition-date, mettez-le dans le nom du fichier sous la forme année-mois-jour, ou refaites un export.',
  },
  law: [oppositionDutyDays],
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'An export is given, and neither its name nor an option says when it was made.',
          fr: 'Un export est donné, et ni son nom ni une option ne disent quand il a été établi.',
        },
        situation: { exports: [null] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'The export is of 2 May 2024.', fr: 'L’export est du 2 mai 2024.' },
        situation: { exports: ['2024-05-02'] },
      },
    ],
  },
  messages: {
    undated: {
      en: '{file}: the day of this export is unknown; give it with --opposition-date, or put it into the file name',
      fr: '{file}\u00a0: le jour de cet export est inconnu\u00a0; donnez-le avec --opposition-date, ou mettez-le dans le nom du fichier',
    },
  },
  judge(situation, say) {
    if (scrubDays(situation.facts, situation.law) === null) return [];
    return situation.exports
      .filter(({ date }) => date === null)
      .map(({ file }) => say('undated', { file }, { because: [{ file, line: 0 }] }));
  },
});
