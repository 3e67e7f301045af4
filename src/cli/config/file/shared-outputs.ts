import { resolve } from 'node:path';
import type { InputError } from '../../../errors.ts';
import { outputs } from '../../options/audit/outputs.ts';
import { mistake, type WrittenPlace } from '../../options/mistake.ts';
import type { Option } from '../../options/option.ts';
import { holdsName } from '../../options/values/placeholders.ts';
import { writtenReport } from '../../options/values/reports.ts';
import { isSame } from '../paths/same-file.ts';
import type { Mapping } from './tree.ts';
import { typedWords } from './words.ts';

const { out, cleaned, excluded, bloctelRequest, format } = outputs;
const places: readonly Option<unknown>[] = [out, cleaned, excluded, bloctelRequest, format];

interface Output {
  key: string;
  path: string;
  at: WrittenPlace;
}

/**
 * Holds the outputs of a campaign against those of the others in its file: the next run would silently replace them.
 *
 * @param others by name, as far as the file itself says
 * @throws InputError at the first output that another campaign has, too
 */
export function checkOwnOutputs(chosen: Mapping, others: ReadonlyMap<string, Mapping>): void {
  const own = outputsOf(chosen);
  for (const [name, other] of others) {
    for (const theirs of outputsOf(other)) {
      const shared = own.find(({ path }) => isOnePlace(path, theirs.path));
      if (shared !== undefined) throw alsoOf(name, shared);
    }
  }
}

/** Files are the same through links, too; folders by their path. */
function isOnePlace(one: string, other: string): boolean {
  return resolve(one) === resolve(other) || isSame(one, other);
}

function outputsOf(mapping: Mapping): Output[] {
  return [...typedWords(mapping, places)].flatMap(([key, words]) =>
    words.flatMap(({ text, at }) => {
      // A report without a file goes to the run directory, or to standard output; {name} is another one for each.
      const path = key === format.key ? (writtenReport(text).file ?? '') : text;
      const isOwn = path === '' || path === '-' || (key === out.key && holdsName(path));
      return isOwn || !('file' in at) ? [] : [{ key, path, at }];
    }),
  );
}

function alsoOf(name: string, { key, path, at }: Output): InputError {
  return mistake(at, {
    code: 'config/shared-output',
    problem: {
      en: `the campaign ${name} would write to ${path}, too, over what this one wrote`,
      fr: `la campagne ${name} écrirait aussi dans ${path}, par-dessus ce que celle-ci y a écrit`,
    },
    expected: {
      en: `a ${key} of its own under each campaign, or none: each has its folder`,
      fr: `${key} sous chaque campagne, à un emplacement différent, ou nulle part\u00a0: chacune a son dossier`,
    },
  });
}
