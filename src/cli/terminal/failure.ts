import { dirname } from 'node:path';
import { hasSpared } from '../../audit/run/spared.ts';
import { type InputError, TemporaryFolderError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { visible } from '../../words/visible.ts';
import { CommitError } from '../../write/commit-error.ts';
import type { RunInProgress } from '../../write/run-in-progress.ts';
import { StdoutError } from '../../write/stdout-error.ts';
import { unbroken } from './called.ts';
import { paint, wantsColor } from './color.ts';
import { messageLines } from './message.ts';
import type { Terminal } from './terminal.ts';

/** An error of the operating system, as Node throws it. */
export interface SystemError extends Error {
  code: string;
  syscall?: string;
  path?: string;
}

export function isSystemError(error: unknown): error is SystemError {
  if (error instanceof CommitError || error instanceof StdoutError) return true;
  return error instanceof Error && 'code' in error && 'syscall' in error && typeof error.syscall === 'string';
}

/** Whether the reader of a pipe has gone, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  return (
    isSystemError(error) && error.code === 'EPIPE' && !(error instanceof StdoutError && !error.afterCommit)
  );
}

/** What every message begins with. */
const NAME = 'campaign-audit:';

const labels = {
  expected: { en: '  expected: ', fr: '  attendu\u00a0: ' },
  remedy: { en: '  what to do: ', fr: '  que faire\u00a0: ' },
} as const;

/** A mistake of the user: place, problem, what was expected, the way on. */
export async function reportMistake(error: InputError, terminal: Terminal): Promise<void> {
  const { problem, expected, remedy } = error.detail;
  const { lang, mask } = terminal;
  // What is expected is said in words of ours, with numbers that nobody has.
  const lines = [`${unbroken(maskedText(placeOf(error, terminal), mask))}${maskedText(problem[lang], mask)}`];
  if (expected) lines.push(`${labels.expected[lang]}${expected[lang]}`);
  if (remedy) lines.push(`${labels.remedy[lang]}${maskedText(remedy[lang], mask)}`);
  await print(lines, terminal);
}

/** `file:line:` and the column: a name of the file's header, or a position in a campaign file. */
function placeOf({ detail }: InputError, { lang }: Terminal): string {
  const { file, line, column } = detail;
  if (file === undefined) return '';
  const isPosition = column !== undefined && /^\d+$/.test(column);
  const place = [file === '-' ? 'stdin' : file, line, isPosition ? column : undefined];
  const named = { en: `column "${column}": `, fr: `colonne «\u00a0${column}\u00a0»\u00a0: ` };
  const tail = column === undefined || isPosition ? '' : named[lang];
  return `${place.filter((part) => part !== undefined).join(':')}: ${tail}`;
}

const systemProblems: Readonly<Record<string, Text>> = {
  ENOSPC: { en: 'no space left on the disk', fr: 'plus de place sur le disque' },
  EDQUOT: { en: 'the disk quota is used up', fr: 'le quota de disque est épuisé' },
  EROFS: { en: 'the disk is read-only', fr: 'le disque est en lecture seule' },
  EACCES: { en: 'no permission', fr: 'accès refusé' },
  EPERM: { en: 'not permitted', fr: 'opération interdite' },
  EMFILE: { en: 'too many open files', fr: 'trop de fichiers ouverts' },
  ENFILE: { en: 'too many open files on this machine', fr: 'trop de fichiers ouverts sur cette machine' },
  EIO: { en: 'the disk or network drive failed', fr: 'le disque ou le lecteur réseau a fait défaut' },
  ENOMEM: { en: 'not enough memory', fr: 'mémoire insuffisante' },
  EFBIG: { en: 'the file is too large for this disk', fr: 'le fichier est trop gros pour ce disque' },
  EBUSY: { en: 'another program is using it', fr: 'un autre programme l’utilise' },
  ENOENT: { en: 'it has gone in the meantime', fr: 'il a disparu entre-temps' },
  EEXIST: { en: 'something else has that name', fr: 'autre chose porte déjà ce nom' },
  ENOTDIR: { en: 'a part of that path is no folder', fr: 'une partie de ce chemin n’est pas un dossier' },
  ENAMETOOLONG: { en: 'the name is too long for this disk', fr: 'le nom est trop long pour ce disque' },
  ELOOP: { en: 'links lead in a circle', fr: 'des liens tournent en rond' },
  EPIPE: {
    en: 'the reader went before it had all of it',
    fr: 'le lecteur est parti avant d’avoir tout reçu',
  },
};

const noFolderHere: Text = { en: 'no folder can be made there', fr: 'aucun dossier ne peut y être créé' };

const failed: Text = { en: 'the machine refused', fr: 'la machine a refusé' };

/** A failure of the machine: what and where. */
export async function reportSystemError(error: SystemError, terminal: Terminal): Promise<void> {
  const { lang, mask } = terminal;
  const { problem, where, remedy } = told(error);
  const place = where === null ? '' : `${unbroken(maskedText(where[lang], mask))}: `;
  const call = error.syscall === undefined ? '' : `, ${error.syscall}`;
  await print(
    [
      `${place}${problem[lang]} (${error.code}${call})`,
      `${labels.remedy[lang]}${maskedText(remedy[lang], mask)}`,
    ],
    terminal,
  );
}

interface Told {
  problem: Text;
  where: Text | null;
  remedy: Text;
}

function told(error: SystemError): Told {
  const problem = systemProblems[error.code] ?? failed;
  const { path = '', code, syscall } = error;
  const again = hasSpared(error) ? spared(runAgain) : runAgain;
  if (error instanceof StdoutError)
    return { problem, where: standardOutput, remedy: error.afterCommit ? sendElsewhere : again };
  const elsewhere = hasSpared(error) ? spared(roomElsewhere) : roomElsewhere;
  if (error instanceof TemporaryFolderError) return temporary(code, problem, path, elsewhere);
  // Only what is temporary is made by mkdtemp, which names what it would have made in the folder.
  if (syscall === 'mkdtemp') return temporary(code, problem, dirname(path), elsewhere);
  const where = path === '' ? null : { en: path, fr: path };
  const remedy = error instanceof CommitError ? halfPlaced(error) : again;
  return { problem: syscall === 'mkdir' && code === 'ENOENT' ? noFolderHere : problem, where, remedy };
}

const standardOutput: Text = { en: 'standard output', fr: 'sortie standard' };

const sendElsewhere: Text = {
  en: 'make room behind it or send it elsewhere, and run again; files that were written by this run are whole',
  fr: 'faites-y de la place ou envoyez-la ailleurs, puis relancez\u00a0; les fichiers écrits par ce passage sont entiers',
};

const isNoFolder: Text = { en: 'it is no folder that is there', fr: 'ce n’est pas un dossier qui existe' };

function temporary(code: string, problem: Text, path: string, remedy: Text): Told {
  const { en, fr } = code === 'ENOENT' || code === 'ENOTDIR' ? isNoFolder : problem;
  return {
    problem: {
      en: `the folder for temporary files: ${en}`,
      fr: `le dossier des fichiers temporaires\u00a0: ${fr}`,
    },
    where: { en: path, fr: path },
    remedy,
  };
}

const roomElsewhere: Text = {
  en: 'name in TMPDIR a folder that exists, that you may write to and that has room, and run again',
  fr: 'indiquez dans TMPDIR un dossier qui existe, où vous pouvez écrire et qui a de la place, puis relancez',
};

const runAgain: Text = { en: 'put that right and run again', fr: 'corrigez cela et relancez' };

/** What to do, where there is an earlier run to be anxious about. */
function spared({ en, fr }: Text): Text {
  return {
    en: `${en}; the files of an earlier run are untouched`,
    fr: `${fr}\u00a0; les fichiers d’un passage précédent sont intacts`,
  };
}

/** The one case in which files of two runs lie side by side. */
function halfPlaced({ placed, missing }: CommitError): Text {
  const [done, left] = [placed.join(', '), missing.join(', ')];
  return {
    en: `put that right and run again, which first puts the rest in place; of this run are ${done || 'none'}, not of this run are ${left}`,
    fr: `corrigez cela et relancez, ce qui met d’abord le reste en place\u00a0; de ce passage\u00a0: ${done || 'aucun'}\u00a0; pas de ce passage\u00a0: ${left}`,
  };
}

/** Another run is at work in the run directory. */
export async function reportRunInProgress(
  { path, holder }: RunInProgress,
  terminal: Terminal,
): Promise<void> {
  const { lang, mask } = terminal;
  const shown = unbroken(maskedText(path, mask));
  const who: Text =
    holder === null
      ? { en: 'another process', fr: 'un autre processus' }
      : {
          en: `process ${holder.pid} on ${holder.host}, started ${holder.startedAt}`,
          fr: `processus ${holder.pid} sur ${holder.host}, lancé le ${holder.startedAt}`,
        };
  const problem: Text = {
    en: `another run is at work in this directory: ${who.en}; nothing was written`,
    fr: `un autre passage travaille dans ce dossier\u00a0: ${who.fr}\u00a0; rien n’a été écrit`,
  };
  const remedy: Text = {
    en: `wait for its end, or name another directory with --out; where that process is surely gone, remove ${shown}`,
    fr: `attendez sa fin, ou indiquez un autre dossier avec --out\u00a0; si ce processus n’existe sûrement plus, supprimez ${shown}`,
  };
  await print([`${dirname(shown)}: ${problem[lang]}`, `${labels.remedy[lang]}${remedy[lang]}`], terminal);
}

const defect: Text = {
  en: 'this is a defect of campaign-audit, not of your files',
  fr: 'c’est un défaut de campaign-audit, non de vos fichiers',
};
const askForReport: Text = {
  en: 'report it to the maintainers with the lines below, once you have seen that they hold nothing personal',
  fr: 'signalez-le aux mainteneurs avec les lignes ci-dessous, après avoir vérifié qu’elles n’ont rien de personnel',
};

/** A defect of ours: asks for a report, with the stack. */
export async function reportDefect(error: unknown, terminal: Terminal, version: string): Promise<void> {
  const { lang, mask } = terminal;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const system = `campaign-audit ${version}, Node ${process.version}, ${process.platform} ${process.arch}`;
  await print([defect[lang], `${labels.remedy[lang]}${askForReport[lang]}`], terminal, [
    '',
    system,
    ...maskedText(stack, mask).split('\n'),
  ]);
}

/** @param verbatim lines below the message, which are copied as they are */
async function print(
  [first = '', ...more]: readonly string[],
  terminal: Terminal,
  verbatim: readonly string[] = [],
): Promise<void> {
  const { streams, env, color } = terminal;
  const red = await redOrPlain(wantsColor(streams.stderr, env, color));
  const message = [`${NAME} ${first}`, ...more].flatMap((line) => messageLines(terminal, visible(line)));
  const text = [...message, ...verbatim.map(visible)].join('\n');
  streams.stderr.write(`${red(NAME)}${text.slice(NAME.length)}\n`);
}

/** What failed may be that no file can be opened any more, that of the colours neither. */
async function redOrPlain(on: boolean): Promise<(text: string) => string> {
  if (!on) return (text) => text;
  return paint(on).then(
    ({ red }) => red,
    () => (text) => text,
  );
}
