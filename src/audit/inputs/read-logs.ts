import type { Host } from '../../host/host.ts';
import type { Day, Instant, Outcome, Text } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { asNamed, type Located } from '../../read/bytes/located.ts';
import { contradictoryNote } from '../../read/calls/contradictory.ts';
import { type LogSummary, readCallLog } from '../../read/calls/log.ts';
import { openLog } from '../../read/calls/open.ts';
import { readMapping } from '../../read/calls/outcome-mapping.ts';
import type { InputReport } from '../../report/model.ts';
import type { InputFile, Settings } from '../../settings.ts';
import type { EntryFigures } from '../../store/call-book.ts';
import type { CallRows, LogKind } from '../../store/call-rows.ts';
import type { NumberTable } from '../../store/number-table.ts';
import { counted } from './counted.ts';
import { accounted, inputReport, openInput, zoneFor } from './input-report.ts';

/** A call log as it was read. */
export interface Log {
  file: string;
  /** null: its calls are those of no other log. */
  kind: LogKind | null;
  summary: Omit<LogSummary, 'layout'>;
}

/**
 * Reads all call logs, each in its own format, zone and prefix.
 *
 * @returns also the paths of the outcome mappings that were used
 */
export async function readLogs(
  settings: Settings,
  numbers: NumberTable,
  rows: CallRows,
  reports: InputReport[],
  host: Host,
): Promise<{ logs: Log[]; mappings: string[] }> {
  if (settings.calls === 'none') return { logs: [], mappings: [] };
  const mappings = new Mappings(settings.outcomes, settings.origins.outcomes === 'flag', host.located);
  const logs: Log[] = [];
  rows.needsEnds = settings.calls.length > 1;
  for (const file of settings.calls) {
    const input = await openInput('calls', file, settings, host);
    const open = openLog(input.table, file);
    const { layout, account } = open;
    const options = {
      zone: zoneFor(file.timezone),
      fallbackZone: zoneOfTerritory(0),
      dialPrefix: file.dialPrefix ?? '',
      mapping: mappings.of(file),
    };
    const summary = await readCallLog(
      accounted(input.table, account),
      { layout, account },
      options,
      numbers,
      rows,
      input.progress,
    );
    const kind = kindOf(file, summary);
    rows.kinds.push(kind);
    const { layout: _, ...told } = summary;
    logs.push({ file: file.path, kind, summary: told });
    host.results?.({ path: file.path, results: summary.values });
    reports.push(
      inputReport(input, {
        rows: summary.rows,
        format: layout.preset?.id ?? 'generic',
        account,
        unreadable: summary.unreadable.count,
        notes: notesOf(summary),
        asOf: settings.callsUntil ?? dayOf(summary.last),
      }),
    );
  }
  return { logs, mappings: mappings.paths() };
}

function kindOf({ join }: InputFile, { outcomes, days }: LogSummary): LogKind | null {
  return join === 'none' || outcomes === 'none' ? null : { by: outcomes, days };
}

/** What is to be said of the logs once their calls are joined. */
export function noteJoins({ pairs, falseIds }: EntryFigures, reports: readonly InputReport[]): void {
  const logs = reports.filter(({ role }) => role === 'calls');
  for (const [file, { notes }] of logs.entries()) {
    const { joined = 0, alone = 0 } = pairs[file] ?? {};
    const found = [
      counted(falseIds[file] ?? 0, {
        en: [
          'row whose call id is that of other calls, too: it joins nothing',
          'rows whose call ids are those of other calls, too: they join nothing',
        ],
        fr: [
          'ligne dont l’identifiant est aussi celui d’autres appels\u00a0: il ne relie rien',
          'lignes dont l’identifiant est aussi celui d’autres appels\u00a0: il ne relie rien',
        ],
      }),
      counted(joined, {
        en: ['call is also in the log of the other system', 'calls are also in the log of the other system'],
        fr: [
          'appel figure aussi dans le journal de l’autre système',
          'appels figurent aussi dans le journal de l’autre système',
        ],
      }),
      counted(alone, {
        en: [
          'call is in this log alone, on days of which the other system has a log',
          'calls are in this log alone, on days of which the other system has a log',
        ],
        fr: [
          'appel ne figure que dans ce journal, des jours dont l’autre système a un journal',
          'appels ne figurent que dans ce journal, des jours dont l’autre système a un journal',
        ],
      }),
    ];
    notes.push(...found.filter((note) => note !== null));
  }
}

/** Day in metropolitan France. */
function dayOf(instant: Instant | null): Day | null {
  return instant === null ? null : zoneOfTerritory(0).dayAt(instant);
}

/** Mappings of outcomes: one for all logs, and one of each log's own, which wins unless the other is a flag's. */
export class Mappings {
  private readonly common: string | null;
  private readonly byFlag: boolean;
  private readonly located: Located;
  private readonly read = new Map<string, ReadonlyMap<string, Outcome>>();

  constructor(common: string | null, byFlag: boolean, located: Located = asNamed) {
    this.common = common;
    this.byFlag = byFlag;
    this.located = located;
  }

  of({ outcomes }: Pick<InputFile, 'outcomes'>): ReadonlyMap<string, Outcome> | null {
    const own = typeof outcomes === 'string' ? this.at(outcomes) : new Map(Object.entries(outcomes ?? {}));
    const common = this.common === null ? [] : this.at(this.common);
    const all = new Map(this.byFlag ? [...own, ...common] : [...common, ...own]);
    return all.size === 0 ? null : all;
  }

  private at(path: string): ReadonlyMap<string, Outcome> {
    const known = this.read.get(path) ?? readMapping(path, this.located(path));
    this.read.set(path, known);
    return known;
  }

  paths(): string[] {
    return [...this.read.keys()];
  }
}

/** What is to be said of a log beside its calls. */
function notesOf(summary: LogSummary): (Text | null)[] {
  const { ignored, layout } = summary;
  return [
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
    contradictoryNote(summary),
    counted(ignored.notSubscriber, {
      en: ['row of a number that is nobody’s line', 'rows of numbers that are nobody’s line'],
      fr: ['ligne d’un numéro de service ou de machine', 'lignes de numéros de service ou de machine'],
    }),
    counted(ignored.blank, { en: ['empty row', 'empty rows'], fr: ['ligne vide', 'lignes vides'] }),
    counted(ignored.totals, {
      en: ['line of totals or headings', 'lines of totals or headings'],
      fr: ['ligne de totaux ou d’en-têtes', 'lignes de totaux ou d’en-têtes'],
    }),
    summary.cutAt === null
      ? null
      : {
          en: `WARNING: the last line (${summary.cutAt}) stops in the middle: the file was probably cut`,
          fr: `ATTENTION\u00a0: la dernière ligne (${summary.cutAt}) s’arrête au milieu\u00a0: le fichier a sans doute été coupé`,
        },
    counted(summary.withoutId, {
      en: [
        'row whose call id is none (0, N/A, 1,71E+12): a call of its own',
        'rows whose call ids are none (0, N/A, 1,71E+12): calls of their own',
      ],
      fr: [
        'ligne dont l’identifiant n’en est pas un (0, N/A, 1,71E+12)\u00a0: un appel à part',
        'lignes dont l’identifiant n’en est pas un (0, N/A, 1,71E+12)\u00a0: autant d’appels à part',
      ],
    }),
    summary.zoneOverruled
      ? {
          en: 'WARNING: the file itself says another time zone than --calls-timezone, which was taken',
          fr: 'ATTENTION\u00a0: le fichier lui-même indique un autre fuseau que --calls-timezone, qui a été retenu',
        }
      : null,
    summary.zoneGuessed
      ? {
          en: 'WARNING: its times carry no offset and nothing in it tells one; read as local time (Europe/Paris unless --calls-timezone says otherwise), though this system may write UTC',
          fr: 'ATTENTION\u00a0: ses heures n’ont pas de décalage et rien n’en donne un\u00a0; lues comme heure locale (Europe/Paris, sauf --calls-timezone), alors que ce système peut écrire en UTC',
        }
      : null,
  ];
}
