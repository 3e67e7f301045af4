import { wordsOf } from '../../../words/voice.ts';

/** What the manual page says beside the records. */
export const manWords = wordsOf(
  () => ({
    manual: 'Commands of the user',
    name: 'NAME',
    short: 'audits telephone campaign files in France',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    paragraphs: [
      'From a contact list, the answers of Bloctel, an own opposition list, a consent register and call logs come a cleaned list for the dialler, the excluded rows with their reasons, and a report to keep. What could not be screened is never called clean.',
      'Every option may stand in the campaign file instead, under its name in camel case: --own-opposition is ownOpposition. An option goes before the file, the file before the default.',
    ],
    commands: 'COMMANDS',
    options: 'COMMON OPTIONS',
    common: 'Several commands take these:',
    also: 'Common options:',
    policy: 'House rules, which are not law, in the campaign file only:',
    structure: 'In the campaign file only:',
    exits: 'EXIT STATUS',
    environment: 'ENVIRONMENT',
    variables: {
      'LC_ALL, LC_MESSAGES, LANG':
        'the first that is set decides the language: French where it begins with fr; none: the system’s',
      NO_COLOR: 'no colour where it is set',
      CI: 'no colour, no progress and no question where it is set',
    },
    files: 'FILES',
    fileEntries: {
      'campaign-audit.yaml, campaign-audit.yml, campaign-audit.json':
        'campaign file, where one of them lies in the working directory',
      'campaign-audit-out/': 'run directory',
      'cleaned.csv': 'the rows that may be called, as they came in',
      'excluded.csv': 'the other rows, each with its rules and the reason',
      'changes.csv': 'of rescrub: the rows whose verdict is not what it was, with the cause',
      'violations.csv': 'one row for every finding',
      'report.json': 'counts and findings',
      'report.html': 'a page for people, in French and English',
      'manifest.json': 'evidence: hashes of all inputs and outputs, versions, options',
    },
    examples: 'EXAMPLES',
    notes: 'NOTES',
    advice: 'This is not legal advice.',
  }),
  () => ({
    manual: 'Commandes de l’utilisateur',
    name: 'NOM',
    short: 'contrôle les fichiers de campagnes téléphoniques en France',
    synopsis: 'SYNOPSIS',
    description: 'DESCRIPTION',
    paragraphs: [
      'D’une liste de contacts, des réponses de Bloctel, de la liste d’opposition de l’entreprise, d’un registre des consentements et de journaux d’appels résultent une liste nettoyée pour l’automate d’appels, les lignes exclues avec leurs motifs, et un rapport à conserver. Ce qui n’a pas pu être contrôlé n’est jamais réputé conforme.',
      'Chaque option peut figurer dans le fichier de campagne, sous son nom sans tirets\u00a0: --own-opposition y est ownOpposition. Une option passe avant le fichier, le fichier avant la valeur par défaut.',
    ],
    commands: 'COMMANDES',
    options: 'OPTIONS COMMUNES',
    common: 'Plusieurs commandes les prennent\u00a0:',
    also: 'Options communes\u00a0:',
    policy: 'Règles internes, qui ne sont pas la loi, dans le fichier de campagne seulement\u00a0:',
    structure: 'Dans le fichier de campagne seulement\u00a0:',
    exits: 'CODES DE SORTIE',
    environment: 'ENVIRONNEMENT',
    variables: {
      'LC_ALL, LC_MESSAGES, LANG':
        'la première qui est définie décide de la langue\u00a0: le français si elle commence par fr\u00a0; à défaut, celle du système',
      NO_COLOR: 'définie, pas de couleur',
      CI: 'définie, ni couleur, ni progression, ni question',
    },
    files: 'FICHIERS',
    fileEntries: {
      'campaign-audit.yaml, campaign-audit.yml, campaign-audit.json':
        'fichier de campagne, si l’un d’eux se trouve dans le dossier courant',
      'campaign-audit-out/': 'dossier des résultats',
      'cleaned.csv': 'les lignes qui peuvent être appelées, telles quelles',
      'excluded.csv': 'les autres lignes, chacune avec ses règles et le motif',
      'changes.csv': 'de rescrub\u00a0: les lignes dont le verdict a changé, avec la cause',
      'violations.csv': 'une ligne par constat',
      'report.json': 'décomptes et constats',
      'report.html': 'une page à lire, en français et en anglais',
      'manifest.json': 'preuve\u00a0: empreintes de tous les fichiers, versions, options',
    },
    examples: 'EXEMPLES',
    notes: 'NOTES',
    advice: 'Ceci n’est pas un avis juridique.',
  }),
);
