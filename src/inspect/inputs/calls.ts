import { counted } from '../../audit/inputs/counted.ts';
import { zoneFor } from '../../audit/inputs/input-report.ts';
import { Mappings } from '../../audit/inputs/read-logs.ts';
import { detectLogs, genericFormat } from '../../formats/detection/detect.ts';
import type { LogLayout } from '../../formats/layout.ts';
import { knownMeanings } from '../../formats/lexicon/ambiguous.ts';
import type { Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { contradictoryNote } from '../../read/calls/contradictory.ts';
import { type LogSummary, readCallLog } from '../../read/calls/log.ts';
import { logAccount, type OpenLog, openLog } from '../../read/calls/open.ts';
import { type ColumnAccount, nameOf } from '../../read/columns/account.ts';
import { quoted } from '../../read/columns/content-words.ts';
import type { Table } from '../../read/csv/table.ts';
import type { InspectOptions } from '../../settings.ts';
import { CallRows } from '../../store/call-rows.ts';
import { NumberTable } from '../../store/number-table.ts';
import { isoDay } from '../../time/days.ts';
import { gapsIn } from '../gaps.ts';
import type { DirectionFinding, Facts } from '../model.ts';
import type { Plan, ReadProgress } from '../plan.ts';
import { zoneFinding } from './zone.ts';

/**
 * How a call log is read.
 *
 * @throws InputError where it is none that can be recognised, or what it holds is not clear
 */
export function callsPlan(table: Table, options: InspectOptions): Plan {
  const open = openLog(table, options.said);
  return {
    ...outline(table, open.layout, open.account),
    read: (all, progress) => readRows(all, open, options, progress),
  };
}

/** What can be said of a log that is recognised, and yet cannot be read; null where it is not. */
export function outlineOfLog(table: Table, options: InspectOptions): Plan | null {
  const forced = options.said.format ?? null;
  const [layout] = detectLogs({ rows: table.sample }, forced);
  if (!layout) return null;
  return { ...outline(table, layout, logAccount(table, {}, layout)), read: async () => ({}) };
}

function outline(table: Table, layout: LogLayout, account: ColumnAccount): Omit<Plan, 'read'> {
  const { number, date, time } = layout.columns;
  const all = [layout.columns, ...layout.further];
  return {
    format: formatOf(layout),
    candidates: detectLogs({ rows: table.sample }, null).map(formatOf),
    account,
    numbers: { headerRows: layout.headerRows, columns: all.map((columns) => columns.number) },
    quotes: layout.preset?.quote ?? true,
    telling: [...date, ...(time === null ? [] : [time]), ...number],
  };
}

function formatOf({ preset }: LogLayout): string {
  return preset?.id ?? genericFormat;
}

async function readRows(
  table: Table,
  open: OpenLog,
  options: InspectOptions,
  progress: ReadProgress,
): Promise<Partial<Facts>> {
  const { layout } = open;
  const numbers = new NumberTable(0);
  const rows = new CallRows();
  const { timezone, dialPrefix } = options.said;
  const said = {
    zone: zoneFor(timezone),
    fallbackZone: zoneOfTerritory(0),
    dialPrefix: dialPrefix ?? '',
    mapping: new Mappings(options.outcomes, true).of(options.said),
  };
  const summary = await readCallLog(table, open, said, numbers, rows, progress);
  const { first, last } = summary;
  return {
    unreadable: summary.unreadable,
    notes: notesOf(summary),
    outcomes: summary.values.map(({ value, outcome, count, known, by }) => ({
      value,
      outcome,
      count,
      known,
      by,
      meanings: by === 'lexicon' || by === null ? (knownMeanings(value) ?? null) : null,
    })),
    period: { from: dayOf(first), to: dayOf(last) },
    gaps: gapsIn(summary.days),
    zone: zoneFinding({ layout, summary, rows, numbers, sample: table.sample }, options.said),
    direction: directionOf(summary),
    ignored: summary.ignored,
    cut: summary.cutByMaker || summary.cutAt !== null,
  };
}

function dayOf(instant: number | null): string | null {
  return instant === null ? null : isoDay(zoneOfTerritory(0).dayAt(instant));
}

function directionOf({ layout, directions }: LogSummary): DirectionFinding {
  const { by, columns } = layout.direction;
  const used = new Set(columns.filter((column) => column >= 0));
  const names = [...used].map((column) => nameOf(layout.header, column));
  const why = by === 'rule' && names.length === 0 ? outboundAlone : directionWhy(by, quoted(names));
  return { by, why, counts: directions };
}

const outboundAlone: Text = {
  en: 'the format holds outgoing calls alone',
  fr: 'le format ne contient que des appels sortants',
};

function directionWhy(by: DirectionFinding['by'], names: Text): Text {
  switch (by) {
    case 'column':
      return { en: `told by ${names.en}`, fr: `indiqué par ${names.fr}` };
    case 'rule':
      return { en: `worked out from ${names.en}`, fr: `déduit de ${names.fr}` };
    case 'none':
      return {
        en: 'nothing tells it: every row counts as outbound',
        fr: 'rien ne l’indique\u00a0: chaque ligne compte comme un appel sortant',
      };
  }
}

function notesOf(summary: LogSummary): Text[] {
  const { outcomes, layout, cutAt, cutByMaker } = summary;
  const notes = [
    outcomes === 'agents' ? null : withoutAgents[outcomes],
    summary.undercounts === 'format' ? undercounts : null,
    summary.undercounts === 'once' ? once : null,
    contradictoryNote(summary),
    cutAt === null
      ? null
      : {
          en: `line ${cutAt}, the last one, stops in the middle: the export is not whole`,
          fr: `la ligne ${cutAt}, la dernière, s’arrête au milieu\u00a0: l’export n’est pas complet`,
        },
    cutByMaker ? cut : null,
    counted(layout.further.length, {
      en: ['more call may stand in each row', 'more calls may stand in each row'],
      fr: ['autre appel possible par ligne', 'autres appels possibles par ligne'],
    }),
  ];
  return notes.filter((note) => note !== null);
}

const withoutAgents: Readonly<Record<'telephone' | 'none', Text>> = {
  telephone: {
    en: 'it has telephone statuses only: no refusal can be seen in it; add the agents’ results',
    fr: 'il ne contient que des états téléphoniques\u00a0: aucun refus n’y est visible\u00a0; ajoutez les qualifications des agents',
  },
  none: {
    en: 'it has no results: no refusal can be seen in it',
    fr: 'il n’indique aucun résultat\u00a0: aucun refus n’y est visible',
  },
};
const undercounts: Text = {
  en: 'this format keeps only some of the calls, such as the last one of a person: attempts may be more than counted',
  fr: 'ce format ne garde qu’une partie des appels, par exemple le dernier d’une personne\u00a0: les tentatives peuvent être plus nombreuses',
};
const once: Text = {
  en: 'nobody stands in it twice: it may be a list of leads with the last call of each, and attempts more than counted',
  fr: 'personne n’y figure deux fois\u00a0: c’est peut-être une liste de fiches avec le dernier appel de chacune, et les tentatives peuvent être plus nombreuses',
};
const cut: Text = {
  en: 'the file says itself that it was cut when it was made: export it again in smaller parts',
  fr: 'le fichier indique lui-même avoir été tronqué à l’export\u00a0: refaites l’export en plusieurs parties',
};
