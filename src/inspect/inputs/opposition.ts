import { counted } from '../../audit/inputs/counted.ts';
import type { Text } from '../../model.ts';
import { nameOf } from '../../read/columns/account.ts';
import type { Table } from '../../read/csv/table.ts';
import { exportDate } from '../../read/lists/export-date.ts';
import { openOpposition } from '../../read/lists/open-opposition.ts';
import { type OppositionSummary, readOpposition } from '../../read/lists/opposition.ts';
import type { OppositionLayout } from '../../read/lists/opposition-layout.ts';
import type { InspectOptions } from '../../settings.ts';
import { NumberTable } from '../../store/number-table.ts';
import { OppositionBook } from '../../store/opposition.ts';
import { isoDay } from '../../time/days.ts';
import type { Facts } from '../model.ts';
import type { Plan } from '../plan.ts';

/**
 * How an opposition export or an own list is read.
 *
 * @param own whether it is the company's own list, all of whose numbers are opposed
 * @throws InputError where no line is a number, or what a flag means is in doubt
 */
export function oppositionPlan(table: Table, options: InspectOptions, own: boolean): Plan {
  const { bloctelFlag, said } = options;
  const kind = own ? 'own-opposition' : 'opposition';
  const open = openOpposition(table, kind, said, bloctelFlag);
  const { header, layout, account } = open;
  return {
    format: layout.variant,
    candidates: [],
    account,
    numbers: { headerRows: layout.headerRows, columns: layout.numberColumns.map((column) => [column]) },
    quotes: true,
    telling: layout.numberColumns,
    async read(all, progress) {
      const summary = await readOpposition(
        all,
        open,
        own,
        new NumberTable(0),
        new OppositionBook(),
        progress,
      );
      return factsOf(layout, header, summary, dateOf(table.path, options));
    },
  };
}

function dateOf(path: string, { said }: InspectOptions): string | null {
  const day = said.date ?? exportDate(path);
  return day === null ? null : isoDay(day);
}

function factsOf(
  layout: OppositionLayout,
  header: readonly string[],
  summary: OppositionSummary,
  date: string | null,
): Partial<Facts> {
  const notes = [
    counted(summary.opposed, {
      en: ['opposed number', 'opposed numbers'],
      fr: ['numéro en opposition', 'numéros en opposition'],
    }),
    layout.assumed ? assumedNote(nameOf(header, layout.answer ?? 0), summary) : null,
    counted(summary.unanswered, {
      en: [
        'number without an answer: it was not screened',
        'numbers without an answer: they were not screened',
      ],
      fr: [
        'numéro sans réponse\u00a0: il n’a pas été contrôlé',
        'numéros sans réponse\u00a0: ils n’ont pas été contrôlés',
      ],
    }),
    counted(summary.others, {
      en: ['cell of words or few digits', 'cells of words or few digits'],
      fr: ['cellule de mots ou de peu de chiffres', 'cellules de mots ou de peu de chiffres'],
    }),
    counted(summary.unreadableDays.count, {
      en: ['day of registration that cannot be read', 'days of registration that cannot be read'],
      fr: ['jour d’inscription illisible', 'jours d’inscription illisibles'],
    }),
  ];
  return {
    unreadable: summary.unreadable,
    notes: notes.filter((note) => note !== null),
    exportDate: date,
    flagAssumed: layout.assumed,
  };
}

function assumedNote(name: string, { opposed, rows }: OppositionSummary): Text {
  const share = Math.round((1000 * opposed) / Math.max(1, rows)) / 10;
  const french = String(share).replace('.', ',');
  return {
    en: `read as “is on the list”, “${name}” bars ${share}% of the rows; if true means “may be called”, say so with --bloctel-flag callable`,
    fr: `lue comme «\u00a0est inscrit\u00a0», «\u00a0${name}\u00a0» écarte ${french}\u00a0% des lignes\u00a0; si vrai signifie «\u00a0peut être appelé\u00a0», dites-le avec --bloctel-flag callable`,
  };
}
