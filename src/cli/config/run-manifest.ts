import { isDeepStrictEqual } from 'node:util';
import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import type { RunManifest } from '../../read/runs/manifest.ts';
import type { AuditOption, Option, Word } from '../options/option.ts';
import { runOptions } from '../options/table.ts';
import type { CampaignFile } from './file/campaign-file.ts';

/**
 * The options of a run in the form of a campaign file, paths as they were given then.
 *
 * @param options those that are asked for
 */
export function optionsOf(
  { path, configuration }: RunManifest,
  options: readonly AuditOption<unknown>[] = runOptions,
): CampaignFile {
  const typed = new Map<string, readonly Word[]>();
  for (const option of options) {
    const { name = option.key, owns = () => true } = option.written ?? {};
    const words = wordsOf(valueAt(configuration, name.split('.')), option, path).filter(owns);
    if (words.length > 0) typed.set(option.key, words);
  }
  return { path, extended: [], name: null, typed };
}

function valueAt(value: unknown, keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys)
    found = isObject(found) ? Object.entries(found).find(([name]) => name === key)?.[1] : null;
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordsOf(value: unknown, option: Option<unknown>, path: string): Word[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsOf(item, option, path));
  if (value === null || value === undefined) return [];
  const word = (text: unknown): Word => ({
    text: String(text),
    at: { file: path, line: 1, column: 1, key: option.key },
    fields: {},
  });
  if (!isObject(value)) return [word(value)];
  const main = option.entry?.main ?? '';
  const nested = (inner: unknown): Word =>
    typeof inner === 'object' && inner !== null
      ? { ...word(''), fields: fieldsOf(inner, nested) }
      : word(inner);
  const { [main]: own = word(''), ...fields } = fieldsOf(value, nested);
  return [{ ...own, fields }];
}

/** The words of an object's or a list's values, those that say nothing left out. */
function fieldsOf(value: object, wordOf: (inner: unknown) => Word): Record<string, Word> {
  const said = Object.entries(value).filter(([, inner]) => inner !== null && inner !== '');
  return Object.fromEntries(said.map(([name, inner]) => [name, wordOf(inner)]));
}

/** What an earlier run is taken up for. */
export type TakenFor = 'explain' | 'verify' | 'rescrub';

const remedies: Readonly<Record<TakenFor, Text>> = {
  explain: {
    en: 'run clean again on the files as they are now, then explain that run; or name the files instead of --run',
    fr: 'relancez clean sur les fichiers tels qu’ils sont, puis expliquez ce passage\u00a0; ou nommez les fichiers au lieu de --run',
  },
  verify: {
    en: 'make it again with the version that made it; without --rerun, its files are held against the manifest all the same',
    fr: 'refaites-le avec la version qui l’a fait\u00a0; sans --rerun, ses fichiers sont comparés au manifeste de toute façon',
  },
  rescrub: {
    en: 'run clean anew with the options of that run; what this version wrote, it can scrub again',
    fr: 'relancez clean avec les options de ce passage\u00a0; cette version sait reprendre ce qu’elle a écrit',
  },
};

/** Names under which a manifest holds what changes verdicts. */
const decisive = runOptions.map(({ key, written }) => written?.name ?? key.replace(/\..*/, ''));

/**
 * Holds the options that were taken over against those of the run.
 *
 * @param configuration the same in the form of a manifest
 * @param purpose by which it is told how to go on
 * @throws InputError where another version made the run, and means something else by its options
 */
export function checkTakenOptions(
  { path, configuration: then }: RunManifest,
  configuration: object,
  purpose: TakenFor,
): void {
  for (const [name, now] of Object.entries(configuration)) {
    if (!decisive.includes(name) || !(name in then)) continue;
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(now)), then[name])) continue;
    const problem = {
      en: `this version cannot take over what that run says under "${name}"`,
      fr: `cette version ne peut pas reprendre ce que ce passage dit sous «\u00a0${name}\u00a0»`,
    };
    throw new InputError({ code: 'run/other-options', file: path, problem, remedy: remedies[purpose] });
  }
}
