import {
  type ConsentName,
  type ConsentRole,
  consentName,
  namesDay,
} from '../../formats/lexicon/consent-names.ts';
import { consentSaid, mayBeCalledBy } from '../../formats/lexicon/consent-words.ts';
import { isConsentToLetters, nameSays } from '../../formats/lexicon/signs.ts';
import { foldHeader } from '../../formats/lexicon/words.ts';
import { consentColumnRoles } from '../../settings.ts';
import { readMoment } from '../../time/moment.ts';
import { twoColumns } from '../columns/named.ts';
import { nothingSaid, type ResolvedSays } from '../columns/says.ts';
import { contentOf } from '../csv/column-content.ts';

/** Where a register, or a contact list, keeps what; several columns of a role complete one another. */
export type ConsentColumns = Readonly<Record<ConsentRole, readonly number[]>> & {
  /** Columns that say more of a withdrawal; where one is filled, there was one. */
  moreWithdrawn: readonly number[];
  /** Columns that say where a consent was collected. */
  collected: readonly number[];
  /** Other columns of which the user says what some values mean. */
  valued: readonly number[];
};

/** A register, or a contact list in which consents may stand. */
export interface ConsentTable {
  path: string;
  kind: 'consents' | 'contacts';
  header: readonly string[];
  /** First rows as text. */
  rows: readonly string[][];
  says?: ResolvedSays;
}

/** Of several columns of these roles only the first is read. */
const single: readonly ConsentRole[] = ['given', 'appointment', 'purpose', 'channel', 'slots', 'beneficiary'];

/**
 * The consent columns of a header; what the user says of one counts alone.
 *
 * @returns null where it has neither a day of giving, nor one of withdrawal, nor a request
 * @throws InputError where two columns of one name may be meant
 */
export function consentColumns(table: ConsentTable): ConsentColumns | null {
  const { kind, says = nothingSaid } = table;
  const found = namedColumns(table);
  const columns = Object.fromEntries(
    consentColumnRoles
      .filter((role) => role !== 'phone')
      .map((role) => [role, says.roles.get(role) ?? found.get(role) ?? []]),
  );
  const of = (role: ConsentRole) => chosen(table, role, columns[role] ?? []);
  const dated = kind === 'consents' ? (found.get('dated') ?? []) : [];
  const given = of('given');
  const request = of('request');
  const all: ConsentColumns = {
    given: given.length + request.length > 0 ? given : chosen(table, 'given', dated),
    withdrawn: of('withdrawn'),
    expires: of('expires'),
    appointment: of('appointment'),
    purpose: of('purpose'),
    proof: of('proof'),
    consent: of('consent'),
    status: of('status'),
    channel: of('channel'),
    from: of('from'),
    slots: of('slots'),
    beneficiary: of('beneficiary'),
    request,
    moreWithdrawn: found.get('more-withdrawn') ?? [],
    collected: found.get('collected') ?? [],
    valued: valuedColumns(table, found),
  };
  return all.given.length + all.withdrawn.length + request.length > 0 ? all : null;
}

/** Columns by what their names say, those that only their cells can tell among them. */
function namedColumns(table: ConsentTable): Map<ConsentName, number[]> {
  const { header, kind, rows, says = nothingSaid } = table;
  const taken = new Set([...says.roles.values()].flat());
  const found = new Map<ConsentName, number[]>();
  for (const [column, name] of header.entries()) {
    if (taken.has(column) || says.ignored.has(column) || isConsentToLetters(name, header)) continue;
    const isAnswered = kind === 'consents' && says.values.has(column) && nameSays(name) === 'sign';
    const said = consentName(name, kind) ?? (isAnswered ? 'status' : null);
    if (said === null || holdsNumbers(rows, column)) continue;
    const role = byContent(table, said, column);
    if (role !== null) found.set(role, [...(found.get(role) ?? []), column]);
  }
  if (kind === 'contacts') settle(found);
  return found;
}

/** In a contact list a reason alone may be one of anything; a channel beside consents is theirs where they have no other. */
function settle(found: Map<ConsentName, number[]>): void {
  if (!found.has('withdrawn')) found.delete('more-withdrawn');
  const way = found.get('way');
  if (way !== undefined && found.has('given') && !found.has('channel')) found.set('channel', way);
}

function valuedColumns(
  { kind, says = nothingSaid }: ConsentTable,
  found: ReadonlyMap<ConsentName, number[]>,
) {
  if (kind === 'contacts') return [];
  const taken = new Set([...says.roles.values(), ...found.values()].flat());
  return [...says.values.keys()].filter((column) => !taken.has(column));
}

function holdsNumbers(rows: readonly string[][], column: number): boolean {
  const { filled, numbers } = contentOf(rows, column);
  return numbers * 2 > filled;
}

function byContent(
  { kind, header, rows }: ConsentTable,
  said: ConsentName,
  column: number,
): ConsentName | null {
  const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
  const name = header[column] ?? '';
  const isDated = cells.some((cell) => readMoment(cell) !== null && !/^\d$/.test(cell));
  const isDay = isDated || (cells.length === 0 && namesDay(name));
  if (said === 'said') return isDay || namesDay(name) ? 'given' : 'consent';
  if (said === 'dated') return isDated ? said : null;
  if (said === 'proof') return isDated && namesDay(name) ? 'dated' : said;
  if (said === 'kind') {
    if (cells.some((cell) => mayBeCalledBy(cell) !== null)) return 'channel';
    if (saysState(cells)) return 'status';
    return /consent/i.test(name) ? 'purpose' : null;
  }
  if (said === 'way') return cells.some((cell) => mayBeCalledBy(cell) !== null) ? said : null;
  if (said === 'state') return saysState(cells) ? 'status' : null;
  // A flag that denies calls is one of the list.
  if (kind === 'contacts' && (said === 'withdrawn' || said === 'more-withdrawn'))
    return isDay ? 'withdrawn' : said === 'more-withdrawn' ? said : null;
  return said;
}

/** Whether cells say that there is a consent, or none. */
function saysState(cells: readonly string[]): boolean {
  return cells.some((cell) => !/^\d{2,}$/.test(cell) && consentSaid(cell) !== null);
}

/** Of several columns of which one is read, the first whose cells are dates, or are there at all. */
function chosen(
  { path, header, rows }: ConsentTable,
  role: ConsentRole,
  found: readonly number[],
): readonly number[] {
  if (!single.includes(role) || found.length < 2) return found;
  const fits = (column: number) =>
    rows.some((row) =>
      role === 'given' || role === 'appointment' ? readMoment(row[column] ?? '') !== null : row[column],
    );
  const [first = -1] = found;
  const column = found.find(fits) ?? first;
  const name = foldHeader(header[column] ?? '');
  if (found.some((other) => other !== column && foldHeader(header[other] ?? '') === name))
    throw twoColumns(path, header[column] ?? '');
  return [column];
}

/** All columns that say something of consents. */
export function columnsOf(columns: ConsentColumns): number[] {
  return Object.values(columns).flat();
}
