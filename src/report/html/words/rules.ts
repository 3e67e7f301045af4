import { wordsOf } from '../../../words/voice.ts';

/** Findings on contacts by rule. */
export const ruleTableWords = wordsOf(
  () => ({
    rules: 'Kept and excluded, rule by rule',
    barringRules: 'Barring rules',
    ruleChart: (rules: string) => `Findings on contacts by rule: ${rules}.`,
    ruleChartCaption:
      'Findings on contacts by rule. Several may apply to one contact; numbers removed from kept rows count too.',
    barredBy: 'Rules that bar a contact or a number',
    excludedBy: 'Rules that exclude a contact or remove a number',
    remarks: 'Rules that bar nobody, but are to be watched',
    noExclusion: 'No contact is excluded and no number removed.',
    rule: 'Rule',
    articleColumn: 'Article',
    severity: 'Severity',
    count: 'Count',
  }),
  () => ({
    rules: 'Conservés et exclus, règle par règle',
    barringRules: 'Règles qui écartent',
    ruleChart: (rules) => `Constats sur les contacts, par règle\u00a0: ${rules}.`,
    ruleChartCaption:
      'Constats sur les contacts, par règle. Un contact peut en cumuler plusieurs\u00a0; les numéros retirés des lignes conservées sont compris.',
    barredBy: 'Règles qui écartent un contact ou un numéro',
    excludedBy: 'Règles qui excluent un contact ou retirent un numéro',
    remarks: 'Règles qui n’écartent personne, mais à surveiller',
    noExclusion: 'Aucun contact n’est exclu, aucun numéro n’est retiré.',
    rule: 'Règle',
    articleColumn: 'Article',
    severity: 'Gravité',
    count: 'Nombre',
  }),
);
