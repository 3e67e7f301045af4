import { wordsOf } from '../../../words/voice.ts';

/** What stands around the sections of the page. */
export const frameWords = wordsOf(
  () => ({
    name: 'English',
    page: (on: 'list' | 'calls'): string =>
      on === 'calls' ? 'Audit of past calls' : 'Audit of a telephone campaign',
    skip: 'Skip to the content',
    contents: 'Contents',
    nav: {
      changes: 'What changed',
      next: 'Next steps',
      rules: 'Exclusions',
      laws: 'Another law',
      lapses: 'Good until',
      callable: 'Callable again',
      calls: 'Past calls',
      attempts: 'Attempts',
      findings: 'Findings',
      inputs: 'Inputs',
      accepted: 'Accepted',
      evidence: 'Evidence',
    },
    language: 'Language',
    from: (tool: string, version: string) => `${tool} ${version}`,
    lawDay: (day: string) => `law of ${day}`,
    asTable: 'The same as a table',
    scrolls: 'Wider than the screen: scroll sideways.',
    noArticle: 'no article',
    /** `2024-05-06T10:05:00+02:00` or an ISO day. */
    moment: (iso: string) => iso.replace('T', ' ').replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)'),
    /** The same without its zone, for moments beside another on the same clock. */
    localMoment: (iso: string) => iso.replace('T', ' ').replace(/([+-]\d\d:\d\d|Z)$/, ''),
    yes: 'yes',
    no: 'no',
  }),
  () => ({
    name: 'Français',
    page: (on) =>
      on === 'calls' ? 'Contrôle d’appels passés' : 'Contrôle d’une campagne d’appels téléphoniques',
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    nav: {
      changes: 'Changements',
      next: 'Que faire',
      rules: 'Exclusions',
      laws: 'Autre droit',
      lapses: 'Validité',
      callable: 'Rappels possibles',
      calls: 'Appels passés',
      attempts: 'Tentatives',
      findings: 'Constats',
      inputs: 'Fichiers lus',
      accepted: 'Accepté',
      evidence: 'Preuves',
    },
    language: 'Langue',
    from: (tool, version) => `${tool} ${version}`,
    lawDay: (day) => `droit au ${day}`,
    scrolls: 'Plus large que l’écran\u00a0: faites défiler sur le côté.',
    asTable: 'Les mêmes chiffres en tableau',
    noArticle: 'sans article',
    moment: (iso) =>
      iso
        .replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1')
        .replace('T', ' ')
        .replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)'),
    localMoment: (iso) =>
      iso
        .replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1')
        .replace('T', ' ')
        .replace(/([+-]\d\d:\d\d|Z)$/, ''),
    yes: 'oui',
    no: 'non',
  }),
);
