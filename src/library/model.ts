import type { Because } from '../findings.ts';
import type {
  Audience,
  Basis,
  Certainty,
  Dialing,
  Outcome,
  RegimeId,
  Sector,
  Severity,
  Text,
} from '../model.ts';
import type { CallsStatus, ContactCounts, Lapse } from '../report/model.ts';
import type { ColumnSays, Policy, TerritorySource } from '../settings.ts';

/** What may be said of an input; what is left out is detected. The keys are those of an entry in the campaign file. */
export interface InputSays extends ColumnSays {
  /** Id of a call-log preset. */
  format?: string;
  /** IANA zone of timestamps without an offset. */
  timezone?: string;
  /** Digits that the log puts before every number. */
  dialPrefix?: string;
  /** `day-first`, `month-first`, or letters such as `dd/MM/yyyy HH:mm:ss`. */
  dateFormat?: string;
  /** Path of a mapping of the log's results to the standard outcomes, or the mapping itself. */
  outcomes?: string | Readonly<Record<string, Outcome>>;
  /** `none`: its calls are not those of a log of another kind. */
  join?: 'none';
  /** ISO day on which an opposition export was made; else it is read from the name. */
  date?: string;
}

/** A file by its path, seen from the working directory; it may be packed with gzip. */
export interface FileInput extends InputSays {
  path: string;
}

/** What a file would hold, without a file: bytes, or text, piece by piece. Read once. */
export interface ContentInput extends InputSays {
  /** By which findings and mistakes name it; absent: what it is, such as `opposition`. */
  name?: string;
  content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

/** A cell of a row that is handed over; null and undefined are an empty cell. */
export type RowCell = string | number | bigint | null | undefined;

/** Rows as a database gives them. Each is a line of its own: the header is line 1, the first row line 2. Read once. */
export interface RowsInput extends InputSays {
  name?: string;
  rows: Iterable<Readonly<Record<string, RowCell>>> | AsyncIterable<Readonly<Record<string, RowCell>>>;
  /** Names of the columns; absent: those of the first row. */
  header?: readonly string[];
}

/** A path, or an input with what is to be said of it. */
export type AnyInput = string | FileInput | ContentInput | RowsInput;

/** What is known beside the people to be called. */
export interface EvidenceInput {
  /** Opposition exports. */
  opposition?: AnyInput | readonly AnyInput[];
  /** The company's own lists. */
  ownOpposition?: AnyInput | readonly AnyInput[];
  /** Consent registers. */
  consents?: AnyInput | readonly AnyInput[];
  /** Call logs; `none` states that nobody was ever called. */
  calls?: 'none' | AnyInput | readonly AnyInput[];
}

/** What is audited, and by what. */
export interface AuditInput extends EvidenceInput {
  contacts: AnyInput;
}

/** A gap that is accepted by name. */
export interface AcceptedGap {
  rule: string;
  reason?: string;
}

/** The same up to and including an ISO day. */
export interface WaivedGap {
  rule: string;
  reason: string;
  until: string;
}

/** The settings that calls of one campaign share. Names, values and defaults are those of the campaign file. */
export interface CallSettings {
  /** ISO day that is taken for today; absent: that of the machine's clock, in Europe/Paris. */
  today?: string;
  basis?: Basis;
  /** ISO day: judge every day under the law of this one. */
  law?: string;
  /** Numbers that the campaign presents, or `withheld`. */
  callerId?: string | readonly string[];
  dialing?: Dialing;
  sector?: Sector;
  audience?: Audience;
  purpose?: string;
  beneficiary?: string;
  accept?: string | AcceptedGap | readonly (string | AcceptedGap)[];
  waivers?: WaivedGap | readonly WaivedGap[];
  policy?: Partial<Policy>;
  oppositionDate?: string;
  callsFormat?: string;
  callsTimezone?: string;
  dialPrefix?: string;
  callsUntil?: string;
  /** Path of a mapping for all logs. */
  outcomes?: string;
  bloctelFlag?: 'listed' | 'callable';
  /** Columns to be set aside, each as `name of the input:column`. */
  ignore?: string | readonly string[];
  /** Bytes of an input when unpacked, such as `2GiB`. */
  maxInput?: string | number;
  /** Whether people's numbers in sentences are masked; absent: they are. */
  mask?: boolean;
}

/** The settings of an audit of a list. */
export interface AuditSettings extends CallSettings {
  /** First calling day, ISO; absent: today. */
  start?: string;
  end?: string;
  throughEnd?: boolean;
  phoneColumn?: string | readonly string[];
  headerLine?: number;
  personColumn?: string;
  territoryFrom?: TerritorySource;
  postcodeColumn?: string;
}

/** `unknown`: no rule bars, but something stops the whole campaign, so that nobody is cleared. */
export type CallVerdict = 'kept' | 'excluded' | 'unknown';

/** One thing that a rule found. */
export interface ToldFinding {
  rule: string;
  /** `error` bars, or stops the campaign. */
  severity: Severity;
  subject: 'campaign' | 'contact' | 'call';
  /** Name of the input that it points at, and the physical line; null where there is none. */
  source: string | null;
  line: number | null;
  /** E.164; null where it is about no one number. */
  number: string | null;
  /** ISO 8601 with the offset of the person called, of calls alone. */
  occurredAt: string | null;
  /** A sentence; numbers of people in it are masked. */
  message: Text;
  /** As lawyers cite it; null where it rests on none. */
  article: Text | null;
  url: string | null;
  /** How sure the article is. */
  certainty: Certainty | null;
  /** Of a call: the earlier things that make it a violation. */
  because: readonly Because[];
}

/** One number of a row. */
export interface AuditedNumber {
  /** E.164; null where it is unusable. */
  number: string | null;
  /** ISO 3166 code; null outside France. */
  territory: string | null;
  verdict: CallVerdict;
}

/** What becomes of one row of the contact list. */
export interface AuditedRow {
  /** Its place in the list, the first is 0. */
  row: number;
  /** Physical line on which it starts; the header is line 1. */
  line: number;
  /** Of a row that is kept some numbers may still be excluded: see `numbers`. */
  verdict: CallVerdict;
  numbers: readonly AuditedNumber[];
  /** Of a row that is excluded: first ISO day on which no rule bars it; null: none is known. */
  callableFrom: string | null;
  findings: readonly ToldFinding[];
}

/** How past calls stand, apart from the list. */
export interface PastCallsVerdict {
  status: CallsStatus;
  /** Call rules that had nothing to judge by, and gaps that leave calls unchecked. */
  unchecked: readonly string[];
  gaps: readonly string[];
  audited: number;
  /** Calls with a finding of severity error. */
  withErrors: number;
  /** All that was found; may be iterated again. */
  findings: Iterable<ToldFinding>;
}

/** What an audit came to; iterating over it gives the rows of the list in their order, again and again. */
export interface AuditedList extends Iterable<AuditedRow> {
  status: 'cleared' | 'not-cleared';
  /** Rules that stop the campaign and were not accepted; none where it is cleared. */
  stoppedBy: readonly string[];
  /** What was found of the campaign as a whole, accepted or not. */
  findings: readonly ToldFinding[];
  /** ISO day: D0 in metropolitan France. */
  firstDay: string;
  law: { regime: RegimeId; hash: string };
  contacts: Readonly<ContactCounts>;
  calls: PastCallsVerdict;
  /** First ISO day on which the verdicts no longer hold; null: none is known. */
  goodUntil: string | null;
  lapses: readonly Lapse[];
  /** How often each rule found something. */
  byRule: Readonly<Record<string, number>>;
  /** What `report.json` would hold, as its schema says. */
  report(lang?: 'en' | 'fr'): Readonly<Record<string, unknown>>;
}

/** What exports, registers and logs say, read once, to be asked about one number after another. */
export interface CallEvidence {
  /**
   * What stops every call of a day whoever is called.
   *
   * @param day ISO day
   */
  gaps(day: string): readonly ToldFinding[];
  /** ISO day on which it was read. */
  readonly loaded: string;
}

/** Of what moment a number is asked. */
export interface CheckOptions {
  evidence: CallEvidence;
  /** The moment of the call; absent, with no `day` either: now. */
  at?: Date;
  /** ISO day in the place called, where no moment is known: hours are not judged then. */
  day?: string;
}

/** A span in which calls may start; ISO 8601 with the offset of the place called, the end is outside. */
export interface LawfulWindow {
  start: string;
  end: string;
}

/** The answer about one number. */
export interface CheckedNumber {
  /** E.164; null where it has no such form. */
  number: string | null;
  /** ISO 3166 code, and IANA zone; null outside France. */
  territory: string | null;
  timezone: string | null;
  /** Whether it may be called: at that moment, or, where a day alone was asked, within `windows`. Never true of what is unknown. */
  callable: boolean;
  /** As `clean` would judge a list of this one number whose first calling day is `day`. */
  verdict: CallVerdict;
  /** ISO day that was asked about, in the place called. */
  day: string;
  /** ISO day that was judged: the first lawful calling day from then on. */
  judged: string;
  /** First ISO day after that on which no rule bars it, where one does; null: none is known. */
  callableFrom: string | null;
  /** Lawful hours of the day asked about; none on a day on which nobody may be called. */
  windows: readonly LawfulWindow[];
  /** What was found of the number, the person, and the moment. */
  findings: readonly ToldFinding[];
  /** What stops every call, such as an export that is missing or too old. */
  gaps: readonly ToldFinding[];
}
