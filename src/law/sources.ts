/** Pages of the official publisher, in one place so that a moved page is mended once. */

const legifrance = 'https://www.legifrance.gouv.fr';
const consumerCodeId = 'LEGITEXT000006069565';
const labourCodeId = 'LEGITEXT000006072050';
const insuranceCodeId = 'LEGITEXT000006073984';
const communicationsCodeId = 'LEGITEXT000006070987';

/** Code de la consommation. */
export const consumerCode = `${legifrance}/codes/texte_lc/${consumerCodeId}/`;
/** Its articles R223-6 to D223-9. */
export const callingSection = `${legifrance}/codes/section_lc/${consumerCodeId}/LEGISCTA000032807254/`;
/** Its article L223-1 as of 2026-08-11. */
export const consentArticle = `${legifrance}/codes/article_lc/LEGIARTI000051830285/`;
/** Code des assurances. */
export const insuranceCode = `${legifrance}/codes/texte_lc/${insuranceCodeId}/`;
/** Code des postes et des communications électroniques. */
export const communicationsCode = `${legifrance}/codes/texte_lc/${communicationsCodeId}/`;
/** Règlement (UE) 2016/679, data protection. */
export const dataProtectionRegulation = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
/** Loi 78-17 on data protection. */
export const dataProtectionAct = `${legifrance}/loda/id/JORFTEXT000000886460/`;
/** Code du travail, articles L3133-1 and following. */
export const publicHolidaySection = `${legifrance}/codes/id/LEGISCTA000033008129/`;
/** Its articles L3134-1 to L3134-15. */
export const alsaceMoselleSection = `${legifrance}/codes/section_lc/${labourCodeId}/LEGISCTA000006178008/`;
/** Its articles L3422-1 and following. */
export const overseasSection = `${legifrance}/codes/section_lc/${labourCodeId}/LEGISCTA000006178062/`;

/** Décret 2022-1313: days, hours, frequency, refusal. */
export const hoursDecree = `${legifrance}/eli/decret/2022/10/13/2022-1313/jo/texte`;
/** Loi 2020-901 on telephone canvassing. */
export const canvassingAct = `${legifrance}/eli/loi/2020/7/24/2020-901/jo/texte`;
/** Loi 2022-1587 on the personal training account. */
export const trainingAct = `${legifrance}/eli/loi/2022/12/19/2022-1587/jo/texte`;
/** Loi 2025-594, whose article 13 makes canvassing depend on consent. */
export const consentAct = `${legifrance}/eli/loi/2025/6/30/2025-594/jo/texte`;

/** Décret 2026-662 on consent to canvassing, by its number: articles R223-1 to R223-4 and D223-9 as of 2026-08-11. */
export const consentDecree = `${legifrance}/search/all?query=2026-662`;

/** The regulator's pages on the numbering plan. */
export const numberingPlan =
  'https://www.arcep.fr/actualites/actualites-et-communiques/detail/n/plan-de-numerotation-050922.html';
export const numberingFile =
  'https://www.arcep.fr/la-regulation/grands-dossiers-thematiques-transverses/la-numerotation.html';
