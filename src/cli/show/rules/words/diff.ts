import { regimeNames } from '../../../../law/names.ts';
import type { RegimeId } from '../../../../model.ts';
import { wordsOf } from '../../../../words/voice.ts';

/** What is said of a change of the law. */
export const lawDiffWords = wordsOf(
  ({ date }) => ({
    diffTitle: (from: string, to: string) => `What changed in the law from ${date(from)} to ${date(to)}`,
    sameRegime: (id: RegimeId) => `The regime is ${id} on both days`,
    otherRegime: (before: RegimeId, after: RegimeId) => `The regime was ${before} and is ${after}`,
    changeDays: (days: readonly string[]) => `The law changed on ${days.map(date).join(', ')}.`,
    noChange: 'No legal number changed in between.',
    begins: (count: number) => `Begin (${count})`,
    ends: (count: number) => `End (${count})`,
    changes: (count: number) => `Change (${count})`,
    numbersChanged: 'Legal numbers that changed',
    becomesHouse: 'was the law, is a policy of the house',
    becomesLaw: 'was a policy of the house, is the law',
    arrow: ' → ',
    added: (text: string) => `new: ${text}`,
    removed: (text: string) => `no more: ${text}`,
  }),
  ({ date }) => ({
    diffTitle: (from, to) => `Ce qui a changé dans le droit entre le ${date(from)} et le ${date(to)}`,
    sameRegime: (id) => `Le ${regimeNames[id].fr} s’applique les deux jours`,
    otherRegime: (before, after) => `Le ${regimeNames[before].fr} a fait place au ${regimeNames[after].fr}`,
    changeDays: (days) => `Le droit a changé le ${days.map(date).join(', le ')}.`,
    noChange: 'Aucune donnée juridique n’a changé entre les deux.',
    begins: (count) => `Commencent (${count})`,
    ends: (count) => `Prennent fin (${count})`,
    changes: (count) => `Changent (${count})`,
    numbersChanged: 'Données juridiques qui ont changé',
    becomesHouse: 'était la loi, est une règle interne',
    becomesLaw: 'était une règle interne, est la loi',
    arrow: ' → ',
    added: (text) => `en plus\u00a0: ${text}`,
    removed: (text) => `en moins\u00a0: ${text}`,
  }),
);
