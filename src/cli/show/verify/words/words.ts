import type { CopyState } from '../../../../read/runs/inputs.ts';
import type { FileKind, VerifiedState } from '../../../../verify/model.ts';
import { wordsOf } from '../../../../words/voice.ts';
import { rerunWords } from './rerun.ts';

/** What it says of the files. */
const fileWords = wordsOf(
  ({ count }) => ({
    verdict: (isAsRecorded: boolean, directory: string) =>
      isAsRecorded ? `As recorded: ${directory}` : `NOT AS RECORDED: ${directory}`,
    run: (startedAt: string, tool: string, law: string) =>
      `Run of ${startedAt}, campaign-audit ${tool}, law data ${law}.`,
    same: (outputs: number, inputs: number, copies: number, earlier: number) =>
      `The same as then: ${count(outputs, 'output')}, ${count(inputs, 'input')}, ${count(copies, 'kept copy', 'kept copies')}, ${count(earlier, 'file')} of earlier runs.`,
    ownHash:
      'Who changes the manifest as well is found out only where its SHA-256 is signed or noted elsewhere:',
    differences: 'What differs',
    named: (kind: string, path: string) => `${path} (${kind})`,
    kinds: {
      output: 'output',
      input: 'input',
      copy: 'kept copy',
      earlier: 'of an earlier run',
      other: 'unknown',
    } satisfies Record<FileKind, string>,
    states: {
      changed: 'has changed',
      missing: 'is missing',
      unreadable: 'cannot be read',
      unrecorded: 'is there and not in the manifest',
      outside: 'its path leads out of the run directory, and was not followed',
      unchecked: 'cannot be checked',
    } satisfies Record<Exclude<VerifiedState, 'same'>, string>,
    copies: {
      same: 'its kept copy is intact',
      none: 'no copy of it was kept (--keep-inputs)',
      changed: 'its kept copy has changed, too',
      missing: 'its kept copy is missing, too',
      unreadable: 'its kept copy cannot be read either',
      outside: 'its copy is said to lie outside the run directory, and was not read',
    } satisfies Record<CopyState, string>,
    left: 'was left by a run that was killed',
    notCanonical:
      'manifest.json (manifest): is not in the form in which a run writes it (RFC 8785); somebody has written it since',
    leftBehind: {
      unfinished:
        'a run was killed while it gave its files their names; the next run into this directory finishes it first',
      torn: 'a run was killed while it gave its files their names, and some of them are gone: there are files of two runs here',
    },
    remarks: 'To know',
    atWork: (pid: number, startedAt: string) =>
      `a run is at work in this directory (process ${pid}, started ${startedAt}); this is how the one before it lies`,
    stdin: (role: string) => `an input (${role}) was standard input or a pipe, and cannot be checked`,
    keptStdin: (role: string) => `an input (${role}) was standard input or a pipe; its kept copy is intact`,
    stdout: 'an output went to standard output, and cannot be checked',
    gone: {
      missing: 'is no longer there; its kept copy is intact',
      changed: 'is no longer as it was; its kept copy is intact',
    },
    elsewhere: (name: string, place: string) => `${name}: lies outside the run directory, at ${place}`,
    runInside: (path: string) => `${path}/ is a run of its own, and was not looked at`,
    before: 'Runs before',
    runBefore: (directory: string, endedAt: string) => `${directory}, ended ${endedAt}`,
    notHere: (hash: string) => `the one with the manifest ${hash}… is not here`,
  }),
  ({ count }) => ({
    verdict: (isAsRecorded, directory) =>
      isAsRecorded
        ? `Conforme au manifeste\u00a0: ${directory}`
        : `NON CONFORME AU MANIFESTE\u00a0: ${directory}`,
    run: (startedAt, tool, law) =>
      `Passage du ${startedAt}, campaign-audit ${tool}, données juridiques ${law}.`,
    same: (outputs, inputs, copies, earlier) =>
      `Inchangés\u00a0: ${count(outputs, 'résultat')}, ${count(inputs, 'fichier lu', 'fichiers lus')}, ${count(copies, 'copie gardée', 'copies gardées')}, ${count(earlier, 'fichier')} de passages antérieurs.`,
    ownHash:
      'Qui modifie aussi le manifeste ne se trahit que si son SHA-256 est signé ou noté ailleurs\u00a0:',
    differences: 'Ce qui diffère',
    named: (kind, path) => `${path} (${kind})`,
    kinds: {
      output: 'résultat',
      input: 'fichier lu',
      copy: 'copie gardée',
      earlier: 'd’un passage antérieur',
      other: 'inconnu',
    },
    states: {
      changed: 'a changé',
      missing: 'est introuvable',
      unreadable: 'est illisible',
      unrecorded: 'est là, mais absent du manifeste',
      outside: 'son chemin sort du dossier des résultats, et n’a pas été suivi',
      unchecked: 'n’est pas vérifiable',
    },
    copies: {
      same: 'sa copie gardée est intacte',
      none: 'aucune copie n’en a été gardée (--keep-inputs)',
      changed: 'sa copie gardée a changé aussi',
      missing: 'sa copie gardée a disparu aussi',
      unreadable: 'sa copie gardée est illisible aussi',
      outside: 'sa copie serait hors du dossier des résultats, et n’a pas été lue',
    },
    left: 'a été laissé par un passage interrompu',
    notCanonical:
      'manifest.json (manifeste)\u00a0: n’a pas la forme dans laquelle un passage l’écrit (RFC 8785)\u00a0; quelqu’un l’a réécrit depuis',
    leftBehind: {
      unfinished:
        'un passage a été interrompu pendant qu’il nommait ses fichiers\u00a0; le prochain passage dans ce dossier l’achève d’abord',
      torn: 'un passage a été interrompu pendant qu’il nommait ses fichiers, dont certains ont disparu\u00a0: ce dossier contient des fichiers de deux passages',
    },
    remarks: 'À savoir',
    atWork: (pid, startedAt) =>
      `un passage travaille dans ce dossier (processus ${pid}, lancé le ${startedAt})\u00a0; voici l’état de celui qui précède`,
    stdin: (role) =>
      `un fichier lu (${role}) venait de l’entrée standard ou d’un tube et n’est pas vérifiable`,
    keptStdin: (role) =>
      `un fichier lu (${role}) venait de l’entrée standard ou d’un tube\u00a0; sa copie gardée est intacte`,
    stdout: 'un résultat est allé à la sortie standard et n’est pas vérifiable',
    gone: {
      missing: 'n’est plus là\u00a0; sa copie gardée est intacte',
      changed: 'n’est plus comme avant\u00a0; sa copie gardée est intacte',
    },
    elsewhere: (name, place) => `${name}\u00a0: se trouve hors du dossier des résultats, à ${place}`,
    runInside: (path) => `${path}/ est un passage à part, et n’a pas été examiné`,
    before: 'Passages précédents',
    runBefore: (directory, endedAt) => `${directory}, terminé le ${endedAt}`,
    notHere: (hash) => `celui dont le manifeste est ${hash}… n’est pas là`,
  }),
);

/** What `verify` says. */
export const verifyWords = {
  en: { ...fileWords.en, ...rerunWords.en },
  fr: { ...fileWords.fr, ...rerunWords.fr },
};

export type VerifyWords = typeof verifyWords.en;
