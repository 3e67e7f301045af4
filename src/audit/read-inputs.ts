import { InputError } from '../errors.ts';
import type { Day, Outcome } from '../model.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import { type LogSummary, logLayout, readCallLog } from '../read/call-log.ts';
import { readConsents } from '../read/consents.ts';
import { exportDate } from '../read/export-date.ts';
import { readOpposition } from '../read/opposition.ts';
import { oppositionLayout } from '../read/opposition-layout.ts';
import { readMapping } from '../read/outcome-mapping.ts';
import { digestOf, type FileDigest, sizeOf } from '../read/source.ts';
import type { InputReport } from '../report/model.ts';
import type { CampaignSituation } from '../rules/facts.ts';
import type { InputFile, Settings } from '../settings.ts';
import { CallBook } from '../store/call-book.ts';
import { CallRows } from '../store/call-rows.ts';
import { ConsentBook } from '../store/consents.ts';
import { NumberTable } from '../store/number-table.ts';
import { OppositionBook } from '../store/opposition.ts';
import { type Zone, zoneNamed } from '../time/zones.ts';
import type { Evidence } from './evidence.ts';
import type { Host } from './host.ts';
import { counted, inputReport, openInput } from './input-report.ts';
import { type Books, type ContactList, readContactList } from './read-contacts.ts';

/** Everything that the inputs say. */
export interface Inputs {
  contacts: ContactList;
  evidence: Evidence;
  exports: CampaignSituation['exports'];
  ownLists: CampaignSituation['ownLists'];
  /** Whether an export answers per submitted number. */
  answersAwaited: boolean;
  consentsGiven: boolean;
  logs: { file: string; summary: LogSummary }[];
  /** Rows of all logs, and how many of them could not be read. */
  callRows: { read: number; unreadable: number };
  reports: InputReport[];
  /** Files that decided something without being data: mapping of outcomes, campaign file. */
  furtherFiles: FileDigest[];
}

/** Reads every input of a run, each once. */
export async function readInputs(settings: Settings, host: Host): Promise<Inputs> {
  const numbers = new NumberTable(expectedNumbers(settings));
  const books: Books = { numbers, opposition: new OppositionBook(), consents: new ConsentBook() };
  const paris = zoneOfTerritory(0);
  const contacts = await readContactList(settings, books, paris, host);
  const reports = [contacts.report];
  const opposition = await readExports(settings, books, reports, host);
  const ownLists = await readOwnLists(settings, books, reports, host);
  for (const file of settings.consents) reports.push(await readRegister(file, settings, books, host));
  const rows = new CallRows();
  const logs = await readLogs(settings, numbers, rows, reports, host);
  const { flags, report } = contacts;
  const date = flags?.checked ?? settings.oppositionDate ?? exportDate(report.path);
  const flagged = flags ? [{ file: report.path, date, unreadable: { count: 0, lines: [] } }] : [];
  return {
    contacts,
    evidence: { ...books, calls: new CallBook(rows, numbers) },
    exports: [...opposition.exports, ...flagged],
    ownLists,
    answersAwaited: opposition.answers || flags !== null,
    consentsGiven: settings.consents.length > 0 || contacts.hasConsents,
    logs,
    callRows: {
      read: logs.reduce((sum, { summary }) => sum + summary.rows, 0),
      unreadable: logs.reduce((sum, { summary }) => sum + summary.unreadable.count, 0),
    },
    reports,
    furtherFiles: [
      ...digestOf('outcomes', settings.outcomesFile),
      ...digestOf('campaign', settings.campaignFile),
    ],
  };
}

/** About one number in 64 bytes of contacts and one in 16 of an opposition list; the rest has mostly the same. */
function expectedNumbers({ contacts, opposition }: Settings): number {
  const exports = opposition.reduce((sum, { path }) => sum + (sizeOf(path) ?? 0), 0);
  return (contacts === '-' ? 0 : (sizeOf(contacts) ?? 0)) / 64 + exports / 16;
}

async function readExports(settings: Settings, books: Books, reports: InputReport[], host: Host) {
  const exports: { file: string; date: Day | null; unreadable: { count: number; lines: number[] } }[] = [];
  let answers = false;
  for (const file of settings.opposition) {
    const input = await openInput('opposition', file.path, settings, host);
    const layout = oppositionLayout(input.table, settings.bloctelFlag, true);
    const read = await readOpposition(
      input.table,
      layout,
      false,
      books.numbers,
      books.opposition,
      input.progress,
    );
    const share = Math.round((1000 * read.opposed) / Math.max(1, read.rows)) / 10;
    const assumed = layout.assumed
      ? {
          en: `“bloctel” was read as “is on the list”: it bars ${share} % of the numbers; say otherwise with --bloctel-flag callable`,
          fr: `«\u00a0bloctel\u00a0» a été lu comme «\u00a0est inscrit\u00a0»\u00a0: il écarte ${share} % des numéros\u00a0; dites le contraire avec --bloctel-flag callable`,
        }
      : null;
    answers ||= layout.answer !== null;
    exports.push({ file: file.path, date: file.date ?? exportDate(file.path), unreadable: read.unreadable });
    reports.push(
      inputReport(input, {
        rows: read.rows,
        format: layout.variant,
        columns: layout.headerRows === 1 ? (input.table.sample[0] ?? []) : [],
        unreadable: read.unreadable.count + read.others,
        notes: [
          counted(read.opposed, {
            en: ['opposed number', 'opposed numbers'],
            fr: ['numéro en opposition', 'numéros en opposition'],
          }),
          counted(read.unanswered, {
            en: ['number without an answer', 'numbers without an answer'],
            fr: ['numéro sans réponse', 'numéros sans réponse'],
          }),
          assumed,
        ],
      }),
    );
  }
  return { exports, answers };
}

async function readOwnLists(settings: Settings, books: Books, reports: InputReport[], host: Host) {
  const lists: { file: string; unreadable: { count: number; lines: number[] } }[] = [];
  for (const file of settings.ownOpposition) {
    const input = await openInput('own-opposition', file.path, settings, host);
    const layout = oppositionLayout(input.table, null, false);
    const read = await readOpposition(
      input.table,
      layout,
      true,
      books.numbers,
      books.opposition,
      input.progress,
    );
    lists.push({ file: file.path, unreadable: read.unreadable });
    reports.push(
      inputReport(input, {
        rows: read.rows,
        format: layout.variant,
        columns: layout.headerRows === 1 ? (input.table.sample[0] ?? []) : [],
        unreadable: read.unreadable.count + read.others,
        notes: [],
      }),
    );
  }
  return lists;
}

async function readRegister(
  file: InputFile,
  settings: Settings,
  books: Books,
  host: Host,
): Promise<InputReport> {
  const input = await openInput('consents', file.path, settings, host);
  const zone = zoneFor(file.timezone) ?? zoneOfTerritory(0);
  const read = await readConsents(input.table, zone, books.numbers, books.consents, input.progress);
  const lines = read.withoutDay.lines.slice(0, 10).join(', ');
  return inputReport(input, {
    rows: read.rows,
    format: 'register',
    columns: input.table.sample[0] ?? [],
    unreadable: 0,
    notes: [
      counted(read.withoutDay.count, {
        en: [
          `row without a day of giving, which proves nothing (line ${lines})`,
          `rows without a day of giving, which prove nothing (line ${lines})`,
        ],
        fr: [
          `ligne sans jour de recueil, qui ne prouve rien (ligne ${lines})`,
          `lignes sans jour de recueil, qui ne prouvent rien (ligne ${lines})`,
        ],
      }),
    ],
  });
}

async function readLogs(
  settings: Settings,
  numbers: NumberTable,
  rows: CallRows,
  reports: InputReport[],
  host: Host,
): Promise<Inputs['logs']> {
  if (settings.calls === 'none') return [];
  const mapping = settings.outcomesFile === null ? null : readMapping(settings.outcomesFile);
  const logs: Inputs['logs'] = [];
  for (const file of settings.calls)
    logs.push(await readLog(file, settings, mapping, numbers, rows, reports, host));
  return logs;
}

async function readLog(
  file: InputFile,
  settings: Settings,
  mapping: ReadonlyMap<string, Outcome> | null,
  numbers: NumberTable,
  rows: CallRows,
  reports: InputReport[],
  host: Host,
): Promise<Inputs['logs'][number]> {
  const input = await openInput('calls', file.path, settings, host);
  const layout = logLayout(input.table, file.format ?? null);
  const options = {
    format: file.format ?? null,
    zone: zoneFor(file.timezone),
    fallbackZone: zoneOfTerritory(0),
    dialPrefix: file.dialPrefix ?? '',
    mapping,
  };
  const summary = await readCallLog(input.table, layout, options, numbers, rows, input.progress);
  const { ignored } = summary;
  reports.push(
    inputReport(input, {
      rows: summary.rows,
      format: layout.preset?.id ?? 'generic',
      columns: layout.headerRows === 1 ? (input.table.sample[0] ?? []) : [],
      unreadable: summary.unreadable.count,
      notes: [
        layout.direction.by === 'none'
          ? {
              en: 'no direction column: every row counts as outbound',
              fr: 'pas de colonne de sens\u00a0: chaque ligne compte comme un appel sortant',
            }
          : null,
        counted(ignored.inbound, {
          en: ['inbound row', 'inbound rows'],
          fr: ['ligne d’appel entrant', 'lignes d’appels entrants'],
        }),
        counted(ignored.internal, {
          en: ['internal row', 'internal rows'],
          fr: ['ligne d’appel interne', 'lignes d’appels internes'],
        }),
        counted(ignored.notPlaced, {
          en: ['row of a call that was not placed', 'rows of calls that were not placed'],
          fr: ['ligne d’appel non passé', 'lignes d’appels non passés'],
        }),
        counted(ignored.notSubscriber, {
          en: ['row of a number that is nobody’s line', 'rows of numbers that are nobody’s line'],
          fr: [
            'ligne d’un numéro qui n’est la ligne de personne',
            'lignes de numéros qui ne sont la ligne de personne',
          ],
        }),
        counted(ignored.blank, { en: ['empty row', 'empty rows'], fr: ['ligne vide', 'lignes vides'] }),
        counted(ignored.totals, {
          en: ['line of totals', 'lines of totals'],
          fr: ['ligne de totaux', 'lignes de totaux'],
        }),
        summary.zoneGuessed
          ? {
              en: 'WARNING: its times carry no offset and its unique ids tell none; read as local time (Europe/Paris unless --calls-timezone says otherwise), though this system may write UTC',
              fr: 'ATTENTION\u00a0: ses heures n’ont pas de décalage et ses identifiants n’en disent rien\u00a0; lues comme heure locale (Europe/Paris, sauf --calls-timezone), alors que ce système peut écrire en UTC',
            }
          : null,
      ],
    }),
  );
  return { file: file.path, summary };
}

function zoneFor(name: string | undefined): Zone | null {
  if (name === undefined) return null;
  const zone = zoneNamed(name);
  if (zone) return zone;
  throw new InputError({
    code: 'usage/unknown-zone',
    problem: {
      en: `there is no time zone “${name}”`,
      fr: `il n’y a pas de fuseau horaire «\u00a0${name}\u00a0»`,
    },
    expected: { en: 'an IANA name such as Europe/Paris', fr: 'un nom IANA tel que Europe/Paris' },
  });
}
