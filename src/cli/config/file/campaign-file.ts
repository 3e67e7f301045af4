import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../../errors.ts';
import type { Lang } from '../../../model.ts';
import type { Context, Option, Typed, Word } from '../../options/option.ts';
import { campaignsKey } from '../../options/structure.ts';
import { checkShape } from '../schema/check-shape.ts';
import { chooseCampaign } from './chosen-campaign.ts';
import { Library } from './extended.ts';
import { type Keys, type Mapping, type Tree, valueAt } from './tree.ts';
import { typedWords } from './words.ts';
import { readYaml } from './yaml.ts';

/** Under which a campaign file is found in the working directory. */
export const campaignFileNames = ['campaign-audit.yaml', 'campaign-audit.yml', 'campaign-audit.json'];

/** A campaign file, read and of the right shape; its values are still as written. */
export interface CampaignFile {
  path: string;
  /** Paths of the further files that it extends. */
  extended: readonly string[];
  /** The campaign that was chosen of those in the file; null: it has none. */
  name: string | null;
  typed: Typed;
}

/** The campaign file of a folder; null where there is none. */
export function findCampaignFile(folder: string): string | null {
  const [first, second] = campaignFileNames.filter((name) => existsSync(join(folder, name)));
  if (first === undefined || second === undefined) return first ?? null;
  throw new InputError({
    code: 'config/two-files',
    problem: {
      en: `both ${first} and ${second} are here`,
      fr: `${first} et ${second} sont tous deux présents`,
    },
    remedy: { en: 'name one with --campaign', fr: 'désignez-en un avec --campaign' },
  });
}

/** What a campaign file is read with. */
export interface FileReading {
  /** Those that have a key. */
  options: readonly Option<unknown>[];
  context: Context;
  /** What `--name` says; null: nothing. */
  name: Word | null;
  /** Told the language of the file before the meaning of anything in it is judged. */
  setLang(lang: Lang): void;
}

/**
 * Reads a campaign file with those that it extends, and takes one of its campaigns. Everything in each of the files has
 * to be right, also what another replaces and what is said of the other campaigns.
 *
 * @param path path as the user gave it
 * @throws InputError with file, line and column
 */
export function readCampaignFile(path: string, reading: FileReading): CampaignFile {
  const { options, context } = reading;
  const files: Mapping[] = [];
  const library = new Library((file) => {
    const mapping = readMapping(file, options);
    if (files.length === 0) speak(mapping, reading);
    files.push(mapping);
    return mapping;
  });
  const { mapping, name } = chooseCampaign(library.open(path), reading.name, library);
  speak(mapping, reading);
  for (const file of files) checkMeanings(file, options, context);
  const extended = files.slice(1).map(({ spot }) => spot.file);
  return { path, extended, name, typed: typedWords(mapping, options) };
}

/** @throws InputError where it is no mapping, or one of another shape */
function readMapping(path: string, options: readonly Option<unknown>[]): Mapping {
  const tree = readYaml(path);
  checkShape(tree, options);
  if (tree.kind !== 'mapping') throw new Error('the shape of a campaign file was not checked');
  return tree;
}

function speak(mapping: Tree, { setLang }: FileReading): void {
  const lang = valueAt(mapping, 'lang');
  if (lang?.kind === 'text' && (lang.text === 'fr' || lang.text === 'en')) setLang(lang.text);
}

/** @throws InputError at the first value in a file that means nothing */
function checkMeanings(file: Mapping, options: readonly Option<unknown>[], context: Context): void {
  const check = (mapping: Tree, above: Keys) => {
    const typed = typedWords(mapping, options, above);
    for (const option of options) {
      const words = typed.get(option.key);
      if (words !== undefined) option.meaning(words, context);
    }
  };
  check(file, []);
  const campaigns = valueAt(file, campaignsKey.key);
  if (campaigns?.kind !== 'mapping') return;
  for (const [name, { value }] of campaigns.entries) check(value, [campaignsKey.key, name]);
}
