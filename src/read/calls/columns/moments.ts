import type { LogLayout } from '../../../formats/layout.ts';
import { offsetOfUniqueid } from '../../../formats/uniqueid.ts';
import type { NumberId } from '../../../model.ts';
import { zoneOfTerritory } from '../../../phone/zone.ts';
import { Precision } from '../../../store/call-rows.ts';
import { Dictionary } from '../../../store/dictionary.ts';
import type { NumberTable } from '../../../store/number-table.ts';
import { type Moment, readMoment, readMomentBytes, readTime } from '../../../time/moment.ts';
import { readZone } from '../../../time/written-zone.ts';
import type { Zone } from '../../../time/zones.ts';
import { FieldView, isNull } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import type { CallColumns } from '../call-columns.ts';

const NOON = 43_200;
const DAY = 86_400;
const COLON = 0x3a;
const ZERO = 0x30;

/** When a call began. The same object is filled again for each row. */
export interface CallMoment {
  instant: number;
  precision: number;
}

/** Reads the start of a call from one column or two, in the zone that the log or the user says. */
export class CallMoments {
  /** Whether the zone of a telephone system, which may write UTC, was taken for local time. */
  guessed = false;
  /** Whether a row needed the zone that the names of its columns say, and that cannot be read. */
  unclear = false;
  /** Whether the user's zone was taken where the file says another one. */
  overruled = false;
  /** Offset that the file's unique ids told last: a row whose own id tells none was written by the same clock. */
  lastOffset: number | null = null;
  private readonly layout: LogLayout;
  private readonly numbers: NumberTable;
  private readonly zone: Zone;
  private readonly fallbackZone: Zone;
  private readonly isTold: boolean;
  /** Zone that the names of the columns say, null where they say none. */
  private readonly headed: Zone | null;
  private readonly zoneTexts = new Dictionary();
  private readonly rowZones: (Zone | null)[] = [];
  private readonly byUniqueid: boolean;
  private readonly isDoubtful: boolean;
  private readonly plain: boolean;
  /** Column in which the row's date was found. */
  private column = 0;
  private readonly view = new FieldView();
  private readonly moment: CallMoment = { instant: 0, precision: 0 };
  private readonly dates = new Dictionary();
  private readonly dateMoments: (Moment | null)[] = [];

  constructor(layout: LogLayout, options: { zone: Zone | null; fallbackZone: Zone }, numbers: NumberTable) {
    this.numbers = numbers;
    this.layout = layout;
    this.isTold = options.zone !== null;
    this.byUniqueid = layout.columns.uniqueid !== null && !this.isTold;
    const said = layout.clock?.zone ?? null;
    this.headed = said === 'local' ? options.fallbackZone : said;
    this.isDoubtful = !this.isTold && said === null && isDoubtfulLog(layout);
    this.zone = options.zone ?? this.headed ?? options.fallbackZone;
    this.fallbackZone = options.fallbackZone;
    this.plain = layout.dateOrder !== 'month-first' && layout.datePattern === null;
  }

  /** Whether the row has a date at all. */
  isFilled(batch: Batch, record: number): boolean {
    return this.findDate(batch, record);
  }

  /** Reads when many calls began whose numbers are known; NaN where date or time cannot be read. */
  read(batch: Batch, calls: CallColumns): void {
    for (let call = 0; call < calls.count; call++) {
      const found = this.momentOf(batch, calls.records[call] ?? 0, calls.ids[call] ?? -1);
      calls.instants[call] = found === null ? Number.NaN : found.instant;
      calls.precisions[call] = found === null ? 0 : found.precision;
    }
  }

  /**
   * @param person id of the number called: a day without a time is a day of its calendar
   * @returns null where date or time cannot be read
   */
  private momentOf(batch: Batch, record: number, person: NumberId): CallMoment | null {
    const { view, moment } = this;
    if (!this.findDate(batch, record)) return null;
    if (this.layout.columns.time !== null) return this.fromTwoColumns(batch, record, person);
    const local = this.plain ? readMomentBytes(view.bytes, view.start, view.end) : Number.NaN;
    if (!Number.isNaN(local)) {
      moment.instant = this.instantOf(local, null, batch, record);
      moment.precision = view.end - view.start >= 19 ? Precision.second : Precision.minute;
      return plausible(moment);
    }
    return this.fromMoment(this.readDate(view.text()), batch, record, person);
  }

  private readDate(text: string): Moment | null {
    const { datePattern, dateOrder } = this.layout;
    return datePattern ? datePattern.read(text) : readMoment(text, dateOrder);
  }

  private findDate(batch: Batch, record: number): boolean {
    for (const column of this.layout.columns.date) {
      this.view.at(batch, record, column);
      this.view.trim();
      this.column = column;
      if (!this.view.empty && !isNull(this.view)) return true;
    }
    return false;
  }

  private fromTwoColumns(batch: Batch, record: number, person: NumberId): CallMoment | null {
    const { view } = this;
    const id = this.dates.add(view.bytes, view.start, view.end);
    if (id === this.dateMoments.length) this.dateMoments.push(this.readDate(view.text()));
    const date = this.dateMoments[id] ?? null;
    if (date === null || !isMidnight(date)) return this.fromMoment(date, batch, record, person);
    view.at(batch, record, this.layout.columns.time ?? 0);
    view.trim();
    if (view.empty || isNull(view)) return this.fromMoment(date, batch, record, person);
    const plain = plainTime(view.bytes, view.start, view.end);
    const second = plain >= 0 ? plain : readTime(view.text());
    if (second === null) return null;
    this.moment.precision = hasSeconds(view.bytes, view.start, view.end)
      ? Precision.second
      : Precision.minute;
    this.moment.instant = this.instantOf(date.local + second, date.offset, batch, record);
    return plausible(this.moment);
  }

  private fromMoment(read: Moment | null, batch: Batch, record: number, person: NumberId): CallMoment | null {
    if (!read) return null;
    if (read.precision === 'day') {
      const territory = person < 0 ? 0 : this.numbers.territory(person);
      this.moment.instant = zoneOfTerritory(territory).instantOf(read.local + NOON);
      this.moment.precision = Precision.day;
      return plausible(this.moment);
    }
    this.moment.instant = this.instantOf(read.local, read.offset, batch, record);
    this.moment.precision = Precision[read.precision];
    return plausible(this.moment);
  }

  private instantOf(local: number, offset: number | null, batch: Batch, record: number): number {
    if (offset !== null) return local - offset;
    if (this.layout.columns.utc.includes(this.column)) return local;
    const { timezone } = this.layout.columns;
    if (timezone !== null) return this.inRowZone(local, batch, record, timezone);
    const computed = this.byUniqueid ? this.offset(local, batch, record) : null;
    if (computed !== null) return local - computed;
    this.guessed ||= this.isDoubtful;
    this.unclear ||= !this.isTold && this.layout.clock?.zone === null;
    const instant = this.zone.instantOf(local);
    if (this.isTold && this.headed !== null) this.overruled ||= this.headed.instantOf(local) !== instant;
    return instant;
  }

  /** NaN where the row says a zone that cannot be read, or none. */
  private inRowZone(local: number, batch: Batch, record: number, column: number): number {
    const { view } = this;
    view.at(batch, record, column);
    view.trim();
    const id = this.zoneTexts.add(view.bytes, view.start, view.end);
    if (id === this.rowZones.length) this.rowZones.push(this.zoneOf(view.text()));
    const zone = this.rowZones[id] ?? null;
    if (!this.isTold) return zone === null ? Number.NaN : zone.instantOf(local);
    const instant = this.zone.instantOf(local);
    this.overruled ||= zone !== null && zone.instantOf(local) !== instant;
    return instant;
  }

  private zoneOf(text: string): Zone | null {
    const zone = readZone(text);
    return zone === 'local' ? this.fallbackZone : zone;
  }

  /** Offset that the row's unique id tells, or an earlier row's. */
  private offset(local: number, batch: Batch, record: number): number | null {
    const column = this.layout.columns.uniqueid;
    if (column === null) return null;
    this.view.at(batch, record, column);
    this.view.trim();
    const own = offsetOfUniqueid(local, this.view.text());
    if (own !== null) this.lastOffset = own;
    // What the heading says is surer than another row's id.
    return own ?? (this.headed === null ? this.lastOffset : null);
  }
}

/** Whether the time stands in a column of its own: some tools write a day as its midnight. */
function isMidnight({ local, precision }: Moment): boolean {
  return precision === 'day' || local % DAY === 0;
}

/** Only telephone systems may write UTC without saying so. */
function isDoubtfulLog({ zone, preset, columns }: LogLayout): boolean {
  if (zone === null) return preset === null && columns.uniqueid !== null;
  return zone === 'doubt' || (preset?.outcomes.every(({ by }) => by === 'system') ?? false);
}

/** Seconds of `hh:mm:ss` or `hh:mm`; -1: written otherwise, or no time. */
function plainTime(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if ((length !== 8 && length !== 5) || bytes[start + 2] !== COLON) return -1;
  if (length === 8 && bytes[start + 5] !== COLON) return -1;
  const hour = twoDigits(bytes, start);
  const minute = twoDigits(bytes, start + 3);
  const second = length === 8 ? twoDigits(bytes, start + 6) : 0;
  return hour > 23 || minute > 59 || second > 59 ? -1 : hour * 3600 + minute * 60 + second;
}

/** Whether a time has more digits than hours and minutes have: `8:05 PM` has none too many. */
function hasSeconds(bytes: Uint8Array, start: number, end: number): boolean {
  let digits = 0;
  for (let i = start; i < end; i++) if ((bytes[i] ?? 0) >= ZERO && (bytes[i] ?? 0) <= ZERO + 9) digits++;
  return digits > 4;
}

/** A number of two digits; 100 where there are none. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? 100 : tens * 10 + ones;
}

function plausible(moment: CallMoment): CallMoment | null {
  return moment.instant > 0 && moment.instant < 0xffffffff ? moment : null;
}
