import { consentName } from '../../formats/lexicon/consent-names.ts';
import type { Polarity } from '../../formats/lexicon/opposition-words.ts';
import type { ColumnSays } from '../../settings.ts';
import { ColumnAccount } from '../columns/account.ts';
import { columnNamed } from '../columns/named.ts';
import { resolveSays, withoutIgnored } from '../columns/says.ts';
import { headerOf } from '../csv/header.ts';
import type { Table } from '../csv/table.ts';
import { type ConsentColumns, consentColumns } from '../lists/consent-columns.ts';
import { consentPlaces } from '../lists/consent-places.ts';
import { type BarColumn, barColumns } from './bars.ts';
import type { ContactLayout } from './contacts.ts';
import { type ContactFlag, contactFlags } from './flags.ts';
import { labelColumns } from './labels.ts';
import { phoneColumns } from './phone-columns.ts';
import { contactPlaces } from './places.ts';
import { postcodeColumn } from './postcodes.ts';
import { removedColumn } from './removed-column.ts';

/** What the user says of a contact list. */
export interface ContactSays extends ColumnSays {
  phoneColumn: readonly string[];
  personColumn: string | null;
  postcodes: 'read' | 'not-read';
  postcodeColumn: string | null;
  bloctelFlag: Polarity | null;
}

/** A contact list whose columns are known. */
export interface OpenContacts {
  layout: ContactLayout;
  consents: ConsentColumns | null;
  flags: readonly ContactFlag[];
  bars: readonly BarColumn[];
  /** null: nobody asks where the postcodes are. */
  postcode: number | null;
  account: ColumnAccount;
}

/**
 * Finds what the columns of a contact list hold.
 *
 * @throws InputError where it is not clear which hold numbers, or what a flag means
 */
export function openContacts(table: Table, says: ContactSays): OpenContacts {
  const names = headerOf(table);
  const { path } = table;
  const resolved = resolveSays(path, names, says);
  const header = withoutIgnored(names, resolved);
  const rows = table.sample.slice(1).map((row) => withoutIgnored(row, resolved));
  const named = (role: string) => resolved.roles.get(role)?.[0] ?? null;
  const phonesNamed = resolved.roles.get('phone');
  const phones = phonesNamed ?? phoneColumns(path, header, rows, says.phoneColumn);
  const removed = removedColumn(path, header, phones);
  const consents = consentColumns({ path, kind: 'contacts', header, rows, says: resolved });
  const flags = contactFlags({ ...table, sample: [header, ...rows] }, header, phones, says.bloctelFlag);
  const person =
    named('person') ?? (says.personColumn === null ? null : columnNamed(path, header, says.personColumn));
  const postcode =
    says.postcodes === 'not-read'
      ? null
      : (named('postcode') ?? postcodeColumn(path, header, rows, says.postcodeColumn));
  const taken = takenColumns(phones, consents, flags, [person, postcode, removed]);
  const labels = labelColumns(header, rows, phones, taken, resolved.roles.get('label'));
  const bars = barColumns(
    header,
    rows,
    phones,
    new Set([...taken, ...labels.map(({ column }) => column)]),
    resolved,
  );
  const isNamed = phonesNamed !== undefined || says.phoneColumn.length > 0;
  const places = contactPlaces(header, rows, {
    phones,
    consents,
    flags,
    bars,
    labels,
    person,
    postcode,
    removed,
    phonesNamed: isNamed,
  });
  const used = new Set([...taken, ...places.keys()]);
  const input = {
    path,
    kind: 'contacts',
    header: names,
    width: names.length,
    headerRows: 1,
    numbersTell: !isNamed,
    mayEndConsents: consents?.given.length ? endsIn(header, used) : [],
  } as const;
  return {
    layout: {
      header: names,
      phoneColumns: phones,
      personColumn: person,
      labels,
      removedColumn: removed,
      isLeft: false,
    },
    bars,
    consents,
    flags,
    postcode,
    account: new ColumnAccount(input, resolved, places),
  };
}

/** Columns whose place is known. */
function takenColumns(
  phones: readonly number[],
  consents: ConsentColumns | null,
  flags: readonly ContactFlag[],
  others: readonly (number | null)[],
): Set<number> {
  const ofFlags = flags.flatMap(({ column, date }) => [column, date]);
  const single = [...ofFlags, ...others].filter((column) => column !== null);
  const ofConsents = consents ? consentPlaces(consents).map(([column]) => column) : [];
  return new Set([...phones, ...ofConsents, ...single]);
}

/** Columns that may hold the days on which consents end, and are used for nothing. */
function endsIn(header: readonly string[], used: ReadonlySet<number>): number[] {
  const isEnd = (name: string, column: number) =>
    !used.has(column) && consentName(name, 'consents') === 'expires';
  return header.flatMap((name, column) => (isEnd(name, column) ? [column] : []));
}
