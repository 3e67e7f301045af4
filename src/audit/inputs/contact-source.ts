import type { Host } from '../../host/host.ts';
import type { FileDigest } from '../../read/bytes/source.ts';
import type { ColumnAccount } from '../../read/columns/account.ts';
import type { CleaningRun, LostRun } from '../../read/contacts/cleaning-run.ts';
import type { ContactLayout } from '../../read/contacts/contacts.ts';
import type { ContactSettings } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { Zone } from '../../time/zones.ts';
import type { OpenInput } from './input-report.ts';
import type { Placements } from './placements.ts';
import type { Books, RowVisitor } from './row-visitor.ts';

/** A contact list that was read: by itself, or as what an earlier run left of the list that it cleaned. */
export interface ContactSource {
  input: OpenInput;
  rows: ContactRows;
  layout: ContactLayout;
  account: Pick<ColumnAccount, 'columns' | 'unclear'>;
  /** What the list says beside its numbers; of one that is left of others, what the first of them says. */
  visitor: RowVisitor;
  placements: Placements | null;
  /** Files of earlier runs that were read for it. */
  earlier: readonly FileDigest[];
  /** Earlier runs of which nothing is known any more. */
  lost: readonly LostRun[];
}

/** What a contact list is read with, and into. */
export interface ContactReading {
  settings: ContactSettings;
  books: Books;
  /** Zone of consent moments without an offset. */
  zone: Zone;
  host: Host;
}

/** The list that an earlier run cleaned, and the places in it of the rows that it kept. */
export interface Before {
  run: CleaningRun;
  source: ContactSource;
  places: readonly number[];
}
