import type { LogLayout } from '../../../formats/layout.ts';
import type { CallRow, CallRows } from '../../../store/call-rows.ts';
import { Dictionary, fingerprint } from '../../../store/dictionary.ts';
import type { Names } from '../../../store/names.ts';
import { readDuration } from '../../../time/duration.ts';
import { readMoment } from '../../../time/moment.ts';
import { FieldView, isNull } from '../../csv/field.ts';
import type { Batch } from '../../csv/records.ts';
import { isNoId } from './no-id.ts';

/** Reads what tells that rows are one call: ids, agent, end; and the names by which calls are counted. */
export class CallLegs {
  private readonly layout: LogLayout;
  private readonly rows: CallRows;
  private readonly view = new FieldView();
  private readonly durations = new Dictionary();
  private readonly seconds: (number | null)[] = [];
  /** Rows whose ids are none that could join: `0`, `N/A`, `1,71E+12`. */
  withoutId = 0;
  private sawNoId = false;

  constructor(layout: LogLayout, rows: CallRows) {
    this.layout = layout;
    this.rows = rows;
  }

  /** Fills in the row, whose instant is known. */
  read(batch: Batch, record: number, row: CallRow): void {
    const { columns, overlap } = this.layout;
    row.agent = this.fingerprintOf(batch, record, columns.agent);
    row.agentName = columns.agent === null ? 0 : this.nameIn(this.rows.agents);
    this.sawNoId = false;
    const joined = this.idIn(batch, record, columns.legJoin);
    row.callId = joined > 0 ? joined : this.idIn(batch, record, columns.callId);
    if (this.sawNoId && row.callId === 0) this.withoutId++;
    row.otherId = this.idIn(batch, record, columns.legPointer);
    row.campaignName = 0;
    if (columns.campaign !== null) {
      this.point(batch, record, columns.campaign);
      row.campaignName = this.nameIn(this.rows.campaigns);
    }
    row.end = 0;
    row.until = 0;
    row.party = 0;
    if (this.rows.needsEnds) row.end = this.end(batch, record, row.instant) ?? 0;
    if (overlap !== null && (overlap.always || row.callId === 0)) {
      row.until = (this.end(batch, record, row.instant) ?? row.instant) + overlap.slack;
      row.party = 1;
      for (const column of overlap.party)
        row.party = (row.party * 31 + this.fingerprintOf(batch, record, column)) % Number.MAX_SAFE_INTEGER;
    }
  }

  /** Id of what was pointed at last. */
  private nameIn(names: Names): number {
    return names.add(this.view.bytes, this.view.start, this.view.end);
  }

  /** Points at what a cell holds, nothing where a database says so. */
  private point(batch: Batch, record: number, column: number): void {
    const { view } = this;
    view.at(batch, record, column);
    view.trim();
    if (isNull(view)) view.end = view.start;
  }

  /** Seconds that the call took, null where that is not known. */
  length(batch: Batch, record: number): number | null {
    return this.end(batch, record, 0);
  }

  /** When the call was over, null where that is not known. */
  private end(batch: Batch, record: number, start: number): number | null {
    const { columns } = this.layout;
    const seconds = columns.duration === null ? null : this.duration(batch, record, columns.duration);
    if (seconds !== null) return start + Math.ceil(seconds);
    const { date } = columns;
    if (columns.end === null || date[0] === undefined) return null;
    // Of the end's zone nothing is known but that it is the start's: their difference is what counts.
    const from = readMoment(this.text(batch, record, date[0]), this.layout.dateOrder);
    const to = readMoment(this.text(batch, record, columns.end), this.layout.dateOrder);
    const length = from && to ? to.local - (to.offset ?? 0) - (from.local - (from.offset ?? 0)) : 0;
    return length > 0 && length < 86_400 ? start + length : null;
  }

  private duration(batch: Batch, record: number, column: number): number | null {
    const { view, seconds } = this;
    view.at(batch, record, column);
    const id = this.durations.add(view.bytes, view.start, view.end);
    if (id === seconds.length) seconds.push(readDuration(view.text()));
    return seconds[id] ?? null;
  }

  private idIn(batch: Batch, record: number, column: number | null): number {
    if (column === null) return 0;
    const { view } = this;
    view.at(batch, record, column);
    view.trim();
    if (view.empty) return 0;
    if (!isNoId(view)) return fingerprint(view.bytes, view.start, view.end);
    this.sawNoId = true;
    return 0;
  }

  private text(batch: Batch, record: number, column: number): string {
    this.view.at(batch, record, column);
    return this.view.text();
  }

  private fingerprintOf(batch: Batch, record: number, column: number | null): number {
    if (column === null) return 0;
    const { view } = this;
    this.point(batch, record, column);
    return fingerprint(view.bytes, view.start, view.end);
  }
}
