import type { Host } from '../../host/host.ts';
import type { Day, Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { ListedLines } from '../../read/csv/listed-lines.ts';
import { readConsents } from '../../read/lists/consents.ts';
import { exportDate } from '../../read/lists/export-date.ts';
import { openOpposition } from '../../read/lists/open-opposition.ts';
import { openRegister } from '../../read/lists/open-register.ts';
import { readOpposition } from '../../read/lists/opposition.ts';
import type { InputReport } from '../../report/model.ts';
import type { RegisterFacts } from '../../rules/facts.ts';
import type { InputFile, Settings } from '../../settings.ts';
import { counted } from './counted.ts';
import { accounted, inputReport, openInput, zoneFor } from './input-report.ts';
import { RegisterTally, registerNotes } from './register-notes.ts';
import type { Books } from './row-visitor.ts';

/** Opposition exports. */
export async function readExports(settings: Settings, books: Books, reports: InputReport[], host: Host) {
  const exports: { file: string; date: Day | null; unreadable: ListedLines }[] = [];
  let answers = false;
  for (const file of settings.opposition) {
    const input = await openInput('opposition', file, settings, host);
    const open = openOpposition(input.table, 'opposition', file, settings.bloctelFlag);
    const { layout, account } = open;
    const read = await readOpposition(
      accounted(input.table, account),
      open,
      false,
      books.numbers,
      books.opposition,
      input.progress,
    );
    const share = Math.round((1000 * read.opposed) / Math.max(1, read.rows)) / 10;
    const assumed = layout.assumed
      ? {
          en: `“bloctel” was read as “is on the list”: it bars ${share} % of the numbers; say otherwise with --bloctel-flag callable`,
          fr: `«\u00a0bloctel\u00a0» a été lu comme «\u00a0est inscrit\u00a0»\u00a0: il écarte ${String(share).replace('.', ',')}\u00a0% des numéros\u00a0; dites le contraire avec --bloctel-flag callable`,
        }
      : null;
    answers ||= layout.answer !== null;
    const date = file.date ?? exportDate(file.path);
    exports.push({ file: file.path, date, unreadable: read.unreadable });
    reports.push(
      inputReport(input, {
        rows: read.rows,
        format: layout.variant,
        account,
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
          lifted(read.lifted),
          undated(read.unreadableDays.count),
          assumed,
        ],
        asOf: date,
      }),
    );
  }
  return { exports, answers };
}

/** The company's own lists. */
export async function readOwnLists(settings: Settings, books: Books, reports: InputReport[], host: Host) {
  const lists: { file: string; unreadable: ListedLines }[] = [];
  for (const file of settings.ownOpposition) {
    const input = await openInput('own-opposition', file, settings, host);
    const open = openOpposition(input.table, 'own-opposition', file, null);
    const { layout, account } = open;
    const read = await readOpposition(
      accounted(input.table, account),
      open,
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
        account,
        unreadable: read.unreadable.count + read.others,
        notes: [lifted(read.lifted), undated(read.unreadableDays.count)],
      }),
    );
  }
  return lists;
}

/** Consent registers. */
export async function readRegisters(
  settings: Settings,
  books: Books,
  reports: InputReport[],
  host: Host,
): Promise<RegisterFacts[]> {
  const registers: RegisterFacts[] = [];
  for (const file of settings.consents) {
    const { report, unreadable, purposes } = await readRegister(file, settings, books, host);
    reports.push(report);
    registers.push({ file: file.path, unreadable, purposes });
  }
  return registers;
}

async function readRegister(file: InputFile, settings: Settings, books: Books, host: Host) {
  const input = await openInput('consents', file, settings, host);
  const zone = zoneFor(file.timezone) ?? zoneOfTerritory(0);
  const open = openRegister(input.table, file);
  const { account } = open;
  const tally = new RegisterTally(settings.start);
  const read = await readConsents(
    accounted(input.table, account),
    open,
    zone,
    settings.beneficiary,
    { ...books, seen: (written, entries) => tally.add(written, entries) },
    input.progress,
  );
  const report = inputReport(input, {
    rows: read.rows,
    format: 'register',
    account,
    unreadable: read.unreadable.count,
    asOf: exportDate(file.path) ?? read.newest,
    notes: [...registerNotes(read), ...tally.notes()],
  });
  return { report, unreadable: read.unreadable, purposes: tally.namedPurposes() };
}

/** What the user says of values in the list takes entries off it. */
function lifted(count: number): Text | null {
  return counted(count, {
    en: ['entry that you say has ended', 'entries that you say have ended'],
    fr: ['inscription que vous dites levée', 'inscriptions que vous dites levées'],
  });
}

/** Such an entry counts as one without a date. */
function undated(count: number): Text | null {
  return counted(count, {
    en: ['entry whose own date cannot be read', 'entries whose own dates cannot be read'],
    fr: ['inscription dont la date est illisible', 'inscriptions dont la date est illisible'],
  });
}
