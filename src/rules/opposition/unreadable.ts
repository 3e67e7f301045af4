import { oppositionList } from '../../law/parameters/opposition-list.ts';
import { defineCampaignRule } from '../define.ts';
import { unreadableIn } from '../lines.ts';
import { asListIsHonoured } from '../standing.ts';

export const unreadableEntries = defineCampaignRule({
  id: 'opposition/unreadable',
  scope: 'campaign',
  severity: 'error',
  gap: 'gap',
  title: {
    en: 'Unreadable lines in an opposition list',
    fr: 'Lignes illisibles dans une liste d’opposition',
  },
  explains: {
    en: 'Lines of an opposition list that look like numbers but cannot be read may stand for people who must not be called.',
    fr: 'Des lignes d’une liste d’opposition qui ressemblent à des numéros mais sont illisibles désignent peut-être des personnes qu’il ne faut pas appeler.',
  },
  remedy: {
    en: 'Mend the lines that the message names.',
    fr: 'Corrigez les lignes que le message désigne.',
  },
  law: [oppositionList],
  standing: asListIsHonoured,
  examples: {
    fires: [
      {
        day: '2024-05-06',
        text: {
          en: 'Line 3 of the export has eleven digits.',
          fr: 'La ligne 3 de l’export contient onze chiffres.',
        },
        situation: { unreadableEntries: [3] },
      },
    ],
    passes: [
      {
        day: '2024-05-06',
        text: { en: 'Every line of the export can be read.', fr: 'Chaque ligne de l’export est lisible.' },
        situation: { unreadableEntries: [] },
      },
    ],
  },
  messages: {
    lines: {
      en: '{file}: {count} line(s) that cannot be read as a number (line(s) {lines}); whoever is meant was not screened',
      fr: '{file}\u00a0: {count} ligne(s) illisible(s) comme numéro (ligne(s) {lines})\u00a0; qui y figure n’a pas été contrôlé',
    },
  },
  judge: ({ exports, ownLists }, say) =>
    unreadableIn([...exports, ...ownLists]).map(({ values, because }) => say('lines', values, { because })),
});
