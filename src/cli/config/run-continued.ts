import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { inputName, type RunManifest } from '../../read/runs/manifest.ts';
import type { ContactSettings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { campaign } from '../options/audit/campaign.ts';
import { lists } from '../options/audit/lists.ts';
import { logs } from '../options/audit/logs.ts';
import { reading } from '../options/audit/reading.ts';
import { mistake } from '../options/mistake.ts';
import type { AuditOption, Context, Option, Typed, Word } from '../options/option.ts';
import { cleanOptions, fileOptions, lastingOptions, runOptions } from '../options/table.ts';
import type { CampaignFile } from './file/campaign-file.ts';
import { checkTakenOptions, optionsOf } from './run-manifest.ts';
import { choose } from './settings/choose.ts';
import { recorded } from './settings/configuration.ts';
import { type Draft, meant } from './settings/meant.ts';

/**
 * What an earlier run was told: what it was given stays, what was a default is taken anew, and the campaign file that is named now goes
 * before it. Flags go before both.
 *
 * @throws InputError where what was said of several files would be said of another one, and differs
 */
export function continued(manifest: RunManifest, typed: Typed, file: CampaignFile | null): CampaignFile {
  const { path, configuration } = manifest;
  const { campaignName } = configuration;
  const taken = new Map<string, readonly Word[]>();
  for (const [key, words] of located(manifest, lastingOptions)) {
    if (isGiven(manifest, key) && !lapses(key, typed, file)) taken.set(key, words);
  }
  for (const [key, words] of file?.typed ?? []) if (!typed.has(key)) taken.set(key, words);
  for (const option of filesOptions) {
    const words = typed.get(option.key);
    if (words !== undefined) taken.set(option.key, describedBy(words, option, taken, file));
  }
  const name = file?.name ?? (typeof campaignName === 'string' ? campaignName : null);
  return { path, extended: [], name, typed: taken };
}

/** The options whose values are files of which more may be said. */
const filesOptions: readonly Option<unknown>[] = [
  lists.contacts,
  lists.opposition,
  lists.ownOpposition,
  lists.consents,
  logs.calls,
];

function isGiven({ origins }: RunManifest, key: string): boolean {
  return (origins[key] ?? 'default') !== 'default';
}

/** What was said of files that others take the place of. */
function lapses(key: string, typed: Typed, file: CampaignFile | null): boolean {
  const isReplaced = ({ key: files }: Option<unknown>) => typed.has(files) || file?.typed.has(files) === true;
  if (key === lists.oppositionDate.key) return isReplaced(lists.opposition);
  if (key === logs.callsUntil.key) return isReplaced(logs.calls);
  // It stands with each file already.
  return key === reading.ignore.key;
}

/** What is known of files that are named anew: what the campaign file says of the same, else what was said of the files before. */
function describedBy(
  words: readonly Word[],
  option: Option<unknown>,
  taken: ReadonlyMap<string, readonly Word[]>,
  file: CampaignFile | null,
): readonly Word[] {
  const before = (taken.get(option.key) ?? []).map((word) => ({ ...word, fields: lasting(word.fields) }));
  const said = file?.typed.get(option.key) ?? [];
  const known = [...said, ...before];
  const isKnown = ({ text }: Word) => known.some((other) => resolve(other.text) === resolve(text));
  const anew = words.filter((word) => word.text !== 'none' && !isKnown(word));
  return [...known, ...anew.map((word) => ({ ...word, fields: commonFields(word, before) }))];
}

/** The day of an export is its own. */
function lasting({ date: _, ...fields }: Word['fields']): Word['fields'] {
  return fields;
}

/** What was said of all files before. */
function commonFields({ at, text }: Word, before: readonly Word[]): Word['fields'] {
  const [first, ...others] = before;
  if (first === undefined) return {};
  if (others.every((other) => isDeepStrictEqual(textsOf(other), textsOf(first)))) return first.fields;
  throw mistake(at, {
    code: 'run/said-of-several',
    problem: {
      en: `of ${text} nothing is known: that run was told different things of its files (${before.map((word) => word.text).join(', ')})`,
      fr: `de ${text}, rien n’est connu\u00a0: ce passage a reçu des indications différentes pour ses fichiers (${before.map((word) => word.text).join(', ')})`,
    },
    expected: {
      en: 'a file of the same path, or what is to be known of this one in a campaign file (--campaign)',
      fr: 'un fichier au même chemin, ou ce qu’il faut savoir de celui-ci dans un fichier de campagne (--campaign)',
    },
  });
}

function textsOf({ fields }: Word): object {
  return Object.fromEntries(Object.entries(fields).map(([name, word]) => [name, [word.text, textsOf(word)]]));
}

/** The options of a run, paths as seen from the working directory. */
function located(
  manifest: RunManifest,
  options: readonly AuditOption<unknown>[],
): Map<string, readonly Word[]> {
  const folder = inputName(manifest, '.');
  const { typed } = optionsOf(manifest, options);
  return new Map(
    options.flatMap((option) => {
      const words = typed.get(option.key);
      return words === undefined ? [] : [[option.key, words.map((word) => atPlace(word, option, folder))]];
    }),
  );
}

function atPlace(word: Word, { locate, entry }: Option<unknown>, folder: string): Word {
  if (locate === undefined) return word;
  const fields = Object.entries(word.fields).map(([name, field]) => {
    const isPath = entry?.paths?.includes(name) && Object.keys(field.fields).length === 0;
    return [name, isPath ? { ...field, text: locate(field.text, folder) } : field] as const;
  });
  const isPath = word.text !== '' && word.text !== 'none';
  return {
    ...word,
    text: isPath ? locate(word.text, folder) : word.text,
    fields: Object.fromEntries(fields),
  };
}

/**
 * What an earlier run was told, whole, its paths as seen from the working directory.
 *
 * @throws InputError where another version made it, and means something else by its options
 */
export function earlierSettings(
  manifest: RunManifest,
  context: Context,
  purpose: 'rescrub' | 'verify',
): ContactSettings {
  const as = (typed: Typed): Draft => {
    const file = { path: manifest.path, extended: [], name: null, typed };
    return meant(choose(cleanOptions, fileOptions, new Map(), file, context), context, null);
  };
  checkTakenOptions(manifest, recorded(as(optionsOf(manifest).typed)).configuration, purpose);
  const words = located(manifest, runOptions);
  // It stands with each file already.
  words.delete(reading.ignore.key);
  const draft = recorded(as(words));
  if (draft.contacts === null) throw new Error('a run on a list without its list');
  return { ...draft, contacts: draft.contacts };
}

/** @throws InputError where the last calling day that stays lies before the first one now */
export function checkNewEnd(
  manifest: RunManifest,
  typed: Typed,
  file: CampaignFile | null,
  context: Context,
): void {
  const { key } = campaign.end;
  if (typed.has(key) || file?.typed.has(key) || !isGiven(manifest, key)) return;
  const choices = choose(cleanOptions, fileOptions, typed, continued(manifest, typed, file), context);
  const dayOf = <T>(option: Option<T>) => option.meaning(choices.get(option.key)?.words ?? [], context);
  const [start, end] = [dayOf(campaign.start), dayOf(campaign.end)];
  if (end === null || end >= start) return;
  const [first, last] = [isoDay(start), isoDay(end)];
  throw mistake(
    { flag: '--end' },
    {
      code: 'option/end-before-start',
      problem: {
        en: `the last calling day of that run, ${last}, comes before the first one now, ${first}`,
        fr: `le dernier jour d’appel de ce passage, le ${last}, précède le premier d’aujourd’hui, le ${first}`,
      },
      expected: { en: `${first} or later`, fr: `${first} ou plus tard` },
      remedy: {
        en: 'give the new last calling day with --end',
        fr: 'donnez le nouveau dernier jour d’appel avec --end',
      },
    },
  );
}
