import { InputError } from '../../../errors.ts';
import { mistake, type WrittenPlace } from '../../options/mistake.ts';
import { extendsKey } from '../../options/structure.ts';
import { inFolder } from '../../options/values/values.ts';
import { checkReadable } from '../paths/paths.ts';
import { isSame } from '../paths/same-file.ts';
import { laidOver } from './layers.ts';
import { folderOf, type Keys, type Mapping, placeInFile, type TreeText, valueAt, withKeys } from './tree.ts';

/** Campaign files, each read once, with what they extend beneath them. */
export class Library {
  private readonly shelf = new Map<string, Mapping>();
  private readonly read: (path: string) => Mapping;

  /** @param read reads one file, and checks its shape */
  constructor(read: (path: string) => Mapping) {
    this.read = read;
  }

  /**
   * A file with what it extends beneath it.
   *
   * @throws InputError where one cannot be read, and where they extend each other in a circle
   */
  open(path: string, chain: readonly string[] = []): Mapping {
    const known = this.shelf.get(path);
    if (known !== undefined) return known;
    const whole = this.extend(this.read(path), [], [...chain, path]);
    this.shelf.set(path, whole);
    return whole;
  }

  /**
   * A mapping that was read, with what it extends beneath it; of several, the later goes before the earlier.
   *
   * @param above keys under which it stands in its file
   * @param chain files that led there, the file itself last
   */
  extend(mapping: Mapping, above: Keys, chain: readonly string[]): Mapping {
    const own = withKeys(mapping, { [extendsKey.key]: null });
    const bases = basesOf(mapping, [...above, extendsKey.key]).map(({ path, at }) => {
      checkBase(path, at, chain);
      return this.open(path, chain);
    });
    return [...bases, own].reduce(laidOver);
  }
}

/** Another file that a mapping extends, and the place that says so. */
export interface Base {
  path: string;
  at: WrittenPlace;
}

/** What a mapping extends. */
export function basesOf(mapping: Mapping, keys: Keys): Base[] {
  const value = valueAt(mapping, extendsKey.key);
  const base = (text: TreeText, path: Keys) => ({
    path: inFolder(text.text, folderOf(text)),
    at: placeInFile(text, path),
  });
  if (value?.kind === 'text') return [base(value, keys)];
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item, index) => (item.kind === 'text' ? [base(item, [...keys, index])] : []));
}

function checkBase(path: string, at: WrittenPlace, chain: readonly string[]): void {
  try {
    checkReadable({ option: extendsKey.key, path });
  } catch (error) {
    throw error instanceof InputError ? placedAt(at, path, error) : error;
  }
  const start = chain.findIndex((file) => isSame(file, path));
  if (start >= 0) throw circle(at, [...chain.slice(start), path]);
}

function placedAt(at: WrittenPlace, path: string, { detail }: InputError): InputError {
  const { code, remedy, problem } = detail;
  const named = { en: `${path}: ${bare(problem.en)}`, fr: `${path}\u00a0: ${bare(problem.fr)}` };
  return mistake(at, { code, problem: named, ...(remedy && { remedy }) });
}

/** The problem without the name of the key, which the place tells. */
function bare(problem: string): string {
  return problem.replace(/^extends\s?: /, '');
}

function circle(at: WrittenPlace, files: readonly string[]): InputError {
  const chain = files.join(' -> ');
  return mistake(at, {
    code: 'config/circle',
    problem: {
      en: `these files extend each other in a circle: ${chain}`,
      fr: `ces fichiers se reprennent en boucle\u00a0: ${chain}`,
    },
    expected: {
      en: 'files that extend others, which do not lead back',
      fr: 'des fichiers qui en reprennent d’autres, sans retour',
    },
  });
}
