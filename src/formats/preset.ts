import type { Direction, Outcome, Text } from '../model.ts';
import type { DateOrder } from '../time/moment.ts';

/**
 * HeaderNames that one column may have, in any language or version of the tool; compared without case, accents, spaces and
 * punctuation. In presets with `repeat`, `*` stands for what the repeated column's name ends with.
 */
export type HeaderNames = readonly string[];

/** What a cell must look like for a row without header names to be of a layout. */
export type Shape =
  | 'moment'
  | 'moment-or-empty'
  | 'integer'
  | 'code'
  | 'uniqueid'
  | 'phone'
  | 'uuid'
  | 'caller'
  | 'epoch'
  | 'clock';

/** A test of a column's value. Without one: any value at all. */
export interface ColumnTest {
  names: HeaderNames;
  /** Values as the tool writes them. */
  values?: readonly string[];
  startsWith?: readonly string[];
  contains?: readonly string[];
  /** Filled with anything but one of these. */
  except?: readonly string[];
  /** A whole number of at most so many digits. */
  digits?: number;
}

/** A column whose value decides the direction of its row. */
export interface DirectionMark extends ColumnTest {
  /** Only where the value of this column fits as well. */
  and?: ColumnTest;
  direction: Direction;
}

/**
 * How the direction of a row is found: the first mark that fits, then a direction column (with its own values and the
 * usual French and English words), then numbers and contexts of a telephone system. What nothing decides is outbound,
 * unless the direction column holds a word that nobody knows.
 * `unknown`: the log mixes directions and does not say which is which.
 */
export type PresetDirection =
  | 'unknown'
  | {
      marks?: readonly DirectionMark[];
      column?: { names: HeaderNames; values?: Partial<Record<Direction, readonly string[]>> };
      telephone?: {
        src: HeaderNames;
        dst: HeaderNames;
        context: HeaderNames;
        shown?: HeaderNames;
        did?: HeaderNames;
      };
    };

export type Codes = Partial<Record<Outcome, readonly string[]>>;

/** Codes that end in a number: `HUC017`. */
export interface CodeFamily {
  prefix: string;
  digits: number;
  outcomes: Partial<Record<Outcome, readonly number[]>>;
  otherwise: Outcome;
}

/** Codes whose outcome another column decides: a value with a digit above zero in it is positive. */
export interface DependentCodes {
  /** Absent: any value, also none. */
  codes?: readonly string[];
  on: HeaderNames;
  positive: Outcome;
  otherwise: Outcome;
}

/**
 * One column that says what came of a call. Columns are asked in order: where one is empty, or says something that is
 * known to mean nothing, the next one is asked.
 */
export interface OutcomeColumn {
  names: HeaderNames;
  /**
   * `agent`: what people chose; a value that nobody knows is reported, whatever later columns say.
   * `system`: what a telephone system noted, which shows no refusal.
   * `words`: says in words what the code of the column before it means, asked where that is not known either.
   */
  by: 'agent' | 'system' | 'words';
  codes?: Codes;
  families?: readonly CodeFamily[];
  depends?: readonly DependentCodes[];
  /** Codes of rows that are no calls to a person, whatever their outcome. */
  inboundCodes?: readonly string[];
  /** Codes with several meanings in the trade: they count only where the user names the format. */
  codesWhenNamed?: Codes;
  /** Stands between several values of a cell; the most telling one counts. */
  separator?: string;
}

/** Columns by the tool's own names. */
export interface PresetColumns {
  /** Start of the call: of those that the file has, the first that is filled in a row counts. */
  date: HeaderNames;
  /** Those of `date` that are UTC although their values do not say so. */
  utc?: HeaderNames;
  /** Time of the day, where the filled date holds a day only. */
  time?: HeaderNames;
  /** The called number; the first that is filled in a row counts. */
  number: HeaderNames;
  /** The calling number: the person on inbound rows. */
  caller?: HeaderNames;
  /** The number that the called person sees, where that is another column than `caller`. */
  shown?: HeaderNames;
  callId?: HeaderNames;
  /** Id that all rows of a call share; where it is empty, the call id counts. */
  legJoin?: HeaderNames;
  /** Call id of another row of the same call. */
  legPointer?: HeaderNames;
  agent?: HeaderNames;
  campaign?: HeaderNames;
  /** Country code of a number that is written nationally, without its 0. */
  phoneCode?: HeaderNames;
  /** Value that begins with the epoch second at which the call began. */
  uniqueid?: HeaderNames;
  end?: HeaderNames;
  /** Length of the call, ringing included: seconds, `hh:mm:ss` or `1m 5s`. */
  duration?: HeaderNames;
  /** Zone of the row's times: an IANA name, an offset, `UTC`. */
  timezone?: HeaderNames;
}

/** A call-log format, as pure data. */
export interface Preset {
  id: string;
  product: string;
  /** How well the format is known: its program was read, its maker's pages, or somebody else's file. */
  certainty: 'source' | 'documentation' | 'second-hand';
  sources: readonly string[];
  /** Whether a quote opens a quoted field. */
  quote: boolean;
  /** Sets of names: a header that holds all names of one set is of this format; the largest set that fits wins. */
  headers: readonly HeaderNames[];
  /** Column orders of files without header, and what their cells look like. */
  headerless: { layouts: readonly HeaderNames[]; shapes: Readonly<Record<string, Shape>> } | null;
  /** Codes that tell a log of this format apart where it has nobody's header: two of them, most values known. */
  tellingCodes: readonly string[];
  /** Beginning of a column name that is repeated, each time with another ending: one call each per row. */
  repeat: string | null;
  columns: PresetColumns;
  outcomes: readonly OutcomeColumn[];
  direction: PresetDirection;
  /** `uniqueid`: the offset is the written time minus its epoch second; `doubt`: UTC or local, by the server. */
  zone: 'uniqueid' | 'doubt' | null;
  /** In dates that end with their year; the third: month first where the clock says am or pm. */
  dateOrder: DateOrder;
  /** How a number stands in its cell: alone, or in brackets behind a name (`DUPONT Marie (0612345678)`, `Marie<201>`). */
  numberIn: 'cell' | 'brackets';
  /** Digit dialled for a line outside that stands before some called numbers; '': none. */
  outsideLine: string;
  /** Names that a header holds twice: the first column counts. */
  twins: HeaderNames;
  /** Rows without a call id of their own that are one call: see `Overlap`. */
  overlap: Overlap | null;
  /** Whether calls are missing by design: only the last call of a person, billed calls only. */
  undercounts: boolean;
  /** Id of persons, where the tool exports its list of persons, with the last call of each, in the same columns. */
  oncePer: HeaderNames;
  /** Whether rows may hold more fields than the header. */
  extraFields: boolean;
  /** Whether the last lines, with fewer fields than the header, are remarks. */
  footer: boolean;
  /** Values of a column that say that the file was cut when it was made. */
  cut: { names: HeaderNames; values: readonly string[] } | null;
  /** What such a file lacks to be screened, where its columns are not there, and what to do instead. */
  lacks: { number?: Text; date?: Text };
}

/**
 * Rows of one number are one call where a later one begins before the earlier one has ended (plus `slack` seconds)
 * and all `party` columns are the same.
 */
export interface Overlap {
  party: HeaderNames;
  slack: number;
  /** Also where both rows have a call id of their own: the tool gives a transfer a new one. */
  always?: true;
}

/** A preset with what most formats share filled in. */
export function definePreset(
  preset: Pick<Preset, 'id' | 'product' | 'certainty' | 'sources' | 'columns' | 'outcomes' | 'direction'> &
    Partial<Preset>,
): Preset {
  return {
    quote: true,
    headers: [],
    headerless: null,
    tellingCodes: [],
    repeat: null,
    zone: null,
    dateOrder: 'day-first',
    numberIn: 'cell',
    outsideLine: '',
    twins: [],
    overlap: null,
    undercounts: false,
    oncePer: [],
    extraFields: false,
    footer: false,
    cut: null,
    lacks: {},
    ...preset,
  };
}
