import { wordsOf } from '../../../../words/voice.ts';

/** What the summary says of the files of a run, and of what to do with them. */
export const stepWords = wordsOf(
  ({ count }) => ({
    written: (dir: string) => `Written to ${dir}`,
    writtenApart: 'Written',
    standardOutput: 'standard output',
    copies: (copies: number) => `inputs/ holds ${count(copies, 'copy of an input', 'copies of inputs')}`,
    putAside: (from: string, to: string) => `${from} of an earlier run is now ${to}`,
    overwrites: (path: string) => `${path} takes the place of a file that was there`,
    replacedRun: (when: string) => `This replaces the run of ${when}.`,
    keptRun: (when: string) => `The run of ${when} is kept in previous/.`,
    next: 'What to do next',
    importList: (list: string) => `Import the list into the dialler: ${list}`,
    importOutput: 'Import into the dialler what went to standard output: that is the cleaned list.',
    again: 'Run this again with the newest lists and logs before they lapse, and before each new campaign.',
    keep: (dir: string) => `Keep the directory as evidence: ${dir}`,
    listStands: 'Nothing: the list can go to the dialler as it is.',
    clean: 'Run campaign-audit clean with the same options to get the list.',
    fixCampaign: 'Change what is forbidden; it cannot be accepted.',
    fixGaps: 'Supply what is missing, or accept each gap by name, with its reason in the campaign file.',
    runAgain: 'Then run the same command again. Until then, call nobody on the strength of this run.',
    runCallsAgain: 'Then run the same command again: what could not be read may hold further findings.',
    mapResults: (file: string) =>
      `Say what the unknown results mean: campaign-audit inspect ${file} --write-outcomes outcomes.yaml, fill the file in, and give it with --outcomes`,
    mapResultsOf: (file: string, place: number) =>
      `Say what the unknown results mean: campaign-audit inspect ${file} --write-outcomes outcomes-${place}.yaml, fill the file in, and name it as outcomes of that log in the campaign file`,
    reviewCalls: (file: string) => `Look at the calls one by one: every finding has its row in ${file}`,
    reviewOutput: 'Look at the calls one by one: every finding has its row in what went to standard output.',
    advice: {
      hours: 'Set the dialler to the lawful days and hours of the place that is called.',
      frequency: 'Cap the attempts per number in the dialler, over all campaigns.',
      refusal: 'Take whoever refuses out of the campaign the same day.',
      opposition: 'Clean the list before it is called: campaign-audit clean.',
      consent: 'Call those only whose consent is on record: campaign-audit clean --consents.',
      'caller-id': 'Show another number: one that the campaign may present.',
    },
    noCalls: 'No call was audited: see above why the rows were left out, and check --from and --to.',
    nothing: 'Nothing: no past call broke a rule that was checked.',
    checkWhole: 'Give the list or register that was missing, so that the calls are checked in full.',
  }),
  ({ count }) => ({
    written: (dir) => `Écrit dans ${dir}`,
    writtenApart: 'Écrit',
    standardOutput: 'sortie standard',
    copies: (copies) => `inputs/ contient ${count(copies, 'copie de fichier lu', 'copies de fichiers lus')}`,
    putAside: (from, to) => `${from} d’un passage antérieur s’appelle désormais ${to}`,
    overwrites: (path) => `${path} prend la place d’un fichier qui s’y trouvait`,
    replacedRun: (when) => `Ce passage remplace celui du ${when}.`,
    keptRun: (when) => `Le passage du ${when} est conservé dans previous/.`,
    next: 'La suite',
    importList: (list) => `Importez la liste dans l’automate d’appels\u00a0: ${list}`,
    importOutput:
      'Importez dans l’automate d’appels ce qui a été écrit sur la sortie standard\u00a0: c’est la liste nettoyée.',
    again:
      'Relancez ce contrôle avec les listes et journaux les plus récents avant qu’ils ne soient périmés, et avant chaque nouvelle campagne.',
    keep: (dir) => `Gardez le dossier comme preuve\u00a0: ${dir}`,
    listStands: 'Rien\u00a0: la liste peut être importée telle quelle.',
    clean: 'Lancez campaign-audit clean avec les mêmes options pour obtenir la liste.',
    fixCampaign: 'Changez ce qui est interdit\u00a0; on ne peut pas passer outre.',
    fixGaps:
      'Fournissez ce qui manque, ou acceptez chaque lacune par son nom, avec son motif dans le fichier de campagne.',
    runAgain: 'Relancez ensuite la même commande. D’ici là, n’appelez personne sur la foi de ce contrôle.',
    runCallsAgain:
      'Relancez ensuite la même commande\u00a0: ce qui n’a pas pu être lu peut cacher d’autres constats.',
    mapResults: (file) =>
      `Dites ce que signifient les résultats inconnus\u00a0: campaign-audit inspect ${file} --write-outcomes issues.yaml, complétez le fichier, et donnez-le avec --outcomes`,
    mapResultsOf: (file, place) =>
      `Dites ce que signifient les résultats inconnus\u00a0: campaign-audit inspect ${file} --write-outcomes issues-${place}.yaml, complétez le fichier, et nommez-le (outcomes) sous ce journal dans le fichier de campagne`,
    reviewCalls: (file) => `Examinez les appels un à un\u00a0: chaque constat a sa ligne dans ${file}`,
    reviewOutput:
      'Examinez les appels un à un\u00a0: chaque constat a sa ligne dans ce qui a été écrit sur la sortie standard.',
    advice: {
      hours: 'Réglez l’automate d’appels sur les jours et horaires licites du lieu appelé.',
      frequency: 'Plafonnez les tentatives par numéro dans l’automate d’appels, toutes campagnes confondues.',
      refusal: 'Retirez de la campagne, le jour même, toute personne qui refuse.',
      opposition: 'Nettoyez la liste avant tout appel\u00a0: campaign-audit clean.',
      consent:
        'N’appelez que les personnes dont le consentement est enregistré\u00a0: campaign-audit clean --consents.',
      'caller-id': 'Présentez un autre numéro, que la campagne a le droit d’afficher.',
    },
    noCalls:
      'Aucun appel n’a été contrôlé\u00a0: voyez ci-dessus pourquoi les lignes ont été écartées, et vérifiez --from et --to.',
    nothing: 'Rien\u00a0: aucun appel passé n’enfreint une règle contrôlée.',
    checkWhole:
      'Fournissez la liste ou le registre qui manquait, pour que les appels soient contrôlés en entier.',
  }),
);
