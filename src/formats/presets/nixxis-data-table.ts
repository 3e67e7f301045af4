import { list } from '../lexicon/words.ts';
import { definePreset } from '../preset.ts';

/** The campaign table of Nixxis Contact Suite: one row per person, with the last state and without any call date. */
export const nixxisDataTable = definePreset({
  id: 'nixxis-data-table',
  product: 'Nixxis Contact Suite',
  certainty: 'second-hand',
  sources: ['a public program that works on such tables'],
  headers: [
    list('Internal__id__, TEL1, _CODE_OBSERVATION'),
    list('Internal__id__, CODE_MEDIA, TEL1'),
    list('CODE_MEDIA, IDENTIFIANT1, TEL1, _CODE_OBSERVATION'),
  ],
  columns: { date: [], number: list('TEL1, TEL2, TEL3') },
  outcomes: [
    {
      names: ['_CODE_OBSERVATION'],
      by: 'agent',
      codes: {
        objected: list('1, 2'),
        refused: list('5, 10, 11'),
        invalid: list('7, 8'),
        'not-placed': ['9'],
        unclassified: list('0, 3, 4, 6'),
      },
    },
  ],
  direction: {},
  undercounts: true,
  lacks: {
    date: {
      en: 'the rows of this table are persons with their last state, not calls: ask for the call history of Nixxis, with date and number; numbers with the codes 1 (wants no more calls) and 2 (wants to be removed), as this table usually has them, belong into the file given with --own-opposition',
      fr: 'les lignes de cette table sont des personnes avec leur dernier état, non des appels\u00a0: demandez l’historique des appels de Nixxis, avec date et numéro\u00a0; les numéros aux codes 1 (ne souhaite plus être appelé) et 2 (désire être rayé du fichier), tels que cette table les emploie d’habitude, ont leur place dans le fichier donné avec --own-opposition',
    },
  },
});
