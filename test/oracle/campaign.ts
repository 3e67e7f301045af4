/** Plain data: one generated campaign, and what the law says of it. Days are integers since 1970-01-01. */

/** How a CSV file is written. */
export interface Dialect {
  delimiter: ';' | ',' | '\t' | '|';
  encoding: 'utf8' | 'utf8-bom' | 'windows-1252' | 'utf16le';
  newline: '\n' | '\r\n' | '\r';
  /** Quotes around every field, or only where the field needs them. */
  quoteAll: boolean;
  /** Whether the last line has its end. */
  finalNewline: boolean;
}

/** One row of the contact list: its cells in the order of the header. */
export interface ContactRow {
  cells: string[];
  /** Empty lines that stand before this row. */
  blankBefore: number;
}

/** A column of the contact list that says itself who is not to be called, and the phone columns of which it speaks. */
export interface ListFlag {
  column: number;
  /** Whether a yes in it says that the person may be called. */
  allows: boolean;
  phoneColumns: number[];
}

/** Columns of the contact list with the days of consent and of its end, written as bare days. */
export interface ListConsents {
  given: number;
  withdrawn: number;
}

/** The contact list. `phoneColumns`, `personColumn` and `postcodeColumn` are indexes into `header`. */
export interface ContactList {
  header: string[];
  phoneColumns: number[];
  personColumn: number | null;
  postcodeColumn: number | null;
  flag: ListFlag | null;
  consents: ListConsents | null;
  rows: ContactRow[];
}

/** One line of an opposition export: the number as written, and what the file says of it. */
export interface OppositionLine {
  number: string;
  /** The answer or flag cell as written; unused by plain lists. */
  flag: string;
  /** The entry's own date as written; unused where the file has no dates. */
  registered: string;
}

export type OppositionVariant = 'plain' | 'header' | 'answers' | 'answers-header' | 'flag' | 'inverse-flag';

export interface OppositionExport {
  name: string;
  variant: OppositionVariant;
  /** Header of the flag column, for the two flag variants. */
  flagName: string;
  /** The day in the file name, ISO, or null. */
  nameDate: string | null;
  /** Whether a column beside the number, under a header, has the entries' own dates. */
  dated: boolean;
  lines: OppositionLine[];
}

/** The company's own list: a line for each number, with its own date where the list is dated. */
export interface OwnList {
  dated: boolean;
  lines: { number: string; registered: string }[];
}

/** One consent record, every date as written (empty: none). */
export interface ConsentRow {
  number: string;
  given: string;
  withdrawn: string;
  expires: string;
  appointment: string;
  /** Day or instant of having asked to be called back. */
  request: string;
  /** Hours and weekdays that the person stated. */
  slots: string;
  purpose: string;
  proof: string;
}

export interface CallRow {
  number: string;
  when: string;
  direction: string;
  outcome: string;
  callId: string;
  agent: string;
}

export interface CallLog {
  name: string;
  language: 'fr' | 'en';
  /** The date column is written as a date and a time column. */
  splitTime: boolean;
  rows: CallRow[];
}

export interface Policy {
  refusalPause?: 'off';
  bloctelAfterEnd?: 'ignore';
  switchboardRows?: number;
  pressConsent?: 'ask';
}

export interface Options {
  start: string;
  end: string | null;
  law: string | null;
  basis: 'consent' | 'contract' | null;
  sector: string;
  audience: 'consumers' | 'b2b';
  purpose: string | null;
  callerIds: string[];
  dialing: 'manual' | 'automatic' | 'machine';
  accepted: string[];
  callsTimezone: string | null;
  callsUntil: string | null;
  oppositionDate: string | null;
  bloctelFlag: 'listed' | 'callable' | null;
  territoryFrom: 'number' | 'postcode';
  policy: Policy;
}

export interface Campaign {
  dialect: Dialect;
  contacts: ContactList;
  oppositions: OppositionExport[];
  own: OwnList | null;
  /** The consent register, or null when there is none. */
  consents: ConsentRow[] | null;
  /** Call logs; null when no log is given. */
  logs: CallLog[] | null;
  options: Options;
}

/** A row that stays: its index, its cells after removal of the barred numbers, and the rules of those. */
export interface KeptRow {
  index: number;
  line: number;
  cells: string[];
  removedRules: string[];
}

export interface ExcludedRow {
  index: number;
  line: number;
  rules: string[];
  /** ISO day or empty. */
  callableFrom: string;
}

export interface CallFinding {
  source: string;
  line: number;
  rule: string;
  severity: 'error' | 'warning';
  /** ISO 8601 with the offset of the called person. */
  occurredAt: string;
}

export interface CampaignFinding {
  rule: string;
  severity: 'error' | 'warning';
}

export interface Expected {
  exit: 0 | 3;
  campaignRules: CampaignFinding[];
  kept: KeptRow[];
  excluded: ExcludedRow[];
  removedNumbers: number;
  /** Findings that bar nothing, of every row with a usable number, kept or not. */
  warnings: { line: number; rule: string }[];
  callFindings: CallFinding[];
  calls: { read: number; audited: number; ignored: number; joined: number };
}
