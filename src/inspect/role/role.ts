import { InputError } from '../../errors.ts';
import { columnsFor } from '../../formats/lexicon/columns.ts';
import { flagName } from '../../formats/lexicon/opposition-words.ts';
import type { Text } from '../../model.ts';
import { logLayout } from '../../read/calls/layout.ts';
import { phoneColumns } from '../../read/contacts/phone-columns.ts';
import { contentOf } from '../../read/csv/column-content.ts';
import type { Table } from '../../read/csv/table.ts';
import { consentColumns } from '../../read/lists/consent-columns.ts';
import { type OppositionLayout, oppositionLayout } from '../../read/lists/opposition-layout.ts';
import type { InspectOptions, InspectRole } from '../../settings.ts';
import { readMoment } from '../../time/moment.ts';
import { holdsDates } from '../plan.ts';
import { callsVerdict } from './calls.ts';
import { byName, hintOf, isOfPersons, type RoleFinding } from './signs.ts';

/**
 * Finds out what a file is by what it holds; its name only settles a doubt.
 *
 * @returns contacts where nothing else fits
 */
export function roleOf(table: Table, options: InspectOptions): RoleFinding {
  const { role, said, path } = options;
  if (role !== null) return { role, why: { en: 'as you say', fr: 'comme vous le dites' } };
  const isDescribed = said.format !== undefined || said.columns !== undefined;
  if (isDescribed && quietly(() => logLayout(table, said)) !== null) return described;
  if (options.phoneColumn.length > 0) return asked;
  const hint = hintOf(path);
  const found =
    callsVerdict(table.sample, hint) ?? consentsVerdict(table, hint) ?? oppositionVerdict(table, hint);
  if (found) return found;
  const [header = [], ...rows] = table.sample;
  if (hint === 'calls' && !isOfPersons(header) && header.some((_, column) => holdsDates(rows, column)))
    return dated;
  if (quietly(() => phoneColumns(path, header, rows, null)) !== null) return contacts;
  // JSON can only be a log: whatever is wrong with it is said of a log.
  return isDescribed || (table.delimiter === 0 && header.length > 1) ? described : nothing;
}

const described: RoleFinding = {
  role: 'calls',
  why: {
    en: 'you describe it as a call log, or it is written as only logs may be',
    fr: 'vous le décrivez comme un journal d’appels, ou il est écrit comme seuls les journaux peuvent l’être',
  },
};
const dated: RoleFinding = {
  role: 'calls',
  why: byName({
    en: 'it holds dates, under names that say nothing of calls',
    fr: 'il contient des dates, sous des noms qui ne disent rien d’appels',
  }),
};
const asked: RoleFinding = {
  role: 'contacts',
  why: {
    en: 'you name its phone columns as those of a contact list',
    fr: 'vous en nommez les colonnes de téléphone comme celles d’une liste de contacts',
  },
};
const contacts: RoleFinding = {
  role: 'contacts',
  why: {
    en: 'it has numbers, and is no call log, no consent register and no opposition list',
    fr: 'il contient des numéros et n’est ni un journal d’appels, ni un registre des consentements, ni une liste d’opposition',
  },
};
const nothing: RoleFinding = {
  role: 'contacts',
  why: {
    en: 'for want of anything better: no kind of file was recognised',
    fr: 'faute de mieux\u00a0: aucun type de fichier n’a été reconnu',
  },
};

function consentsVerdict(table: Table, hint: InspectRole | null): RoleFinding | null {
  const [header = [], ...rows] = table.sample;
  const columns = quietly(() => consentColumns({ path: table.path, kind: 'contacts', header, rows }));
  const given = columns?.given[0];
  if (given === undefined) return null;
  const dated = rows.some((row) => readMoment(row[given] ?? '') !== null);
  if (!header.some((_, column) => contentOf(rows, column).numbers > 0) || !dated) return null;
  const name = header[given] ?? '';
  const why: Text = {
    en: `“${name}” says when consent was given, beside a number`,
    fr: `«\u00a0${name}\u00a0» dit quand le consentement a été donné, à côté d’un numéro`,
  };
  if (!isOfPersons(header)) return { role: 'consents', why };
  if (hint === 'consents') return { role: 'consents', why: byName(why) };
  return {
    role: 'contacts',
    why: {
      en: `it has names or addresses; the consents in “${name}” are read with them (a register: --role consents)`,
      fr: `il contient des noms ou des adresses\u00a0; les consentements de «\u00a0${name}\u00a0» sont lus avec eux (un registre\u00a0: --role consents)`,
    },
  };
}

function oppositionVerdict(table: Table, hint: InspectRole | null): RoleFinding | null {
  const [first = []] = table.sample;
  const layout = quietly(() => oppositionLayout(table, null, true));
  if (layout === null) return isDoubtfulFlag(table) ? { role: 'opposition', why: flagged } : null;
  const role = hint === 'own-opposition' ? hint : 'opposition';
  if (layout.headerRows === 0) return withoutHeader(table, layout, hint);
  if (isOfPersons(first)) return null;
  const why = variantWhy[layout.variant];
  if (layout.variant !== 'list-with-header') return { role: 'opposition', why };
  if (hint === 'opposition' || hint === 'own-opposition') return { role, why: byName(why) };
  return columnsFor('registered', first).length > 0 ? { role: 'opposition', why } : null;
}

const flagged: Text = {
  en: 'a column beside the numbers says who is opposed',
  fr: 'une colonne à côté des numéros dit qui est en opposition',
};
const variantWhy: Readonly<Record<OppositionLayout['variant'], Text>> = {
  list: {
    en: 'it holds bare numbers and has no header, as opposition lists do',
    fr: 'il ne contient que des numéros, sans en-tête, comme les listes d’opposition',
  },
  'list-with-header': {
    en: 'it holds numbers and nothing about the persons',
    fr: 'il contient des numéros et rien sur les personnes',
  },
  'answer-file': {
    en: 'it holds numbers with the answer of the opposition service',
    fr: 'il contient des numéros avec la réponse du service d’opposition',
  },
  'flag-column': flagged,
  'inverse-flag': {
    en: 'a column beside the numbers says who may be called',
    fr: 'une colonne à côté des numéros dit qui peut être appelé',
  },
};

/** Without a header no contact list can be read; with words beside the numbers it still is rather one. */
function withoutHeader(
  { sample }: Table,
  { variant, answer, numberColumns }: OppositionLayout,
  hint: InspectRole | null,
): RoleFinding | null {
  const named = hint === 'opposition' || hint === 'own-opposition';
  if (variant === 'answer-file') {
    const answered = sample.some((row) => /^\s*ok\s*$/i.test(row[answer ?? 0] ?? ''));
    return answered || named ? { role: 'opposition', why: variantWhy[variant] } : null;
  }
  if (variant !== 'list') return { role: 'opposition', why: variantWhy[variant] };
  const others = sample.flatMap((row) => row.filter((_, column) => !numberColumns.includes(column)));
  const words = others.filter((cell) => /\p{L}{2}/u.test(cell)).length;
  if (words * 2 > sample.length && !named) return null;
  return { role: hint === 'own-opposition' ? hint : 'opposition', why: variantWhy.list };
}

function isDoubtfulFlag({ sample: [header = [], ...rows] }: Table): boolean {
  const numbers = header.some((_, column) => contentOf(rows, column).numbers > 0);
  return numbers && !isOfPersons(header) && header.some((name) => flagName(name) !== null);
}

/** The result, or null where the file does not allow one. */
function quietly<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
