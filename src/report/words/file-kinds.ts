import type { Text } from '../../model.ts';

/** What is said of how an input is built, by its id. */
const fileKinds: Readonly<Record<string, Text>> = {
  csv: { en: 'csv', fr: 'csv' },
  register: { en: 'register', fr: 'registre' },
  list: { en: 'one number a line', fr: 'un numéro par ligne' },
  'list-with-header': { en: 'list with a header', fr: 'liste avec en-tête' },
  'answer-file': { en: 'answers per number submitted', fr: 'réponses numéro par numéro' },
  'flag-column': { en: 'flag: is on the list', fr: 'indicateur\u00a0: inscrit sur la liste' },
  'inverse-flag': { en: 'flag: may be called', fr: 'indicateur\u00a0: appel permis' },
  generic: {
    en: 'columns recognised by their headings',
    fr: 'colonnes reconnues à leurs intitulés',
  },
};

/** In words; what has none, such as the id of a preset, as it is. */
export function fileKind(id: string, lang: keyof Text): string {
  return Object.hasOwn(fileKinds, id) ? (fileKinds[id]?.[lang] ?? id) : id;
}
