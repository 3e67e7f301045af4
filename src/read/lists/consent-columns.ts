import { InputError } from '../../errors.ts';
import { type ColumnRole, columnsFor } from '../../formats/lexicon/columns.ts';
import { fold, foldHeader } from '../../formats/lexicon/words.ts';
import type { Instant } from '../../model.ts';
import { maskedDate } from '../../phone/masked-text.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import type { ConsentEntry } from '../../store/consents.ts';
import { type Moment, readMoment } from '../../time/moment.ts';
import type { Zone } from '../../time/zones.ts';
import { twoColumns } from '../columns/named.ts';
import { FieldView } from '../csv/field.ts';
import type { Batch } from '../csv/records.ts';

const DAY = 86_400;
const roles = ['given', 'withdrawn', 'expires', 'appointment', 'purpose', 'proof'] as const;
const saysNo = new Set(['', 'non', 'n', 'no', '0', 'false', 'faux', 'aucune', 'aucun', 'neant']);
const saysYes = new Set(['oui', 'o', 'yes', 'y', '1', 'true', 'vrai', 'x', 'ok']);

/** Where a register, or a contact list, keeps what; null where it has no such column. */
export type ConsentColumns = Record<(typeof roles)[number], number | null> & {
  /** Yes or no, beside the day. */
  said: number | null;
};

/** The consent columns of a header, null where it has neither a day of giving nor one of withdrawal. */
export function consentColumns(
  path: string,
  header: readonly string[],
  rows: readonly string[][],
): ConsentColumns | null {
  const find = (role: ColumnRole) => columnFor(path, role, header, rows);
  const columns: ConsentColumns = {
    given: find('given'),
    withdrawn: find('withdrawn'),
    expires: find('expires'),
    appointment: find('appointment'),
    purpose: find('purpose'),
    proof: find('proof'),
    said: null,
  };
  columns.said = saidColumn(header, rows, columns.given);
  return columns.given === null && columns.withdrawn === null ? null : columns;
}

/** Of several columns that a role's words name, the first whose cells are dates. */
function columnFor(
  path: string,
  role: ColumnRole,
  header: readonly string[],
  rows: readonly string[][],
): number | null {
  const found = columnsFor(role, header);
  const dated = found.find((column) => rows.some((row) => readMoment(row[column] ?? '') !== null));
  const column = dated ?? found[0];
  if (column === undefined) return null;
  const name = foldHeader(header[column] ?? '');
  if (found.some((other) => other !== column && foldHeader(header[other] ?? '') === name)) {
    throw twoColumns(path, header[column] ?? '');
  }
  return column;
}

/** A column that says whether there is a consent at all, beside the one that says when it was given. */
function saidColumn(
  header: readonly string[],
  rows: readonly string[][],
  given: number | null,
): number | null {
  const column = header.findIndex((name, i) => {
    if (i === given || !/^(consentement|consent|optin|accord|autorisation)$/.test(foldHeader(name)))
      return false;
    const words = rows.map((row) => fold(row[i] ?? '')).filter((word) => word !== '');
    return words.length > 0 && words.every((word) => saysYes.has(word) || saysNo.has(word));
  });
  return column < 0 ? null : column;
}

/** A consent as written, before its moments become local days of somebody. */
export interface WrittenConsent {
  given: Moment | null;
  withdrawn: Moment | null;
  expires: Moment | null;
  appointment: Moment | null;
  purpose: string;
  proof: boolean;
  line: number;
}

/** Reads the consent columns of rows, one row after another. */
export class ConsentCells {
  private readonly path: string;
  private readonly header: readonly string[];
  private readonly columns: ConsentColumns;
  private readonly view = new FieldView();

  constructor(path: string, header: readonly string[], columns: ConsentColumns) {
    this.path = path;
    this.header = header;
    this.columns = columns;
  }

  /** @throws InputError for a date that cannot be read, with line and column */
  read(batch: Batch, record: number): WrittenConsent {
    const { columns } = this;
    const line = batch.line[record] ?? 0;
    return {
      given: this.refused(batch, record) ? null : this.moment(batch, record, columns.given, true),
      withdrawn: this.moment(batch, record, columns.withdrawn, false),
      expires: this.moment(batch, record, columns.expires, false),
      appointment: this.moment(batch, record, columns.appointment, false),
      purpose: fold(this.text(batch, record, columns.purpose)),
      proof: !saysNo.has(fold(this.text(batch, record, columns.proof))),
      line,
    };
  }

  /** Whether the row says in words that there is no consent. */
  private refused(batch: Batch, record: number): boolean {
    const word = fold(this.text(batch, record, this.columns.said));
    return word !== '' && saysNo.has(word);
  }

  private text(batch: Batch, record: number, column: number | null): string {
    if (column === null) return '';
    this.view.at(batch, record, column);
    return this.view.text().trim();
  }

  /** A bare "yes" gives no day, so it proves nothing; as a withdrawal it cannot be dated and is refused. */
  private moment(batch: Batch, record: number, column: number | null, yesIsEmpty: boolean): Moment | null {
    const text = this.text(batch, record, column);
    if (text === '') return null;
    const moment = readMoment(text);
    if (moment) return moment;
    const word = fold(text);
    if (saysNo.has(word) || (yesIsEmpty && saysYes.has(word))) return null;
    throw unreadableDate(this.path, batch.line[record] ?? 0, this.header[column ?? 0] ?? '', text);
  }
}

/**
 * A written consent as one of a person in a territory.
 *
 * @param zone zone of moments without an offset
 */
export function consentEntry(
  written: WrittenConsent,
  territory: number,
  zone: Zone,
  file: string,
): ConsentEntry {
  const day = (moment: Moment | null) => (moment ? localDay(moment, territory, zone) : null);
  const instant = (moment: Moment | null) => (moment && !isDay(moment) ? instantOf(moment, zone) : null);
  const { appointment } = written;
  return {
    given: day(written.given),
    givenAt: instant(written.given),
    withdrawn: day(written.withdrawn),
    withdrawnAt: instant(written.withdrawn),
    expires: day(written.expires),
    expiresAt: instant(written.expires),
    // A day without an hour is no agreed date and time.
    appointment: appointment && appointment.precision !== 'day' ? instantOf(appointment, zone) : null,
    purpose: written.purpose,
    proof: written.proof,
    file,
    line: written.line,
  };
}

/** Midnight without an offset is how tools write a day. */
function isDay({ precision, offset, local }: Moment): boolean {
  return precision === 'day' || (offset === null && local % DAY === 0);
}

function localDay(moment: Moment, territory: number, zone: Zone): number {
  if (isDay(moment)) return Math.floor(moment.local / DAY);
  return zoneOfTerritory(territory).dayAt(instantOf(moment, zone));
}

function instantOf(moment: Moment, zone: Zone): Instant {
  return moment.offset === null ? zone.instantOf(moment.local) : moment.local - moment.offset;
}

/** A date that does not exist, or is none. */
export function unreadableDate(path: string, line: number, column: string, text: string): InputError {
  const shown = maskedDate(text);
  return new InputError({
    code: 'consents/unreadable-date',
    file: path,
    line,
    column,
    problem: {
      en: `“${shown}” is not a date that exists`,
      fr: `«\u00a0${shown}\u00a0» n’est pas une date qui existe`,
    },
    expected: {
      en: 'a day such as 2026-09-01 or 01/09/2026, with or without a time',
      fr: 'un jour tel que 2026-09-01 ou 01/09/2026, avec ou sans heure',
    },
    remedy: {
      en: 'correct the cell, or empty it if the day is not known',
      fr: 'corrigez la cellule, ou videz-la si le jour n’est pas connu',
    },
  });
}
