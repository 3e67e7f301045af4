import type { Host } from '../../host/host.ts';
import type { Day, Text } from '../../model.ts';
import type { FileDigest } from '../../read/bytes/source.ts';
import type { ContactLayout } from '../../read/contacts/contacts.ts';
import type { ListedLines } from '../../read/csv/listed-lines.ts';
import type { RowFile } from '../../read/csv/row-file.ts';
import type { InputReport } from '../../report/model.ts';
import type { RegisterFacts } from '../../rules/facts.ts';
import type { ContactSettings } from '../../settings.ts';
import type { ContactRows } from '../../store/contact-rows.ts';
import type { Zone } from '../../time/zones.ts';
import type { ContactSource } from './contact-source.ts';
import { counted } from './counted.ts';
import { inputReport, repeatedHeadersNote, shortRowsNote } from './input-report.ts';
import { leftNotes } from './left-notes.ts';
import type { ListDialect } from './list-dialect.ts';
import { placementNotes } from './placements.ts';
import { readSource } from './read-source.ts';
import { namedIn } from './register-notes.ts';
import type { Books } from './row-visitor.ts';

/** The contact list, read, with what is needed to write its rows again. */
export interface ContactList {
  rows: ContactRows;
  layout: ContactLayout;
  dialect: ListDialect;
  /** The rows' text; to be closed. */
  file: RowFile;
  report: InputReport;
  hasConsents: boolean;
  /** Rows with a consent date that cannot be read. */
  unreadableConsents: ListedLines;
  /** Purposes of the consents in it. */
  purposes: RegisterFacts['purposes'];
  /** Path of the list whose columns speak: its own, or that of the first of which it is left. */
  saidIn: string;
  /** Files of earlier runs that were read for it. */
  earlier: readonly FileDigest[];
  /** null where the list has no flags; else the oldest day of a check, null where it has none. */
  flags: { checked: Day | null } | null;
}

/**
 * Reads the contact list: its numbers, and the consents and flags that stand in it.
 *
 * @param zone zone of consent moments without an offset
 */
export async function readContactList(
  settings: ContactSettings,
  books: Books,
  zone: Zone,
  host: Host,
): Promise<ContactList> {
  const source = await readSource({ settings, books, zone, host });
  const { rows, layout, visitor, earlier, text: file } = source;
  const { table } = source.input;
  return {
    rows,
    layout,
    file,
    saidIn: visitor.path,
    earlier,
    dialect: {
      prefix: table.prefix,
      header: rows.header,
      columns: layout.header.length,
      delimiter: table.delimiter,
      encoding: table.encoding(),
    },
    report: report(source),
    hasConsents: visitor.consents !== null,
    unreadableConsents: visitor.unreadableConsents,
    purposes: namedIn(visitor.purposes),
    flags: visitor.flags.some(({ answers }) => answers)
      ? { checked: visitor.undated ? null : visitor.oldestCheck }
      : null,
  };
}

function report(source: ContactSource): InputReport {
  const { input, rows, account, visitor } = source;
  return inputReport(input, {
    rows: rows.count,
    format: 'csv',
    account,
    unreadable: 0,
    notes: [
      shortRowsNote(rows.shortRows),
      counted(rows.emptyLines, {
        en: ['empty line left out', 'empty lines left out'],
        fr: ['ligne vide laissée de côté', 'lignes vides laissées de côté'],
      }),
      repeatedHeadersNote(rows.repeatedHeaders),
      ...leftNotes(source),
      ...placesNotes(source),
      visitor.consents
        ? { en: 'consents read from its columns', fr: 'consentements lus dans ses colonnes' }
        : null,
      ...(source.layout.isLeft ? [] : barNotes(source)),
    ],
  });
}

function placesNotes({ visitor, placements }: ContactSource): (Text | null)[] {
  const { postcodes, layout } = visitor;
  if (postcodes === null || placements === null) return [];
  return placementNotes(layout.header[postcodes.column] ?? '', placements, postcodes.unreadable);
}

/** What the list bars itself. */
function barNotes({ visitor, layout }: ContactSource): (Text | null)[] {
  const flagged = visitor.flags.map(({ column }) => layout.header[column] ?? '').join(', ');
  return [
    counted(visitor.barred, {
      en: ['row whose own words say not to call', 'rows whose own words say not to call'],
      fr: ['ligne qui dit elle-même de ne pas appeler', 'lignes qui disent elles-mêmes de ne pas appeler'],
    }),
    flagged === ''
      ? null
      : {
          en: `flags ${flagged} bar ${visitor.listed} of its numbers`,
          fr: `les indicateurs ${flagged} écartent ${visitor.listed} de ses numéros`,
        },
  ];
}
