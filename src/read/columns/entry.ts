import { Document } from 'yaml';
import type { UnclearColumn, UsedAs } from '../../columns.ts';
import { flagSays, yesOrNo } from '../../formats/lexicon/denials.ts';
import type { InputFile, InspectRole, ValueMeaning } from '../../settings.ts';
import type { ValueCounts } from './value-counts.ts';

/** What may be said of an input in the campaign file, its path aside. */
export type SaidOfInput = Omit<InputFile, 'path'>;

/** Keys of the campaign file under which inputs stand, and whether several may. */
export const inputKeys: Readonly<Record<InspectRole, { key: string; several: boolean }>> = {
  contacts: { key: 'contacts', several: false },
  opposition: { key: 'opposition', several: true },
  'own-opposition': { key: 'ownOpposition', several: true },
  consents: { key: 'consents', several: true },
  calls: { key: 'calls', several: true },
};

/** Beyond so many values, or such as cannot be shown, one answer holds for all that are not understood. */
function mostValues(role: UsedAs | null): number {
  // Without what it is used for, people would be called: of such columns values are answered as long as that can be.
  if (role === 'phone') return Number.POSITIVE_INFINITY;
  return role === null || role === 'direction' ? 10 : 50;
}

/**
 * What answers that a column is not understood, on the safe side: a value that may bar does, a call counts.
 *
 * @param barring what is said of a value of the column that bars; absent: no
 * @param counts its values
 * @param phones names of the phone columns that are known
 */
export function answerTo(
  {
    why,
    column,
    role,
    barring = 'no',
  }: Pick<UnclearColumn, 'why' | 'column' | 'role'> & { barring?: ValueMeaning | undefined },
  counts: Pick<ValueCounts, 'all' | 'areOpen'>,
  phones: readonly string[],
): SaidOfInput {
  if (role === 'date' || role === 'time') return { timezone: 'Europe/Paris' };
  if (why === 'numbers') return { columns: { phone: [...phones, column] } };
  const values = counts.all();
  if (values === null || values.length > mostValues(role) || !(role || counts.areOpen()))
    return { values: { [column]: { '*': role === 'direction' ? 'outbound' : barring } } };
  const safe = (value: string) => (role === 'direction' ? 'outbound' : (flagMeans(column, value) ?? barring));
  return { values: { [column]: Object.fromEntries(values.map((value) => [value, safe(value)])) } };
}

/** What a yes or a no says under a name that denies or allows calls; undefined where name or value say neither. */
function flagMeans(column: string, value: string): ValueMeaning | undefined {
  const [says, word] = [flagSays(column), yesOrNo(value)];
  if (says === null || word === null) return undefined;
  return (word === 'yes') === (says === 'mayCall') ? 'yes' : 'no';
}

/** The line of YAML that answers an unclear column, for the campaign file. */
export function entryText({ kind, file, answer }: Pick<UnclearColumn, 'kind' | 'file' | 'answer'>): string {
  const { key, several } = inputKeys[kind];
  const entry = { path: file, ...plainSaid(answer) };
  const document = new Document({});
  document.set(key, document.createNode(several ? [entry] : entry, { flow: true }));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** The same answers, and others, as lines to paste into the campaign file. */
export function entryLines(kind: InspectRole, path: string, said: SaidOfInput): string[] {
  const { key, several } = inputKeys[kind];
  const entry = { path, ...plainSaid(said) };
  const document = new Document({ [key]: several ? [entry] : entry });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
}

/** What is said, with one column as its name alone. */
export function plainSaid({ columns, ...said }: SaidOfInput): Record<string, unknown> {
  const names = Object.entries(columns ?? {}).map(([role, list]) => [
    role,
    list.length === 1 ? list[0] : list,
  ]);
  return { ...said, ...(names.length > 0 && { columns: Object.fromEntries(names) }) };
}

/** Several answers as one; null where there are none. */
export function joinedAnswers(answers: readonly SaidOfInput[]): SaidOfInput | null {
  if (answers.length === 0) return null;
  const [columns, values, ignore] = [
    answers.flatMap((said) => Object.entries(said.columns ?? {})),
    answers.flatMap((said) => Object.entries(said.values ?? {})),
    answers.flatMap((said) => said.ignore ?? []),
  ];
  const byRole: Record<string, string[]> = {};
  for (const [role, names] of columns) byRole[role] = [...new Set([...(byRole[role] ?? []), ...names])];
  return {
    ...Object.assign({}, ...answers),
    ...(columns.length > 0 && { columns: byRole }),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
    ...(ignore.length > 0 && { ignore: [...new Set(ignore)] }),
  };
}
