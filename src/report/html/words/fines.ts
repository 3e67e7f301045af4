import { wordsOf } from '../../../words/voice.ts';

/** What violations in past calls may cost. */
export const fineWords = wordsOf(
  () => ({
    finesTitle: 'What these violations may cost',
    brokenColumn: 'What was found',
    fineColumn: 'Highest fine',
    upTo: (legal: string, natural: string) => `${legal} € for a company, ${natural} € for a natural person:`,
    noAmount: 'no amount in these texts: the ACPR sanctions insurers, the CNIL breaches of data protection',
    houseRule: 'none: a rule of the house',
    ofCanvassing:
      'A decision under C. conso. L242-16 is published at the offender’s cost. A contract made on such a call is null, and who profits from one is presumed responsible (L223-1).',
    besideFines:
      'Abuse of weakness by telephone is a crime of another kind (L132-14-1). Excluded contacts are no violations.',
  }),
  () => ({
    finesTitle: 'Ce que peuvent coûter ces manquements',
    brokenColumn: 'Ce qui a été constaté',
    fineColumn: 'Amende maximale',
    upTo: (legal, natural) =>
      `${legal}\u00a0€ pour une personne morale, ${natural}\u00a0€ pour une personne physique\u00a0:`,
    noAmount:
      'aucun montant dans ces textes\u00a0: l’ACPR sanctionne en assurance, la CNIL en protection des données',
    houseRule: 'aucune\u00a0: règle interne',
    ofCanvassing:
      'Une décision fondée sur C. conso. L242-16 est publiée aux frais de la personne sanctionnée. Le contrat conclu à la suite d’un tel appel est nul, et qui en tire profit est présumé responsable (L223-1).',
    besideFines:
      'L’abus de faiblesse par téléphone est un délit d’une autre nature (L132-14-1). Un contact exclu n’est pas un manquement.',
  }),
);
