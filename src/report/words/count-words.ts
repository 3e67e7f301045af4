import { wordsOf } from '../../words/voice.ts';

/** What is said of figures and of what came in. */
export const countWords = wordsOf(
  ({ count }) => ({
    contacts: 'Contacts',
    contactFigures: {
      read: 'read',
      kept: 'kept',
      excluded: 'excluded',
      numbersRemoved: 'numbers removed from kept rows',
    },
    barredFigures: {
      read: 'rows read',
      kept: 'rows without a barring rule (not a list to call)',
      excluded: 'rows with a barring rule',
      numbersRemoved: 'barred numbers in the other rows',
    },
    calls: 'Past calls',
    callFigures: {
      read: 'rows read',
      audited: 'audited',
      ignored: 'ignored',
      joined: 'joined to another row of the same call',
      unreadable: 'unreadable',
      violating: 'calls with findings',
      withErrors: 'calls with violations (errors)',
    },
    figureColumns: ['What', 'Count'],
    roles: {
      contacts: 'contacts',
      opposition: 'opposition list',
      'own-opposition': 'own list',
      consents: 'consents',
      calls: 'call log',
    },
    inputs: 'What came in',
    inputColumns: ['Input', 'File', 'Rows', 'Unreadable lines', 'SHA-256'],
    readCase: 'input was read',
    inputFacts: (rows: number, unreadable: number) =>
      `${count(rows, 'row')}, ${unreadable === 0 ? 'no unreadable lines' : count(unreadable, 'unreadable line')}`,
    root: 'Working directory of the run',
  }),
  ({ count }) => ({
    contacts: 'Contacts',
    contactFigures: {
      read: 'lus',
      kept: 'conservés',
      excluded: 'exclus',
      numbersRemoved: 'numéros retirés des lignes conservées',
    },
    barredFigures: {
      read: 'lignes lues',
      kept: 'lignes sans motif d’exclusion (ce n’est pas une liste à appeler)',
      excluded: 'lignes avec motif d’exclusion',
      numbersRemoved: 'numéros écartés dans les autres lignes',
    },
    calls: 'Appels passés',
    callFigures: {
      read: 'lignes lues',
      audited: 'contrôlées',
      ignored: 'ignorées',
      joined: 'rattachées à une autre ligne du même appel',
      unreadable: 'illisibles',
      violating: 'appels avec constat',
      withErrors: 'appels non conformes (erreurs)',
    },
    figureColumns: ['Objet', 'Nombre'],
    roles: {
      contacts: 'contacts',
      opposition: 'liste d’opposition',
      'own-opposition': 'liste de l’entreprise',
      consents: 'consentements',
      calls: 'journal d’appels',
    },
    inputs: 'Fichiers lus',
    inputColumns: ['Entrée', 'Fichier', 'Lignes', 'Lignes illisibles', 'SHA-256'],
    readCase: 'fichier lu',
    inputFacts: (rows, unreadable) =>
      `${count(rows, 'ligne')}, ${unreadable === 0 ? 'aucune ligne illisible' : count(unreadable, 'ligne illisible', 'lignes illisibles')}`,
    root: 'Dossier de travail de l’exécution',
  }),
);
