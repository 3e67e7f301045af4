import type { Finding } from '../../findings.ts';
import type { Severity } from '../../model.ts';
import type { FindingGroup } from '../../settings.ts';

/** Findings of one rule that are shown in reports for people; the true total stands in `byRule`. */
const SHOWN_PER_RULE = 100;

/** The highest severity of what was found on each; null where nothing was. */
export type Worst = Readonly<Record<FindingGroup, Severity | null>>;

/** Findings on calls that were counted in another thread. */
export interface CountedFindings {
  /** The first of each rule, in the order in which they were found. */
  first: readonly Finding[];
  totals: ReadonlyMap<string, number>;
  /** Severities by rule. */
  calls: ReadonlyMap<string, ReadonlySet<Severity>>;
}

/** Counts findings by rule, and keeps the first of each. */
export class FindingCounts {
  /** The first findings of each rule, in the order in which they were found. */
  readonly first: Finding[] = [];
  private readonly totals = new Map<string, number>();
  private readonly severities = {
    contact: new Map<string, Set<Severity>>(),
    call: new Map<string, Set<Severity>>(),
    campaign: new Map<string, Set<Severity>>(),
  };

  /** @param make makes the finding, where it is one of the first of its rule */
  add(rule: string, make: () => Finding): void {
    const total = (this.totals.get(rule) ?? 0) + 1;
    this.totals.set(rule, total);
    if (total > SHOWN_PER_RULE) return;
    const finding = make();
    this.first.push(finding);
    this.saw(rule, finding.subject, finding.severity);
  }

  /** Notes that a rule found something of that severity, among the first findings or not. */
  saw(rule: string, subject: Finding['subject'], severity: Severity): void {
    const rules = this.severities[subject];
    rules.set(rule, (rules.get(rule) ?? new Set()).add(severity));
  }

  /** All that was counted, for another thread. */
  all(): CountedFindings {
    return { first: this.first, totals: this.totals, calls: this.severities.call };
  }

  /** Takes in what another thread counted of calls, of whose rules nothing was counted here. */
  take({ first, totals, calls }: CountedFindings): void {
    this.first.push(...first);
    for (const [rule, total] of totals) this.totals.set(rule, total);
    for (const [rule, seen] of calls) for (const severity of seen) this.saw(rule, 'call', severity);
  }

  /** Totals by rule, in the order of their ids. */
  byRule(): Record<string, number> {
    return Object.fromEntries([...this.totals].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The highest severities among the rules that are not accepted. */
  worst(accepted: ReadonlySet<string>): Worst {
    const { contact, call, campaign } = this.severities;
    const of = (rules: ReadonlyMap<string, ReadonlySet<Severity>>) => worstOf(rules, accepted);
    return { contacts: of(contact), calls: of(call), campaign: of(campaign) };
  }
}

function worstOf(
  rules: ReadonlyMap<string, ReadonlySet<Severity>>,
  accepted: ReadonlySet<string>,
): Severity | null {
  const open = [...rules].filter(([rule]) => !accepted.has(rule)).map(([, seen]) => seen);
  const graver = ['error', 'warning', 'notice'] as const;
  return graver.find((severity) => open.some((seen) => seen.has(severity))) ?? null;
}
