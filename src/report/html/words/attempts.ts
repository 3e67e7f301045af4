import { wordsOf } from '../../../words/voice.ts';

/** How often numbers were called. */
export const attemptWords = wordsOf(
  ({ n, count }) => ({
    attempts: (days: number) => `Attempts per number in ${days} days`,
    attemptsCaption: (days: number, limit: number | null) =>
      limit === null
        ? `Numbers by their attempts in the busiest ${days} days of each.`
        : `Numbers by their attempts in the busiest ${days} days of each. At most ${limit} are lawful; the dashed line marks it, red columns are beyond.`,
    attemptsText: (numbers: number, most: number, over: number, limit: number | null) =>
      `${count(numbers, 'number was', 'numbers were')} called; the most attempts at one are ${n(most)}${limit === null ? '' : `; ${n(over)} went beyond the limit of ${limit}`}.`,
    attemptsColumn: 'Attempts',
    numbersColumn: 'Numbers',
    limit: (limit: number) => `at most ${limit}`,
    lawful: 'Within the limit',
    orMore: (attempts: number) => `${attempts}+`,
  }),
  ({ count }) => ({
    attempts: (days) => `Tentatives par numéro en ${days} jours`,
    attemptsCaption: (days, limit) =>
      limit === null
        ? `Numéros selon leurs tentatives, pendant les ${days} jours les plus chargés de chacun.`
        : `Numéros selon leurs tentatives, pendant les ${days} jours les plus chargés de chacun. La loi en permet ${limit} au plus\u00a0; le trait pointillé le marque, les colonnes rouges le dépassent.`,
    attemptsText: (numbers, most, over, limit) =>
      `${count(numbers, 'numéro appelé', 'numéros appelés')}\u00a0; au plus ${count(most, 'tentative')} pour un même numéro${limit === null ? '' : `\u00a0; ${count(over, 'dépasse', 'dépassent')} la limite de ${limit}`}.`,
    attemptsColumn: 'Tentatives',
    numbersColumn: 'Numéros',
    limit: (limit) => `${limit} au plus`,
    lawful: 'Dans la limite',
    orMore: (attempts) => `${attempts}+`,
  }),
);
