import type { InputError } from '../../../errors.ts';
import type { Text } from '../../../model.ts';
import { mistake, type WrittenPlace } from '../../options/mistake.ts';
import { nearest } from '../../options/nearest.ts';
import type { Option } from '../../options/option.ts';
import { structureKeys } from '../../options/structure.ts';
import { allOptions } from '../../options/table.ts';
import type { Keys } from '../file/tree.ts';

/** Keys by all the spellings under which they are looked for: their own, and those of their flags. */
type Spellings = ReadonlyMap<string, string>;

/**
 * The mistake of a key that is not known where it stands; names the nearest.
 *
 * @param path keys above it
 */
export function unknownKey(
  at: WrittenPlace,
  key: string,
  path: Keys,
  options: readonly Option<unknown>[],
): InputError {
  const inCampaign = path[0] === 'campaigns';
  const spellings = spellingsAt(inCampaign ? path.slice(2) : path, inCampaign, options);
  const meant = spellings.get(nearest(key.replace(/^--?/, ''), [...spellings.keys()])) ?? '';
  return mistake(at, {
    code: 'config/unknown-key',
    problem: {
      en: `there is no such key, did you mean "${meant}"?`,
      fr: `cette clé n’existe pas, vouliez-vous dire «\u00a0${meant}\u00a0»\u00a0?`,
    },
    expected: { en: `one of ${listed(spellings)}`, fr: `l’une de ces clés\u00a0: ${listed(spellings)}` },
    ...hintFor(key, path, options),
  });
}

function listed(spellings: Spellings): string {
  return [...new Set([...spellings.values()].map((key) => key.replace(/\..*/, '')))].join(', ');
}

function spellingsAt(path: Keys, inCampaign: boolean, options: readonly Option<unknown>[]): Spellings {
  const [section, ...rest] = path;
  const own = options.find(({ key }) => key === section);
  if (own?.entry) {
    const { main, more, maps = {}, lists = {} } = own.entry;
    const known = maps[String(rest.at(-1))]?.keys ?? [
      ...new Set([main, ...Object.keys({ ...more, ...maps, ...lists })]),
    ];
    return new Map(known.map((name) => [name, name]));
  }
  const inner = `${String(section)}.`;
  const inSection = options.flatMap(({ key }) => (key.startsWith(inner) ? [key.slice(inner.length)] : []));
  if (section !== undefined) return new Map(inSection.map((name) => [name, name]));
  return topSpellings(inCampaign, options);
}

function topSpellings(inCampaign: boolean, options: readonly Option<unknown>[]): Spellings {
  const spellings = new Map<string, string>();
  for (const { key, flags } of options) {
    for (const spelling of flags) spellings.set(spelling, key);
    const [section = '', inner] = key.split('.');
    if (inner !== undefined) spellings.set(inner, key).set(section, section);
  }
  for (const { key } of options) spellings.set(key, key);
  for (const { key } of structureKeys) if (!inCampaign || key !== 'campaigns') spellings.set(key, key);
  return spellings;
}

/** Where the key is one of another place, that place is named. */
function hintFor(key: string, path: Keys, options: readonly Option<unknown>[]): { remedy?: Text } {
  const typed = allOptions.find(({ flagOnly, key: own, flags }) => flagOnly && own === key && flags[0]);
  if (typed !== undefined) return { remedy: commandLineAlone(`--${typed.flags[0]}`) };
  if (path.length === 0) return {};
  const places = options.filter(
    ({ entry }) => entry && Object.hasOwn({ ...entry.more, ...entry.maps, ...entry.lists }, key),
  );
  const names = places.map((option) => option.key).join(', ');
  if (names === '') return {};
  return {
    remedy: {
      en: `"${key}" can be said in entries of ${names}`,
      fr: `«\u00a0${key}\u00a0» peut se dire dans les entrées de ${names}`,
    },
  };
}

function commandLineAlone(flag: string): Text {
  return {
    en: `${flag} is for the command line alone`,
    fr: `${flag} ne se donne qu’en ligne de commande`,
  };
}
