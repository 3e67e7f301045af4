import { Document } from 'yaml';
import type { UnclearColumn, UsedAs } from '../../columns.ts';
import type { InputFile, InspectRole, ValueMeaning } from '../../settings.ts';

/** Keys of the campaign file under which inputs stand, and whether several may. */
export const inputKeys: Readonly<Record<InspectRole, { key: string; several: boolean }>> = {
  contacts: { key: 'contacts', several: false },
  opposition: { key: 'opposition', several: true },
  'own-opposition': { key: 'ownOpposition', several: true },
  consents: { key: 'consents', several: true },
  calls: { key: 'calls', several: true },
};

/** Beyond so many values, or such long ones, a column is one of remarks: it is set aside whole, or not at all. */
const MOST_VALUES = 10;

/**
 * What answers that a column is not understood, on the safe side: a value that may bar does, a call counts.
 *
 * @param values as they can be told again, all that there are; null: they are too many, or cannot be shown
 * @param phones names of the phone columns that are known
 */
export function answerTo(
  { why, column, role }: Pick<UnclearColumn, 'why' | 'column' | 'role'>,
  values: readonly string[] | null,
  phones: readonly string[],
): Omit<InputFile, 'path'> {
  if (role === 'date' || role === 'time') return { timezone: 'Europe/Paris' };
  if (why === 'numbers') return { columns: { phone: [...phones, column] } };
  if (values === null || values.length > MOST_VALUES) return { ignore: [column] };
  const safe: ValueMeaning = safeMeaning(role);
  return { values: { [column]: Object.fromEntries(values.map((value) => [value, safe])) } };
}

function safeMeaning(role: UsedAs | null): ValueMeaning {
  if (role === 'direction') return 'outbound';
  return role === 'doNotCall' || role === 'flag' ? 'yes' : 'no';
}

/** The line of YAML that answers an unclear column, for the campaign file. */
export function entryText({ kind, file, answer }: Pick<UnclearColumn, 'kind' | 'file' | 'answer'>): string {
  const { key, several } = inputKeys[kind];
  const entry = { path: file, ...answer };
  const document = new Document({}, { schema: 'failsafe' });
  document.set(key, document.createNode(several ? [entry] : entry, { flow: true }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}
