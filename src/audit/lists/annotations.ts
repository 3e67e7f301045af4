import { InputError } from '../../errors.ts';
import type { Day } from '../../model.ts';
import { formatE164 } from '../../phone/mask.ts';
import { auditColumns, auditColumnsOf } from '../../read/contacts/audit-columns.ts';
import { remembered } from '../../report/figures/remembered.ts';
import type { ListSettings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { attemptsLeft } from '../contacts/attempts-left.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import { commonLapses } from '../contacts/lapses.ts';
import type { ListDialect } from '../inputs/list-dialect.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { AnnotatedPlaces } from './annotated-places.ts';
import { RemovedFromRows } from './removed-numbers.ts';

/**
 * The columns that `--annotate` puts beside the rows of the cleaned list. Those of an earlier run, which a list that is
 * cleaned every month has, give way to the new ones.
 */
export class Annotations {
  readonly columns: readonly string[] = auditColumns;
  /** Indexes of the columns of an earlier run. */
  readonly replaced: readonly number[];
  private readonly settings: ListSettings;
  private readonly inputs: Inputs;
  private readonly audit: ListAudit;
  private readonly places: AnnotatedPlaces;
  private readonly removed: RemovedFromRows;
  private readonly iso = remembered(isoDay);
  private readonly lapses = new Map<Day, readonly Day[]>();

  /** @throws InputError where numbers are read from a column that would be replaced */
  constructor(settings: ListSettings, inputs: Inputs, audit: ListAudit) {
    const { header, phoneColumns } = inputs.contacts.layout;
    this.replaced = auditColumnsOf(header);
    const read = this.replaced.find((index) => phoneColumns.includes(index));
    if (read !== undefined) throw readAndWritten(settings.contacts.path, header[read] ?? '');
    this.settings = settings;
    this.inputs = inputs;
    this.audit = audit;
    this.places = new AnnotatedPlaces(audit.campaign, settings);
    this.removed = new RemovedFromRows(settings, inputs, audit);
  }

  /** How the list is written that has no columns of an earlier run. */
  dialect(dialect: ListDialect): ListDialect {
    if (this.replaced.length === 0) return dialect;
    return {
      ...dialect,
      header: this.audit.text.withoutColumns(dialect.header, this.replaced),
      columns: dialect.columns - this.replaced.length,
    };
  }

  /** Fields of a row once those of an earlier run are gone. */
  fieldsLeft(fields: number): number {
    return fields - this.replaced.filter((index) => index < fields).length;
  }

  /**
   * The cells of a kept row.
   *
   * @param removed numbers that are taken out of it, by index into the contact rows' numbers
   */
  cells(row: number, removed: readonly number[]): string[] {
    const { campaign, judge, people } = this.audit;
    const { numbers } = this.inputs.evidence;
    const ids = this.inputs.contacts.rows.idsLeft(row, removed);
    const at = campaign.at(judge.firstDay(row));
    const left = attemptsLeft(people.of(row), at);
    const common = Math.min(...this.lapsesOf(at.day));
    const until = judge.barredFrom(row, common) ?? common;
    const { territory, timezone, window } = this.places.of(ids.map((id) => numbers.territory(id)));
    return [
      ids.map((id) => formatE164(numbers.number(id), false)).join(' '),
      territory,
      timezone,
      left === null ? '' : String(left),
      until === Number.POSITIVE_INFINITY ? '' : this.iso(until),
      window,
      this.removed.cell(row, ids),
    ];
  }

  private lapsesOf(day: Day): readonly Day[] {
    const known = this.lapses.get(day) ?? commonLapses(this.settings, this.inputs, this.audit, day);
    this.lapses.set(day, known);
    return known;
  }
}

function readAndWritten(path: string, column: string): InputError {
  return new InputError({
    code: 'columns/annotated',
    file: path,
    line: 1,
    column,
    problem: {
      en: '--annotate writes this column anew, and numbers are read from it',
      fr: '--annotate récrit cette colonne, et des numéros y sont lus',
    },
    expected: {
      en: 'numbers in a column that is not one of those of --annotate',
      fr: 'des numéros dans une colonne qui n’est pas de celles de --annotate',
    },
    remedy: {
      en: 'rename the column in the file, or name another one with --phone-column',
      fr: 'renommez la colonne dans le fichier, ou nommez-en une autre avec --phone-column',
    },
  });
}
