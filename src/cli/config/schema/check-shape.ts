import type { z } from 'zod';
import type { InputError } from '../../../errors.ts';
import { mistake, type WrittenPlace } from '../../options/mistake.ts';
import type { Option } from '../../options/option.ts';
import { type Keys, placeOfKey, plain, type Tree } from '../file/tree.ts';
import { unknownKey } from './known-keys.ts';
import { fileShape } from './shape.ts';

/** Made once for all files that extend each other. */
const shapes = new WeakMap<readonly Option<unknown>[], z.ZodType>();

/**
 * Holds a campaign file against the shape that the options give it: known keys, one value or a list, entries.
 * What a value means is judged later, by its option.
 *
 * @throws InputError at the first thing that does not fit
 */
export function checkShape(tree: Tree, options: readonly Option<unknown>[]): void {
  const shape = shapes.get(options) ?? fileShape(options);
  shapes.set(options, shape);
  const issue = shape.safeParse(plain(tree)).error?.issues[0];
  if (issue === undefined) return;
  const found = innermost(issue, []);
  throw misfit(found, options, (keys) => placeOfKey(tree, keys));
}

type Issue = z.core.$ZodIssue;

interface Found {
  issue: Issue;
  path: Keys;
}

/** The issue that tells most: inside a union, the one that got deepest. */
function innermost(issue: Issue, path: Keys): Found {
  const whole = [...path, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path: whole };
  const inner = issue.errors.flatMap((issues) => {
    // A key that is missing may be the one that was misspelt.
    const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
    return first === undefined ? [] : [innermost(first, whole)];
  });
  const better = inner.filter(({ issue: { code }, path: at }) => at.length > whole.length || tellsMore(code));
  return better[0] ?? { issue, path: whole };
}

function tellsMore(code: Issue['code']): boolean {
  return code === 'unrecognized_keys' || code === 'too_small';
}

function misfit(
  { issue, path }: Found,
  options: readonly Option<unknown>[],
  at: (keys: Keys) => WrittenPlace,
) {
  const [key = ''] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  if (issue.code === 'unrecognized_keys') return unknownKey(at([...path, key]), key, path, options);
  if (issue.code === 'invalid_key') return badName(at(path));
  if (issue.code === 'too_small') return mistake(at(path), empty);
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('undefined');
  return isMissing ? mistake(at(path), missing) : wrongShape(path, options, at);
}

const empty = {
  code: 'config/empty',
  problem: { en: 'its value is empty', fr: 'sa valeur est vide' },
  expected: { en: 'a value, or no such key', fr: 'une valeur, ou pas cette clé' },
};

const missing = {
  code: 'config/missing-key',
  problem: { en: 'this key is missing', fr: 'cette clé manque' },
};

function badName(at: WrittenPlace): InputError {
  return mistake(at, {
    code: 'config/bad-name',
    problem: {
      en: 'this cannot be the name of a campaign, which is also that of its folder',
      fr: 'ce ne peut pas être le nom d’une campagne, qui est aussi celui de son dossier',
    },
    expected: {
      en: 'letters and digits, with spaces, dots, hyphens or underscores between them, 64 at most',
      fr: 'des lettres et des chiffres, séparés d’espaces, de points ou de tirets, 64 au plus',
    },
  });
}

function wrongShape(
  path: Keys,
  options: readonly Option<unknown>[],
  at: (keys: Keys) => WrittenPlace,
): InputError {
  const own = path[0] === 'campaigns' ? path.slice(2) : path;
  const option = options.find(({ key }) => key === own[0] || key === own.map(String).join('.'));
  return mistake(at(path), {
    code: 'config/wrong-shape',
    problem: { en: 'this does not belong here', fr: 'cela n’a pas sa place ici' },
    expected: expectedOf(option),
  });
}

function expectedOf(option: Option<unknown> | undefined) {
  const keys = { en: 'keys with their values', fr: 'des clés et leurs valeurs' };
  if (option === undefined) return keys;
  const value = valueExpected(option);
  const isList = option.takes === 'many' || option.takes === 'repeat';
  return isList ? { en: `${value.en}, or a list of them`, fr: `${value.fr}, ou une liste` } : value;
}

function valueExpected({ entry }: Option<unknown>) {
  if (entry === undefined) return { en: 'a value', fr: 'une valeur' };
  const whole = `{ ${[entry.main, ...Object.keys(entry.more)].join(', ')} }`;
  if (entry.needs !== undefined) return { en: whole, fr: whole };
  return { en: `a value or ${whole}`, fr: `une valeur ou ${whole}` };
}
