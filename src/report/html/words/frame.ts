import { wordsOf } from '../../../words/voice.ts';

/** What stands around the sections of the page. */
export const frameWords = wordsOf(
  () => ({
    name: 'English',
    page: (on: 'list' | 'calls'): string =>
      on === 'calls' ? 'Audit of past calls' : 'Audit of a telephone campaign',
    skip: 'Skip to the content',
    contents: 'Contents',
    language: 'Language',
    from: (tool: string, version: string) => `Made by ${tool} ${version}`,
    asTable: 'The same as a table',
    noArticle: 'no article',
    /** `2024-05-06T10:05:00+02:00` or an ISO day. */
    moment: (iso: string) => iso.replace('T', ' ').replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)'),
    yes: 'yes',
    no: 'no',
  }),
  () => ({
    name: 'Français',
    page: (on) =>
      on === 'calls' ? 'Contrôle d’appels passés' : 'Contrôle d’une campagne d’appels téléphoniques',
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    language: 'Langue',
    from: (tool, version) => `Établi par ${tool} ${version}`,
    asTable: 'Les mêmes chiffres en tableau',
    noArticle: 'sans article',
    moment: (iso) =>
      iso
        .replace(/^(\d+)-(\d+)-(\d+)/, '$3/$2/$1')
        .replace('T', ' ')
        .replace(/([+-]\d\d:\d\d|Z)$/, ' ($1)'),
    yes: 'oui',
    no: 'non',
  }),
);
