import type { Certainty, RegimeId, RuleScope, Severity } from '../model.ts';
import type { Policy } from '../settings.ts';

/** A stretch of days, both included, as ISO dates; null: without beginning or end. */
export interface DateSpan {
  from: string | null;
  until: string | null;
}

/** Where something is written; all null where it rests on no article. */
export interface Citation {
  article: string | null;
  url: string | null;
  certainty: Certainty | null;
}

/** A rule as it stands on one day. */
export interface RuleEntry extends DateSpan, Citation {
  id: string;
  title: string;
  severity: Severity;
  scope: RuleScope;
  /** Day on which the oldest check of its legal numbers against the sources was made; null where it has none. */
  checkedOn: string | null;
  /** For campaign errors: whether `--accept` may go on in spite of it. */
  gap: 'gap' | 'forbidden' | null;
  /** Whether it is a policy of the house on that day, no longer in the law. */
  house: boolean;
  /** The house rule that keeps it in force then, and can turn it off; null: none. */
  policy: PolicyEntry['key'] | null;
  /** Regimes under which it is in force at some time. */
  regimes: readonly RegimeId[];
}

/** A house rule: a key under `policy` of the campaign file. */
export interface PolicyEntry {
  key: `policy.${keyof Policy}`;
  effect: string;
  /** Whether it can make a difference on that day. */
  matters: boolean;
  rules: readonly string[];
}

/** The regime of a day. */
export interface RegimeEntry extends DateSpan, Citation {
  id: RegimeId;
  checkedOn: string;
}

/** The rules in force on a day. */
export interface RuleList {
  date: string;
  regime: RegimeEntry;
  /** SHA-256 of the legal numbers. */
  hash: string;
  rules: readonly RuleEntry[];
  policies: readonly PolicyEntry[];
  notInForce: readonly { id: string; title: string; periods: readonly DateSpan[] }[];
}

/** A value of a legal number with its period; `value` null: there is no such rule then. */
export interface ParameterPeriod extends DateSpan, Citation {
  value: unknown;
  /** ISO day on which the text was published; null: not known. */
  published: string | null;
}

/** A legal number with its whole history. */
export interface ParameterHistory {
  id: string;
  description: string;
  unit: string;
  checkedOn: string;
  periods: readonly ParameterPeriod[];
}

/** A legal number that is not the same on two days. */
export interface ParameterChange {
  id: string;
  description: string;
  unit: string;
  before: ParameterPeriod;
  after: ParameterPeriod;
}

/** A rule that is in force on both of two days, but not alike. */
export interface RuleChange {
  before: RuleEntry;
  after: RuleEntry;
  parameters: readonly ParameterChange[];
}

/** A rule that is in force on one of two days, with the legal numbers that differ. */
export interface RuleTurn {
  rule: RuleEntry;
  parameters: readonly ParameterChange[];
}

/** What changed in the law from one day to a later one. */
export interface LawDiff {
  from: string;
  to: string;
  regime: { before: RegimeEntry; after: RegimeEntry };
  /** ISO days after `from`, up to `to`, on which one of the legal numbers changed. */
  days: readonly string[];
  hash: string;
  begins: readonly RuleTurn[];
  ends: readonly RuleTurn[];
  changes: readonly RuleChange[];
  /** Every legal number that differs, also one that no rule applies, such as fines. */
  parameters: readonly ParameterChange[];
}

/** A case that shows what a rule does. */
export interface ShownExample {
  day: string;
  text: string;
  /** What the report would say; empty for a case in which nothing is found. */
  says: readonly string[];
}

/** One rule with all that is known of it. */
export interface RuleInFull {
  date: string;
  hash: string;
  /** As it stands on that day, or where it is not in force then, as it stood or will stand nearest to it. */
  rule: RuleEntry;
  inForce: boolean;
  explains: string;
  remedy: string;
  /** Every stretch in which it is in force. */
  periods: readonly (DateSpan & Citation & { house: boolean })[];
  parameters: readonly ParameterHistory[];
  policies: readonly PolicyEntry[];
  examples: { fires: readonly ShownExample[]; passes: readonly ShownExample[] };
}
