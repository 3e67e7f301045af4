import type { Lang, Severity } from '../model.ts';
import type { InputReport, ListReport, Report } from '../report/model.ts';
import type { Standing } from '../rules/define.ts';
import type { CallDetail } from '../store/call-details.ts';

/** What is to be explained: a number as typed, or the contact row that starts on a physical line. */
export type ExplainSubject = { number: string } | { row: number };

/** An earlier run whose inputs and options are used again. */
export interface EarlierRun {
  /** Run directory as the user gave it. */
  directory: string;
  /** ISO 8601. */
  startedAt: string;
  /** Version of the tool, and hash of the law, that judged it. */
  tool: string;
  lawHash: string;
}

export interface ExplainRequest {
  asked: ExplainSubject;
  /** null: inputs and options are those of the command line. */
  run: EarlierRun | null;
  /** Whether every call of the files is shown, with what the log says of it; absent: those of sixty days. */
  all?: boolean;
}

/** `unknown`: nothing bars, but a gap is open. */
export type Verdict = 'kept' | 'excluded' | 'unknown';

/** Inputs that rules look into. */
export type NeededRole = 'contacts' | 'opposition' | 'own-opposition' | 'consents' | 'calls';

/**
 * How a rule stands on the day: it bars; it found something that does not bar; it stops the whole campaign, or would
 * but is accepted; it found nothing; its input was not given; it finds nothing on that day under these settings; or
 * there is nobody to judge, since no number can be called.
 */
export type RuleState =
  | 'bars'
  | 'remark'
  | 'stops'
  | 'accepted'
  | 'passed'
  | 'not-screened'
  | 'not-applicable'
  | 'not-judged';

/** A row of an input that decided something, and what it says. */
export interface Reason {
  source: string;
  /** Physical line, 0 where the input as a whole is meant. */
  line: number;
  /** ISO 8601 with the called person's offset for a call, ISO day for an entry; null where it has none. */
  occurredAt: string | null;
  text: string;
}

export interface ExplainedRule {
  id: string;
  /** Whether it is a reason not to call. */
  bars: boolean;
  state: RuleState;
  scope: 'number' | 'person' | 'campaign';
  /** Of what it found, null where it found nothing. */
  severity: Severity | null;
  /** As what it stands on that day; null: it finds nothing then. */
  standing: Standing | null;
  title: string;
  article: string;
  /** Empty where it found nothing. */
  message: string;
  /** Of a bar: ISO day on which it may end at the earliest; null: no end that the files show. */
  until: string | null;
  /** The input that was not given, for `not-screened`. */
  needs: NeededRole | null;
  because: Reason[];
}

/** Where a number is called. */
export interface NumberPlace {
  /** ISO 3166 code; null outside France. */
  territory: string | null;
  /** IANA name. */
  timezone: string | null;
  /** The contact row whose postcode says so; null: the number itself does. */
  placedBy: { source: string; line: number } | null;
}

/** One number with what was judged of it. */
export interface ExplainedNumber extends NumberPlace {
  /** As people read it, masked unless asked for in full; of an unusable one its letters. */
  number: string;
  /** The same in E.164; null where it has no such form. */
  e164: string | null;
  verdict: Verdict;
  /** ISO day; null where it is not excluded, or has no end. */
  callableFrom: string | null;
  rules: ExplainedRule[];
}

export interface ExplainedCall {
  number: string;
  /** ISO 8601 with the called person's offset, the day alone where the log gives no time. */
  occurredAt: string;
  source: string;
  line: number;
  /** Whether it counts as an attempt; else why not. */
  attempt: boolean;
  ignored: 'inbound' | 'internal' | 'notPlaced' | null;
  said: 'refused' | 'objected' | null;
  /** Rules on past calls that it breaks. */
  violates: string[];
  /** Only where every call is asked for. */
  detail?: CallDetail & { agent: string | null };
}

/** A record of the register, or the consent columns of a contact row. ISO days. */
export interface ExplainedConsent {
  numbers: string[];
  given: string | null;
  /** First day on which it is no longer good, under the law of the day judged; null: that law asks for none. */
  lapses: string | null;
  expires: string | null;
  withdrawn: string | null;
  /** ISO 8601 with the offset of the first number. */
  appointment: string | null;
  purpose: string;
  proof: boolean;
  source: string;
  line: number;
}

/** Everything that bears on one number, or on one row of contacts, on one day. */
export interface Explanation extends ExplainedNumber {
  lang: Lang;
  /** ISO day that was judged: D0. */
  day: string;
  status: ListReport['status'];
  law: Report['law'];
  /**
   * Path of the contact list, the line of the row that decided (null: the number is not in the list), and all rows
   * with the number; null: there is no list.
   */
  contacts: { path: string; line: number | null; rows: { line: number; verdict: Verdict }[] } | null;
  /** Of a row: each of its numbers. */
  numbers?: ExplainedNumber[];
  /** All rows and usable numbers of the person. */
  person: { lines: number[]; numbers: string[] };
  /** Attempts that count on the day, and how many the law allows; null: no limit on that day. */
  attempts: { count: number; limit: number; days: number } | null;
  /** First ISO day of the calls that are listed; null: every call of the files is. */
  callsFrom: string | null;
  calls: ExplainedCall[];
  consents: ExplainedConsent[];
  inputs: Pick<InputReport, 'role' | 'path' | 'rows' | 'sha256'>[];
  run: (EarlierRun & { sameLaw: boolean }) | null;
}
