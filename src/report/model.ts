import type { Day, PhoneNumber, RegimeId, Severity } from '../model.ts';

/** What a message's placeholders are filled with; numbers of people are masked when it is said. */
export type MessageData = Readonly<Record<string, string | number>>;

/** One thing that a rule found. */
export interface Finding {
  rule: string;
  severity: Severity;
  subject: 'campaign' | 'contact' | 'call';
  /** Path of the input that it points at, as the user gave it; empty for the campaign itself. */
  source: string;
  /** Physical line, 0 where there is none. */
  line: number;
  /** 0 where there is none. */
  number: PhoneNumber;
  /** ISO 3166 code, empty where there is none. */
  territory: string;
  /** ISO 8601 with the called person's offset, for calls; else empty. */
  occurredAt: string;
  /** First day on which the contact may be called again; null: none or not applicable. */
  callableFrom: Day | null;
  /** Key into the rule's messages. */
  message: string;
  data: MessageData;
}

export interface InputReport {
  role: 'contacts' | 'opposition' | 'own-opposition' | 'consents' | 'calls';
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
  encoding: string;
  delimiter: string;
  columns: string[];
  /** Variant of an opposition export or preset of a call log. */
  format: string;
  /** Lines that could not be read. */
  unreadable: number;
  /** Remarks for people: what was taken how, what was counted and left out. */
  notes: { en: string; fr: string }[];
}

/** The summary of a run; known before the findings are iterated. */
export interface Report {
  schemaVersion: 1;
  tool: { name: string; version: string };
  law: { date: string; regime: RegimeId; hash: string; simulated: boolean };
  /** ISO days; `firstDay` is D0 in metropolitan France. */
  campaign: { start: string; end: string; firstDay: string; sector: string; audience: string; basis: string };
  status: 'cleared' | 'not-cleared';
  inputs: InputReport[];
  contacts: { read: number; kept: number; excluded: number; numbersRemoved: number };
  calls: {
    read: number;
    audited: number;
    ignored: number;
    joined: number;
    unreadable: number;
    violating: number;
  };
  /** Findings by rule; a rule without any is left out. */
  byRule: Record<string, number>;
  accepted: { rule: string; reason: string }[];
  /** House policies that differ from or go beyond the law, as set. */
  policy: Record<string, string | number | boolean>;
  /** First day on which the verdicts lapse (next scrub), null where nothing lapses. */
  goodUntil: string | null;
  /** The first findings of each rule. */
  findings: Finding[];
  /** All findings, campaign first, then contacts, then calls; may be iterated again. */
  all(): Iterable<Finding>;
}
