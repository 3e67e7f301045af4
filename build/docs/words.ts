import { wordsOf } from '../../src/words/voice.ts';

/** What the pages of reference say of themselves. */
export const pageWords = wordsOf(
  ({ lang }) => ({
    lang,
    made: (page: string) =>
      `This page is made from the code; a test holds that it is up to date. [En français](../fr/reference/${page})`,
    rules: {
      title: 'Every rule',
      intro: 'What each rule finds, on what it stands, when it is in force, and a case on either side.',
      inForce: 'In force',
      article: 'Article',
      remedy: 'What to do',
      found: 'Found',
      notFound: 'Not found',
      house: 'house rule',
    },
    options: {
      title: 'Every option',
      intro: 'Flags, with their keys in the campaign file, and the commands that take them.',
      columns: ['Option', 'Key', 'What it says', 'Default', 'Commands'],
    },
    formats: {
      title: 'Every format',
      intro: 'Call logs that are known by their makers, and the forms of report.',
      logs: 'Call logs',
      logColumns: ['Product', 'Id', 'How well it is known', 'Headings that tell it'],
      reports: 'Reports',
      reportColumns: ['Id', 'File', 'What it is'],
      certainties: {
        source: 'its program was read',
        documentation: 'its maker’s pages',
        'second-hand': 'somebody else’s files',
      },
      headless: 'without a header, by what its cells look like',
    },
    law: {
      title: 'The law, change by change',
      intro: 'Every legal number with its whole history, and the days on which something changes.',
      changes: 'Day by day',
      numbers: 'Number by number',
      columns: ['From', 'Until', 'Value', 'Article', 'Certainty', 'Published'],
    },
  }),
  ({ lang }) => ({
    lang,
    made: (page) =>
      `Cette page est tirée du code ; un test veille à ce qu’elle soit à jour. [In English](../../reference/${page})`.replace(
        ' ;',
        '\u00a0;',
      ),
    rules: {
      title: 'Toutes les règles',
      intro:
        'Ce que chaque règle relève, sur quoi elle repose, quand elle s’applique, et un cas de chaque côté.',
      inForce: 'En vigueur',
      article: 'Article',
      remedy: 'Que faire',
      found: 'Relevé',
      notFound: 'Non relevé',
      house: 'règle interne',
    },
    options: {
      title: 'Toutes les options',
      intro: 'Les options, leurs clés dans le fichier de campagne et les commandes qui les prennent.',
      columns: ['Option', 'Clé', 'Ce qu’elle dit', 'Par défaut', 'Commandes'],
    },
    formats: {
      title: 'Tous les formats',
      intro: 'Les journaux d’appels reconnus à leur éditeur, et les formes de rapport.',
      logs: 'Journaux d’appels',
      logColumns: ['Produit', 'Identifiant', 'D’où il est connu', 'En-têtes qui le trahissent'],
      reports: 'Rapports',
      reportColumns: ['Identifiant', 'Fichier', 'Ce que c’est'],
      certainties: {
        source: 'son programme a été lu',
        documentation: 'les pages de son éditeur',
        'second-hand': 'des fichiers de tiers',
      },
      headless: 'sans en-tête, à l’aspect de ses cellules',
    },
    law: {
      title: 'Le droit, changement par changement',
      intro: 'Chaque valeur légale avec toute son histoire, et les jours où quelque chose change.',
      changes: 'Jour par jour',
      numbers: 'Valeur par valeur',
      columns: ['Du', 'Au', 'Valeur', 'Article', 'Certitude', 'Publié le'],
    },
  }),
);
