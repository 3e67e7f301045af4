import { accessSync, constants, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError, systemCode } from '../../../errors.ts';
import { fileOf } from '../../../read/bytes/sheet-path.ts';
import { findManifest } from '../../../read/runs/manifest.ts';
import type { Settings } from '../../../settings.ts';
import {
  elsewhere,
  inOtherRun,
  isFolder,
  notAFolder,
  notFound,
  pathProblem,
  refuseWorkbook,
  unreadable,
  unwritable,
} from './path-problems.ts';
import { isSame } from './same-file.ts';

/** What a run may put into its directory, or move there. */
const runFiles = [
  'cleaned.csv',
  'excluded.csv',
  'cleaned.previous.csv',
  'excluded.previous.csv',
  'changes.csv',
  'violations.csv',
  'report.json',
  'report.html',
  'manifest.json',
];

/** A file by the option that names it. */
export interface Named {
  option: string;
  path: string;
}

/**
 * Holds the paths of a run against the disk before anything is read or written.
 *
 * @throws InputError for an input that is not there or cannot be read, an output that is an input, a folder or
 * another output, a run directory that cannot be one
 */
export function checkPaths(settings: Settings): void {
  const { out } = settings;
  const inputs = namedInputs(settings);
  for (const { option, path } of inputs) if (path !== '-') checkReadable({ option, path: fileOf(path) });
  checkStandardInput(inputs);
  if (out !== null) checkDirectory(out);
  checkOutputs(settings);
}

/**
 * Holds the outputs of a run alone against the disk, the inputs and one another.
 *
 * @throws InputError for an output that is an input, a folder, another output, or lies in another run
 */
export function checkOutputs(settings: Settings): void {
  const { out } = settings;
  const named = outputsOf(settings);
  for (const output of named) {
    checkPlace(output);
    checkOutsideRuns(output, out);
  }
  const inRun = out === null ? [] : runFiles.map((name) => ({ option: '--out', path: join(out, name) }));
  const taken = standardOutputTakers(settings).map((option) => ({ option, path: '/dev/stdout' }));
  const known = knownFiles(namedInputs(settings), settings);
  for (const output of [...named, ...inRun, ...taken]) checkNoInput(output, known);
  checkApart(named, inRun);
  checkStandardOutput(standardOutputTakers(settings));
}

/** The inputs of a run, each by the option that names it. */
export function namedInputs(settings: Settings): Named[] {
  const calls = settings.calls === 'none' ? [] : settings.calls;
  const mappings = [settings.outcomes, ...calls.map(({ outcomes }) => outcomes)];
  const named = (option: string, paths: readonly unknown[]): Named[] =>
    paths.flatMap((path) => (typeof path === 'string' ? [{ option, path }] : []));
  return [
    ...named('contacts', [settings.contacts?.path]),
    ...named('--opposition', pathsOf(settings.opposition)),
    ...named('--own-opposition', pathsOf(settings.ownOpposition)),
    ...named('--consents', pathsOf(settings.consents)),
    ...named('--calls', pathsOf(calls)),
    ...named('--outcomes', mappings),
  ];
}

function pathsOf(files: readonly { path: string }[]): string[] {
  return files.map(({ path }) => path);
}

/** Standard input can be read once. */
function checkStandardInput(inputs: readonly Named[]): void {
  const takers = inputs.filter(({ path }) => path === '-').map(({ option }) => option);
  if (takers.length < 2) return;
  const list = takers.join(', ');
  throw new InputError({
    code: 'input/same-place',
    problem: { en: `${list} all take standard input`, fr: `${list} prennent tous l’entrée standard` },
    remedy: { en: 'give all but one a file', fr: 'donnez un fichier à tous sauf un' },
  });
}

/** All that no output may be: the inputs, and the campaign files, which were read already. */
function knownFiles(inputs: readonly Named[], settings: Settings): Named[] {
  const files = inputs.map(({ option, path }) => ({ option, path: path === '-' ? '/dev/stdin' : path }));
  return [...files, ...campaignFilesOf(settings)];
}

function campaignFilesOf({ campaignFile, extendedFiles }: Settings): Named[] {
  const extended = extendedFiles.map((path) => ({ option: 'extends', path }));
  return [...(campaignFile === null ? [] : [{ option: '--campaign', path: campaignFile }]), ...extended];
}

function outputsOf(settings: Settings): Named[] {
  const all = [
    { option: '--cleaned', path: settings.cleaned },
    { option: '--excluded', path: settings.excluded },
    { option: '--bloctel-request', path: settings.bloctelRequest },
    ...settings.format.map(({ id, file }) => ({ option: `--format ${id}`, path: file })),
  ];
  return all.flatMap(({ option, path }) => (path === null || path === '-' ? [] : [{ option, path }]));
}

/** @throws InputError where an output would lie in the directory of another run */
export function checkOutsideRuns({ option, path }: Named, out: string | null): void {
  const folder = dirname(resolve(path));
  if (out !== null && folder === resolve(out)) return;
  if (findManifest(folder) !== null) throw inOtherRun(option, path);
}

/** @throws InputError where an input is not there, is a folder or may not be read */
export function checkReadable({ option, path }: Named): void {
  const stats = statOf(path, (code) => unreadable(option, path, code));
  if (stats === null) throw notFound(option, path);
  if (stats.isDirectory()) throw isFolder(option, path);
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw unreadable(option, path, systemCode(error));
  }
}

/** null where there is nothing; any other failure is reported. */
function statOf(path: string, mistakeOf: (code: string) => InputError): Stats | null {
  try {
    return statSync(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw mistakeOf(code);
  }
}

/** The run directory, or the nearest folder above it that exists, has to be a folder. */
function checkDirectory(out: string): void {
  refuseWorkbook('--out', out);
  let path = resolve(out);
  for (;;) {
    const stats = statOf(path, (code) => unwritable('--out', out, code));
    if (stats?.isDirectory()) return;
    if (stats !== null) throw notAFolder(out, path === resolve(out) ? out : path);
    path = dirname(path);
  }
}

/** @throws InputError where a file cannot be written at a place */
export function checkPlace({ option, path }: Named): void {
  refuseWorkbook(option, path);
  if (statOf(path, (code) => unwritable(option, path, code))?.isDirectory()) throw isFolder(option, path);
  if (statOf(dirname(path), (code) => unwritable(option, path, code))?.isDirectory()) return;
  throw pathProblem('output/no-folder', path, option, {
    en: `its folder ${dirname(path)} does not exist`,
    fr: `son dossier ${dirname(path)} n’existe pas`,
  });
}

function checkNoInput(output: Named, inputs: readonly Named[]): void {
  const same = inputs.find((input) => isSame(fileOf(input.path), output.path));
  if (same === undefined) return;
  const problem = {
    en: `this output is also an input (${same.option} ${same.path})`,
    fr: `ce résultat est aussi un fichier en entrée (${same.option} ${same.path})`,
  };
  throw pathProblem('output/is-input', output.path, output.option, problem, elsewhere);
}

/** Every named output has its own place, also beside the files of the run directory. */
function checkApart(named: readonly Named[], inRun: readonly Named[]): void {
  for (const [index, output] of named.entries()) {
    const twin = named.slice(0, index).find((other) => isSame(other.path, output.path));
    const reserved = inRun.find(
      (other) => isSame(other.path, output.path) && !isOwnPlace(output, other.path),
    );
    const other = twin?.option ?? (reserved && basename(reserved.path));
    if (other === undefined) continue;
    const problem = { en: `has the same place as ${other}`, fr: `a le même emplacement que ${other}` };
    throw pathProblem('output/same-place', output.path, output.option, problem, elsewhere);
  }
}

/** `--cleaned out/cleaned.csv` says what is so anyway. */
function isOwnPlace(output: Named, reserved: string): boolean {
  const id = output.option.replace('--format ', '').replace('--', '');
  const own: Readonly<Record<string, string>> = {
    cleaned: 'cleaned.csv',
    excluded: 'excluded.csv',
    csv: 'violations.csv',
    json: 'report.json',
    html: 'report.html',
  };
  return own[id] === basename(reserved);
}

/** @throws InputError where standard output is to take more than one list or report */
export function checkStandardOutput(takers: readonly string[]): void {
  if (takers.length < 2) return;
  const list = takers.join(', ');
  throw new InputError({
    code: 'output/same-place',
    problem: { en: `${list} all take standard output`, fr: `${list} prennent tous la sortie standard` },
    remedy: { en: 'give all but one a file', fr: 'donnez un fichier à tous sauf un' },
  });
}

/** A report without a file goes to standard output, also where the run directory holds one of its kind. */
function takesStandardOutput({ file }: Settings['format'][number]): boolean {
  return file === '-' || file === null;
}

/** The options that send a list or a report to standard output. */
export function standardOutputTakers(settings: Settings): string[] {
  return [
    ...(settings.cleaned === '-' ? ['--cleaned'] : []),
    ...(settings.excluded === '-' ? ['--excluded'] : []),
    ...(settings.bloctelRequest === '-' ? ['--bloctel-request'] : []),
    ...settings.format.filter(takesStandardOutput).map(({ id }) => `--format ${id}`),
  ];
}
