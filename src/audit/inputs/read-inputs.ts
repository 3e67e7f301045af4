import type { Host } from '../../host/host.ts';
import type { Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { asNamed, type Located } from '../../read/bytes/located.ts';
import { digestOf, type FileDigest, sizeOf } from '../../read/bytes/source.ts';
import { exportDate } from '../../read/lists/export-date.ts';
import type { InputReport } from '../../report/model.ts';
import type { CampaignSituation } from '../../rules/facts.ts';
import type { ContactSettings, InputFile, Settings } from '../../settings.ts';
import { CallRows } from '../../store/call-rows.ts';
import { ConsentBook } from '../../store/consents.ts';
import { NumberTable } from '../../store/number-table.ts';
import { OppositionBook } from '../../store/opposition.ts';
import type { CallsLane } from '../lanes/calls-lane.ts';
import { personNumbers } from '../lanes/person-numbers.ts';
import type { Evidence } from './evidence.ts';
import { type PastReader, pastReader } from './past-inputs.ts';
import { type ContactList, readContactList } from './read-contacts.ts';
import { readExports, readOwnLists, readRegisters } from './read-lists.ts';
import type { Log } from './read-logs.ts';
import type { Books } from './row-visitor.ts';

/** Everything that the inputs beside the contact list say. */
export interface EvidenceInputs {
  evidence: Evidence;
  exports: CampaignSituation['exports'];
  ownLists: CampaignSituation['ownLists'];
  /** Whether an export answers per submitted number. */
  answersAwaited: boolean;
  consentsGiven: boolean;
  /** Whether registers or the contact list hold requests to be called back. */
  requestsGiven: boolean;
  /** Registers, and a contact list with consent columns. */
  registers: CampaignSituation['registers'];
  logs: Log[];
  reports: InputReport[];
  /** Files that decided something without being data of this run: mapping of outcomes, campaign file, earlier lists. */
  furtherFiles: FileDigest[];
}

/** Everything that the inputs say. */
export interface Inputs extends EvidenceInputs {
  contacts: ContactList;
  /** Where past calls are judged; null: here. */
  lane: CallsLane | null;
}

/**
 * Reads every input of a run on a contact list, each once.
 *
 * @param rows without a row, for those of all logs
 * @param started another thread that reads the logs, for which `rows` stay empty; it is closed where the contact list
 *   itself says what bears on past calls
 */
export async function readInputs(
  settings: ContactSettings,
  host: Host,
  rows = new CallRows(),
  started: CallsLane | null = null,
): Promise<Inputs> {
  const books = newBooks(expectedNumbers(settings, host.located));
  const contacts = await readContactList(settings, books, zoneOfTerritory(0), host);
  try {
    return await readBeside(contacts, books, settings, host, rows, started);
  } catch (error) {
    contacts.file.discard();
    throw error;
  }
}

/** What stands beside a contact list that was read. */
async function readBeside(
  contacts: ContactList,
  books: Books,
  settings: ContactSettings,
  host: Host,
  rows: CallRows,
  started: CallsLane | null,
): Promise<Inputs> {
  const lane = isSilent(contacts, books) ? started : null;
  if (lane === null) await started?.close();
  if (lane && settings.consents.length > 0)
    lane.judge(personNumbers(contacts.rows, books.numbers, settings.policy));
  const rest = await readEvidence(
    settings,
    books,
    host,
    lane ? (numbers) => lane.read(numbers, host) : pastReader(settings, rows, host),
  );
  const { flags, report, saidIn } = contacts;
  const date = flags?.checked ?? settings.oppositionDate ?? exportDate(saidIn);
  // Beside an export that was screened, flags without a day of their own bar whom they bar, and answer for nobody's scrub.
  const speaks = flags !== null && (date !== null || rest.exports.length === 0);
  const flagged = speaks ? [{ file: saidIn, date, unreadable: { count: 0, lines: [] } }] : [];
  return {
    ...rest,
    contacts,
    lane,
    exports: [...rest.exports, ...flagged],
    answersAwaited: rest.answersAwaited || flags !== null,
    consentsGiven: rest.consentsGiven || contacts.hasConsents,
    registers: [
      { file: saidIn, unreadable: contacts.unreadableConsents, purposes: contacts.purposes },
      ...rest.registers,
    ],
    reports: [report, ...rest.reports],
    furtherFiles: [...contacts.earlier, ...rest.furtherFiles],
  };
}

/** Reads every input of an audit of past calls, each once. */
export async function readCallInputs(
  settings: Settings,
  host: Host,
  rows = new CallRows(),
): Promise<EvidenceInputs> {
  const inputs = await readEvidence(settings, newBooks(0), host, pastReader(settings, rows, host));
  if (settings.territoryFrom === 'postcode')
    inputs.reports.find(({ role }) => role === 'calls')?.notes.push(noPostcodes);
  return inputs;
}

const noPostcodes: Text = {
  en: 'territory by postcode changes nothing here: there is no contact list whose postcodes could tell it',
  fr: 'le territoire d’après le code postal ne change rien ici\u00a0: aucune liste de contacts n’en donne',
};

function newBooks(expected: number): Books {
  return {
    numbers: new NumberTable(expected),
    opposition: new OppositionBook(),
    consents: new ConsentBook(),
  };
}

async function readEvidence(
  settings: Settings,
  books: Books,
  host: Host,
  readPast: PastReader,
): Promise<EvidenceInputs> {
  const reports: InputReport[] = [];
  const opposition = await readExports(settings, books, reports, host);
  const ownLists = await readOwnLists(settings, books, reports, host);
  const registers = await readRegisters(settings, books, reports, host);
  const { located } = host;
  const { calls, logs, mappings, reports: ofLogs } = await readPast(books.numbers);
  reports.push(...ofLogs);
  return {
    evidence: { ...books, calls },
    exports: opposition.exports,
    ownLists,
    answersAwaited: opposition.answers,
    consentsGiven: settings.consents.length > 0,
    requestsGiven: books.consents.hasRequests,
    registers,
    logs,
    reports,
    furtherFiles: [
      ...mappings.flatMap((path) => digestOf('outcomes', path, located)),
      ...[settings.campaignFile, ...settings.extendedFiles].flatMap((path) =>
        digestOf('campaign', path, located),
      ),
    ],
  };
}

/** Whether a contact list says nothing of its own that bears on past calls: columns that could say it bear on them, too. */
function isSilent({ flags, hasConsents }: ContactList, { opposition, consents }: Books): boolean {
  return flags === null && !hasConsents && opposition.isEmpty && consents.isEmpty;
}

/** About one number in 64 bytes of contacts and one in 16 of an opposition list; the rest has mostly the same. */
function expectedNumbers({ contacts, opposition }: ContactSettings, located: Located = asNamed): number {
  const sizeOfInput = ({ path }: InputFile) => sizeOf(located(path)) ?? 0;
  const exports = opposition.reduce((sum, file) => sum + sizeOfInput(file), 0);
  return sizeOfInput(contacts) / 64 + exports / 16;
}
