import { dirname } from 'node:path';
import type { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { maskedText } from '../../phone/masked-text.ts';
import { visible } from '../../words/visible.ts';
import { CommitError } from '../../write/commit-error.ts';
import type { RunInProgress } from '../../write/run-in-progress.ts';
import { StdoutError } from '../../write/stdout-error.ts';
import { paint, wantsColor } from './color.ts';
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
  return isSystemError(error) && error.code === 'EPIPE' && !(error instanceof StdoutError);
}

const labels = {
  expected: { en: '  expected: ', fr: '  attendu\u00a0: ' },
  remedy: { en: '  what to do: ', fr: '  que faire\u00a0: ' },
} as const;

/** A mistake of the user: place, problem, what was expected, the way on. */
export async function reportMistake(error: InputError, terminal: Terminal): Promise<void> {
  const { problem, expected, remedy } = error.detail;
  const { lang, mask } = terminal;
  // What is expected is said in words of ours, with numbers that nobody has.
  const lines = [`${maskedText(placeOf(error, terminal), mask)}${maskedText(problem[lang], mask)}`];
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
  EPIPE: {
    en: 'the reader went before it had all of it',
    fr: 'le lecteur est parti avant d’avoir tout reçu',
  },
};

const failed: Text = { en: 'the machine refused', fr: 'la machine a refusé' };

/** A failure of the machine: what and where. */
export async function reportSystemError(error: SystemError, terminal: Terminal): Promise<void> {
  const { lang, mask } = terminal;
  const what = (systemProblems[error.code] ?? failed)[lang];
  const where = error.path === undefined ? '' : `${maskedText(error.path, mask)}: `;
  const call = error.syscall === undefined ? '' : `, ${error.syscall}`;
  const remedy = error instanceof CommitError ? halfPlaced(error) : untouched;
  await print(
    [`${where}${what} (${error.code}${call})`, `${labels.remedy[lang]}${maskedText(remedy[lang], mask)}`],
    terminal,
  );
}

const untouched: Text = {
  en: 'put that right and run again; the files of an earlier run are untouched',
  fr: 'corrigez cela et relancez\u202f; les fichiers d’un passage précédent sont intacts',
};

/** The one case in which files of two runs lie side by side. */
function halfPlaced({ placed, missing }: CommitError): Text {
  const [done, left] = [placed.join(', '), missing.join(', ')];
  return {
    en: `put that right and run again, which first puts the rest in place; of this run are ${done || 'none'}, not of this run are ${left}`,
    fr: `corrigez cela et relancez, ce qui met d’abord le reste en place\u202f; de ce passage\u00a0: ${done || 'aucun'}\u202f; pas de ce passage\u00a0: ${left}`,
  };
}

/** Another run is at work in the run directory. */
export async function reportRunInProgress(
  { path, holder }: RunInProgress,
  terminal: Terminal,
): Promise<void> {
  const { lang, mask } = terminal;
  const shown = maskedText(path, mask);
  const who: Text =
    holder === null
      ? { en: 'another process', fr: 'un autre processus' }
      : {
          en: `process ${holder.pid} on ${holder.host}, started ${holder.startedAt}`,
          fr: `processus ${holder.pid} sur ${holder.host}, lancé le ${holder.startedAt}`,
        };
  const problem: Text = {
    en: `another run is at work in this directory: ${who.en}; nothing was written`,
    fr: `un autre passage travaille dans ce dossier\u00a0: ${who.fr}\u202f; rien n’a été écrit`,
  };
  const remedy: Text = {
    en: `wait for its end, or name another directory with --out; where that process is surely gone, remove ${shown}`,
    fr: `attendez sa fin, ou indiquez un autre dossier avec --out\u202f; si ce processus n’existe sûrement plus, supprimez ${shown}`,
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
  await print(
    [
      defect[lang],
      `${labels.remedy[lang]}${askForReport[lang]}`,
      '',
      system,
      ...maskedText(stack, mask).split('\n'),
    ],
    terminal,
  );
}

async function print(lines: readonly string[], { streams, env, color }: Terminal): Promise<void> {
  const chalk = await paint(wantsColor(streams.stderr, env, color));
  const [first = '', ...rest] = lines.map(visible);
  streams.stderr.write(`${chalk.red('campaign-audit:')} ${[first, ...rest].join('\n')}\n`);
}
