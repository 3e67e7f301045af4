import type { Direction, Outcome } from '../model.ts';

/** What a cell must look like for a row without header names to be of a layout. */
export type Shape = 'moment' | 'moment-or-empty' | 'integer' | 'code' | 'uniqueid' | 'phone';

/** Where a column's name stands for a value that decides the direction. */
export interface DirectionMark {
  column: string;
  /** Values as the tool writes them; absent: any value at all. */
  values?: readonly string[];
  direction: Direction;
}

/** How the direction of a row is told. What no mark and no word decides is outbound. */
export type PresetDirection =
  | { by: 'column'; column: string; values?: Partial<Record<Direction, readonly string[]>> }
  | { by: 'telephone'; src: string; dst: string; context: string; shown?: string; did?: string }
  | { by: 'marks'; marks: readonly DirectionMark[] };

/** Codes that end in a number: `HUC017`. */
export interface CodeFamily {
  prefix: string;
  digits: number;
  outcomes: Partial<Record<Outcome, readonly number[]>>;
  otherwise: Outcome;
}

/** Columns by the tool's own names. */
export interface PresetColumns {
  /** Start of the call, the first that is filled counts. */
  date: readonly string[];
  time?: string;
  number: string;
  caller?: string;
  outcome?: string;
  /** Words for the outcome, asked where its own column says nothing that is known. */
  outcomeHelp?: string;
  callId?: string;
  legJoin?: string;
  agent?: string;
  campaign?: string;
  /** Country code of a number that is written nationally, without its 0. */
  phoneCode?: string;
  /** Value that begins with the epoch second at which the call began. */
  uniqueid?: string;
  end?: string;
  /** Seconds, ringing included. */
  duration?: string;
  person?: string;
}

/** A call-log format, as pure data. */
export interface Preset {
  id: string;
  product: string;
  /** How well the format is known: its program was read, its maker's pages, or somebody else's file. */
  certainty: 'source' | 'documentation' | 'second-hand';
  sources: readonly string[];
  /** What the tool itself writes; spreadsheets change it. */
  delimiter: string;
  /** Whether a quote opens a quoted field. */
  quote: boolean;
  /** Names that a header must hold for the file to be of this format. */
  header: readonly string[];
  /** Column orders of files without header, and what their cells look like. */
  headerless: { layouts: readonly (readonly string[])[]; shapes: Readonly<Record<string, Shape>> } | null;
  columns: PresetColumns;
  direction: PresetDirection;
  /** `uniqueid`: the offset is the written time minus its epoch second; null: not in the file. */
  zone: 'uniqueid' | 'UTC' | null;
  dateOrder: 'day-first' | 'month-first';
  codes: Partial<Record<Outcome, readonly string[]>>;
  families: readonly CodeFamily[];
  /** Codes of rows that are no calls to a person, whatever their outcome. */
  inboundCodes: readonly string[];
  /** Whether the outcomes are a person's answers; false: telephone statuses, which show no refusal. */
  personOutcomes: boolean;
  /** Whether calls are missing by design: only the last call of a person, billed calls only. */
  undercounts: boolean;
  /** Whether rows may hold more fields than the header. */
  extraFields: boolean;
}

/** A preset with what most formats share filled in. */
export function definePreset(
  preset: Pick<Preset, 'id' | 'product' | 'certainty' | 'sources' | 'columns' | 'direction'> &
    Partial<Preset>,
): Preset {
  return {
    delimiter: ',',
    quote: true,
    header: [],
    headerless: null,
    zone: null,
    dateOrder: 'day-first',
    codes: {},
    families: [],
    inboundCodes: [],
    personOutcomes: true,
    undercounts: false,
    extraFields: false,
    ...preset,
  };
}
