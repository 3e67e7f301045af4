import { vocabulary } from '../cli/commands/vocabulary.ts';
import { typedWords } from '../cli/config/file/words.ts';
import { checkReadable, namedInputs } from '../cli/config/paths/paths.ts';
import { checkShape } from '../cli/config/schema/check-shape.ts';
import { choose } from '../cli/config/settings/choose.ts';
import { recorded } from '../cli/config/settings/configuration.ts';
import { meant } from '../cli/config/settings/meant.ts';
import { checkWaivers } from '../cli/config/settings/waivers.ts';
import { mistake } from '../cli/options/mistake.ts';
import type { Option } from '../cli/options/option.ts';
import { structureKeys } from '../cli/options/structure.ts';
import { cleanOptions, fileOptions } from '../cli/options/table.ts';
import { asDayOrToday } from '../cli/options/values/days.ts';
import type { Day } from '../model.ts';
import type { Settings } from '../settings.ts';
import { dayInParis } from '../time/paris.ts';
import { type GivenInputs, roles } from './inputs.ts';
import type { AuditSettings, CallSettings } from './model.ts';
import { inProgram, inSettings, mappingOf } from './tree.ts';

/** What a run means, and the day that counts as today. */
export interface MeantSettings {
  settings: Settings;
  today: Day;
}

/** Options of a list: what the evidence alone cannot know. */
const ofLists = [
  'contacts',
  ...['start', 'end', 'throughEnd'],
  ...['phoneColumn', 'headerLine', 'personColumn', 'territoryFrom', 'postcodeColumn'],
];

/** What a program may say: all that makes a difference to who may be called, and how numbers are shown. */
export const auditKeys: readonly Option<unknown>[] = cleanOptions.filter(
  (option) => option.key === 'mask' || ('affects' in option && option.affects === 'verdict'),
);
export const evidenceKeys: readonly Option<unknown>[] = auditKeys.filter(({ key }) => !ofLists.includes(key));

/**
 * Settings of a program as settings of a run, judged by the same records as those of the command line.
 *
 * @param options those that the program may use
 * @throws InputError whose message begins with the key
 */
export async function meantSettings(
  { said, contents }: GivenInputs,
  { today: asked, ...given }: AuditSettings | CallSettings,
  options: readonly Option<unknown>[],
): Promise<MeantSettings> {
  const today = todayOf(asked);
  const context = { today, lang: 'en' as const, vocabulary: await vocabulary() };
  const settings = inSettings(() => {
    const tree = mappingOf({ ...given, ...said });
    checkKeys(Object.keys(given));
    checkShape(tree, options);
    const file = { path: '', extended: [], name: null, typed: typedWords(tree, options) };
    const choices = choose(options, fileOptions, new Map(), file, context);
    const draft = meant(choices, context, null);
    checkWaivers(choices, draft.start, context);
    return recorded({ ...draft, out: null });
  });
  for (const { option, path } of namedInputs(settings))
    if (!contents.has(path)) checkReadable({ option: option.replace(/^--/, ''), path });
  return { settings, today };
}

/** Keys of a campaign file that a program says elsewhere, or has no use for: none is passed over. */
function checkKeys(keys: readonly string[]): void {
  for (const key of keys) {
    const isInput = roles.some((role) => role === key);
    if (isInput || structureKeys.some((one) => one.key === key))
      throw mistake({ ...inProgram, key }, isInput ? anInput : ofFiles);
  }
}

const anInput = {
  code: 'config/unknown-key',
  problem: { en: 'this is an input, not a setting', fr: 'c’est une entrée, non un réglage' },
  expected: { en: 'it among the inputs', fr: 'sa place parmi les entrées' },
};
const ofFiles = {
  code: 'config/unknown-key',
  problem: { en: 'this belongs into a campaign file', fr: 'cela va dans un fichier de campagne' },
  expected: { en: 'the settings of one campaign', fr: 'les réglages d’une seule campagne' },
};

function todayOf(asked: string | undefined): Day {
  const now = dayInParis(new Date());
  return asked === undefined ? now : dayGiven('today', asked, now);
}

/**
 * A day as a program names it.
 *
 * @throws InputError whose message begins with the key
 */
export function dayGiven(key: string, text: string, today: Day): Day {
  const word = { text, at: { ...inProgram, key }, fields: {} };
  return inSettings(() => asDayOrToday(word, { today, lang: 'en', vocabulary: noWords }));
}

const noWords = { rules: { all: [], gaps: [] }, presets: [], reports: [], territories: [] };
