import type { Changes, Since } from '../changes/model.ts';
import type { ColumnPlace, UnclearColumn } from '../columns.ts';
import type { Finding } from '../findings.ts';
import type { RegimeId } from '../model.ts';

export interface InputReport {
  role: 'contacts' | 'opposition' | 'own-opposition' | 'consents' | 'calls';
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
  encoding: string;
  delimiter: string;
  columns: ColumnPlace[];
  /** Columns that are not understood. */
  unclear: UnclearColumn[];
  /** Variant of an opposition export or preset of a call log. */
  format: string;
  /** Lines that could not be read. */
  unreadable: number;
  /**
   * ISO day up to which it speaks: of a log its newest call, of an opposition export the day it was made, of others
   * the day in the file's name, of a register else its newest entry; null where it is not known.
   */
  asOf: string | null;
  /** Remarks for people: what was taken how, what was counted and left out. */
  notes: { en: string; fr: string }[];
}

/** How often something was called, and how many of the calls break a rule. */
export interface CallTally {
  /** Name of an agent or a campaign as the log writes it. */
  name: string;
  calls: number;
  /** Calls with findings, and those of them with a finding of severity error. */
  violating: number;
  withErrors: number;
  byRule: Record<string, number>;
}

/** How the audited calls are spread, on the clocks and calendars of the persons called. */
export interface Distribution {
  /** ISO days of the first and last call; null where there is none. */
  from: string | null;
  to: string | null;
  /** Calls by weekday (Monday first) and hour of the day; those with findings; and those with errors. */
  hours: number[][];
  violatingHours: number[][];
  errorHours: number[][];
  /** Calls for which the log gives no time of the day. */
  withoutTime: number;
  /** Days with calls. */
  days: { date: string; calls: number; violating: number }[];
  /** The most attempts that a number got within `windowDays`, and how many numbers got so many. */
  attempts: { windowDays: number; numbers: { attempts: number; numbers: number }[] };
  /** Calls that break a rule, by rule. */
  byRule: Record<string, number>;
  /** Those with most errors first, at most a hundred; empty where the logs have no such column. */
  agents: CallTally[];
  agentsTotal: number;
  campaigns: CallTally[];
  campaignsTotal: number;
}

/** What a contact list is worth under the law of one day. ISO days. */
export interface LawWorth {
  date: string;
  regime: RegimeId;
  /** D0 in metropolitan France. */
  firstDay: string;
  kept: number;
  /** Campaign rules that stop everything under this law and are not accepted; with any, nobody is kept. */
  stoppedBy: string[];
}

/** The same contacts judged twice, with every day under the law of one of two. */
export interface LawComparison {
  from: LawWorth;
  to: LawWorth;
  /** Contacts kept under the first law and not under the second, and the other way round. */
  lost: number;
  gained: number;
  /** Rules that bar the lost ones under the second law; several may bar one contact. */
  lostByRule: Record<string, number>;
  /** Rules that barred the gained ones under the first law. */
  gainedByRule: Record<string, number>;
}

/** A rule that was run. */
export interface RuleRun {
  rule: string;
  /** What it was run on. */
  subject: Finding['subject'];
  /** Whether none of the inputs that it judges by was given, so that it could find nothing. */
  blind: boolean;
}

/** When excluded contacts may be called again. */
export interface Callable {
  /** ISO days: the thirty days after D0. */
  from: string;
  to: string;
  /** Days within them on which a contact becomes callable, and how many do. */
  days: { date: string; contacts: number }[];
  /** Contacts that become callable after these days, within two years. */
  later: number;
  /** Contacts for which no such day is known. */
  never: number;
}

/** When contacts that are kept no longer are, one by one; what ends for all of them alike is no part of it but the law. */
export interface KeptLapses {
  /** ISO days: the first after D0, and the last calling day; `to` lies before `from` where D0 is the only day. */
  from: string;
  to: string;
  /** Days within them on which a rule begins to bar a kept contact, and how many it bars. */
  days: { date: string; contacts: number }[];
}

/** A day from which verdicts no longer hold. */
export interface Lapse {
  /** ISO day. */
  date: string;
  /** A list has to be screened again, a consent or a waiver ends, or another regime begins. */
  why: 'scrub' | 'consent' | 'waiver' | 'law';
  /** The opposition export whose age it is; empty for the others. */
  path: string;
}

/** What was said of a campaign. */
export interface ReportedCampaign {
  /** Its name in the campaign file; absent: it has none. */
  name?: string;
  sector: string;
  audience: string;
  basis: string;
}

/** What became of the rows of a contact list. */
export interface ContactCounts {
  read: number;
  kept: number;
  excluded: number;
  numbersRemoved: number;
}

/** How past calls stand, apart from any list. */
export type CallsStatus = 'clean' | 'violations' | 'incomplete';

/** What became of the rows of call logs. */
export interface CallCounts {
  read: number;
  audited: number;
  ignored: number;
  /** Why rows were ignored, and how many of each. */
  ignoredBy: Record<string, number>;
  joined: number;
  unreadable: number;
  /** Calls with findings, and those of them with a finding of severity error. */
  violating: number;
  withErrors: number;
}

/** The verdict on past calls. */
export interface CallsVerdict {
  /** `violations` wins over `incomplete`; with both, the other two fields say what could not be checked. */
  status: CallsStatus;
  /** Call rules that had no input that they judge by. */
  unchecked: string[];
  /** Campaign rules whose gaps leave past calls unchecked, accepted or not. */
  gaps: string[];
}

/** What a report says of any run; known before the findings are iterated. */
interface AnyReport {
  schemaVersion: 1;
  tool: { name: string; version: string };
  law: { date: string; regime: RegimeId; hash: string; simulated: boolean };
  campaign: ReportedCampaign;
  inputs: InputReport[];
  /** Working directory of the run: reports show paths relative to it, and never itself. */
  root: string;
  /** The rules that were run, in their order. */
  rules: readonly RuleRun[];
  calls: CallsVerdict & CallCounts;
  /** null where no call was audited. */
  distribution: Distribution | null;
  /** Findings by rule; a rule without any is left out. */
  byRule: Record<string, number>;
  /** `until` is the last day of a waiver, as ISO text. */
  accepted: { rule: string; reason: string; until?: string }[];
  /** House policies that differ from or go beyond the law, as set. */
  policy: Record<string, string | number | boolean>;
  /** The first findings of each rule. */
  findings: Finding[];
  /** All findings, campaign first, then contacts, then calls; may be iterated again. */
  all(): Iterable<Finding>;
  /** The same in parts, of which some are but lines of `violations.csv`; absent: all findings are one part. */
  parts?(): readonly FindingPart[];
}

/** Findings that stand as lines of `violations.csv` already. */
export interface WrittenFindings {
  chunks(): Iterable<Buffer>;
}

export type FindingPart = Iterable<Finding> | WrittenFindings;

/** The summary of a run on a contact list. */
export interface ListReport extends AnyReport {
  on: 'list';
  status: 'cleared' | 'not-cleared';
  /** ISO days; `firstDay` is D0 in metropolitan France. */
  campaign: ReportedCampaign & { start: string; end: string; firstDay: string };
  contacts: ContactCounts;
  /** Absent: none was asked for. */
  lawComparison?: LawComparison;
  /** What is new since an earlier run; absent: it is held against none. */
  since?: Since;
  /** What changed since then, of a list that is scrubbed again; null: it is not cleared, and nothing is said of its rows. Absent: not asked. */
  changes?: Changes | null;
  /** First day on which the verdicts lapse (next scrub), null where nothing lapses. */
  goodUntil: string | null;
  /** All such days, the first of them first. */
  lapses: Lapse[];
  keptLapses: KeptLapses;
  callable: Callable;
}

/** The summary of an audit of past calls alone: there is no list that could be cleared. */
export interface CallsReport extends AnyReport {
  on: 'calls';
  status: null;
}

export type Report = ListReport | CallsReport;
