import { wordsOf } from '../../../../words/voice.ts';

/** What the summary says of findings on the campaign. */
export const campaignWords = wordsOf(
  ({ n, date }) => ({
    obstacles: 'What stands in the way',
    gap: 'gap',
    forbidden: 'forbidden',
    accept: (rule: string) => `Supply what is missing, or go on without it: --accept ${rule}`,
    change: 'This cannot be accepted: the campaign itself must change.',
    more: (left: number) => `… and ${n(left)} more, see the reports`,
    warnings: 'About the campaign',
    accepted: 'Accepted gaps (what they leave unscreened is not clean)',
    reason: (reason: string) => `Reason: ${reason}`,
    waivedUntil: (day: string) => `Waived until ${date(day)} inclusive.`,
    lapsesFirst: (end: string) =>
      `This lapses before the campaign ends on ${date(end)}: supply what is missing by then, or the next run stops.`,
    notRaised: 'Did not arise in this run.',
  }),
  ({ date, count }) => ({
    obstacles: 'Ce qui fait obstacle',
    gap: 'lacune',
    forbidden: 'interdit',
    accept: (rule) => `Fournissez ce qui manque, ou passez outre\u00a0: --accept ${rule}`,
    change: 'On ne peut pas passer outre\u00a0: c’est la campagne qui doit changer.',
    more: (left) => `… et ${count(left, 'autre')}, voir les rapports`,
    warnings: 'À propos de la campagne',
    accepted: 'Lacunes acceptées (ce qu’elles laissent sans contrôle n’est pas réputé conforme)',
    reason: (reason) => `Motif\u00a0: ${reason}`,
    waivedUntil: (day) => `Dérogation valable jusqu’au ${date(day)} inclus.`,
    lapsesFirst: (end) =>
      `Elle expire avant la fin de la campagne, le ${date(end)}\u00a0: fournissez d’ici là ce qui manque, sinon le prochain passage s’arrêtera.`,
    notRaised: 'Sans objet pour ce contrôle.',
  }),
);
