import type { InputError } from '../../../errors.ts';
import { shellWord } from '../../../words/shell-word.ts';
import { outputs, runFolder } from '../../options/audit/outputs.ts';
import { mistake, unknownValue, type WrittenPlace } from '../../options/mistake.ts';
import type { Word } from '../../options/option.ts';
import { campaignsKey, extendsKey } from '../../options/structure.ts';
import { holdsName } from '../../options/values/placeholders.ts';
import { basesOf, type Library } from './extended.ts';
import { laidOver } from './layers.ts';
import { checkOwnOutputs } from './shared-outputs.ts';
import { type Mapping, placeOfKey, type Tree, valueAt, withKeys } from './tree.ts';

/** A campaign file as it counts for one campaign; the name is null where it has no campaigns. */
export interface ChosenCampaign {
  mapping: Mapping;
  name: string | null;
}

/**
 * Chooses one of the campaigns of a file and lays it over the keys beside them, which are common to all. Where there is
 * but one, it need not be named.
 *
 * @param asked what `--name` says
 * @throws InputError where none of several was chosen, or the name is unknown
 */
export function chooseCampaign(file: Mapping, asked: Word | null, library: Library): ChosenCampaign {
  const campaigns = valueAt(file, campaignsKey.key);
  const common = withKeys(file, { [campaignsKey.key]: null });
  if (campaigns?.kind !== 'mapping' || campaigns.entries.size === 0) {
    if (asked !== null) throw nothingToChooseFrom(asked.at);
    return { mapping: common, name: null };
  }
  const names = [...campaigns.entries.keys()];
  checkApart(campaigns, names);
  const name = nameAsked(names, asked, placeOfKey(file, [campaignsKey.key]));
  const own = bodyOf(valueAt(campaigns, name), name, library);
  const mapping = over(common, own, name);
  const others = names.filter((other) => other !== name);
  checkOwnOutputs(
    mapping,
    new Map(others.map((other) => [other, over(common, valueAt(campaigns, other), other)])),
  );
  return { mapping, name };
}

/** A campaign over the keys that are common to all. */
function over(common: Mapping, own: Tree | null, name: string): Mapping {
  const shared = withKeys(common, commonFolder(common, name));
  return own?.kind === 'mapping' ? laidOver(shared, own) : shared;
}

function nameAsked(names: readonly string[], asked: Word | null, at: WrittenPlace): string {
  const [only = ''] = names;
  if (asked === null) {
    if (names.length > 1) throw severalCampaigns(at, names);
    return only;
  }
  const name = names.find((known) => known.normalize() === asked.text.normalize());
  if (name === undefined) throw unknownValue(asked.at, asked.text, names);
  return name;
}

/** What the campaign says, over what it extends. */
function bodyOf(chosen: Tree | null, name: string, library: Library): Mapping | null {
  if (chosen?.kind !== 'mapping') return null;
  const above = [campaignsKey.key, name];
  const [base] = basesOf(chosen, [...above, extendsKey.key]);
  const whole = library.extend(chosen, above, []);
  if (base !== undefined && valueAt(whole, campaignsKey.key) !== null) throw campaignsBelow(base.at);
  return withKeys(whole, { [campaignsKey.key]: null });
}

/** A directory that all campaigns share holds one for each, so that none overwrites the evidence of another. */
function commonFolder(common: Mapping, name: string): Record<string, Tree> {
  const { key } = outputs.out;
  const folder = valueAt(common, key);
  // One that holds the name of the campaign is another one for each.
  if (folder?.kind === 'text' && holdsName(folder.text)) return {};
  return folder?.kind === 'text' ? { [key]: { ...folder, text: runFolder(folder.text, name) } } : {};
}

/** On many disks, names that differ in capitals alone are one folder. */
function checkApart(campaigns: Mapping, names: readonly string[]): void {
  const folded = names.map((name) => name.normalize().toLowerCase());
  const twin = folded.findIndex((name, index) => folded.indexOf(name) < index);
  const [first, second] = [names[folded.indexOf(folded[twin] ?? '')], names[twin]];
  if (second === undefined) return;
  throw mistake(placeOfKey(campaigns, [second]), {
    code: 'config/twin-names',
    problem: {
      en: `this name and "${first}" would be one folder on many disks`,
      fr: `ce nom et «\u00a0${first}\u00a0» seraient un même dossier sur bien des disques`,
    },
    expected: {
      en: 'names that differ by more than capitals',
      fr: 'des noms qui diffèrent autrement que par les majuscules',
    },
  });
}

function severalCampaigns(at: WrittenPlace, names: readonly string[]) {
  const list = names.join(', ');
  return mistake(at, {
    code: 'config/which-campaign',
    problem: {
      en: `the file has several, and none was chosen: ${list}`,
      fr: `le fichier en a plusieurs, et aucune n’est choisie\u00a0: ${list}`,
    },
    expected: {
      en: `one of them by name, such as --name ${shellWord(names[0] ?? '')}`,
      fr: `l’une d’elles par son nom, par exemple --name ${shellWord(names[0] ?? '')}`,
    },
  });
}

/** The mistake of a name where there are no campaigns. */
export function nothingToChooseFrom(at: WrittenPlace): InputError {
  return mistake(at, {
    code: 'config/no-campaigns',
    problem: {
      en: 'there are no campaigns to choose from',
      fr: 'il n’y a pas de campagnes parmi lesquelles choisir',
    },
    expected: {
      en: 'a campaign file with its campaigns by name under "campaigns"',
      fr: 'un fichier de campagne avec ses campagnes par nom sous «\u00a0campaigns\u00a0»',
    },
  });
}

function campaignsBelow(at: WrittenPlace) {
  return mistake(at, {
    code: 'config/campaigns-in-campaign',
    problem: {
      en: 'this leads to a file with campaigns, which cannot stand inside a campaign',
      fr: 'ceci mène à un fichier avec des campagnes, qui ne peuvent être dans une campagne',
    },
    expected: {
      en: 'a file without "campaigns"; or extend it at the top of this file',
      fr: 'un fichier sans «\u00a0campaigns\u00a0»\u00a0; ou reprenez-le en tête de ce fichier',
    },
  });
}
