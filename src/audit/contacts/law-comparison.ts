import { TURN_ROWS, turn } from '../../host/turns.ts';
import type { Day } from '../../model.ts';
import type { LawComparison, LawWorth } from '../../report/model.ts';
import type { ContactSettings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { Campaign } from '../campaign/campaign.ts';
import { campaignFindingsOf } from '../campaign/campaign-findings.ts';
import { FindingCounts } from '../campaign/finding-counts.ts';
import { openErrors } from '../campaign/status.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { Judge } from './judge.ts';
import type { PersonGatherer } from './person-facts.ts';

/**
 * Judges every contact under two laws, and says how many are lost on the way from the first to the second.
 *
 * Each law has its own first lawful day and its own claims of numbers, so that both give what a run with `--law`
 * would. Row by row, so that nothing is kept of the rows.
 *
 * @returns null where no comparison is asked for
 */
export async function compareLaws(
  settings: ContactSettings,
  inputs: Inputs,
  people: PersonGatherer,
): Promise<LawComparison | null> {
  const { lawFrom, lawTo } = settings;
  if (lawFrom === null || lawTo === null) return null;
  const [from, to] = [lawFrom, lawTo].map((day) => new UnderLaw(day, settings, inputs, people));
  if (!from || !to) return null;
  const lost = new Tally();
  const gained = new Tally();
  for (let row = 0; row < inputs.contacts.rows.count; row++) {
    if (row % TURN_ROWS === TURN_ROWS - 1) await turn();
    const before = from.barsOf(row);
    const after = to.barsOf(row);
    if (before.size === 0 && after.size > 0) lost.add(after);
    if (before.size > 0 && after.size === 0) gained.add(before);
  }
  return {
    from: from.worth(),
    to: to.worth(),
    lost: lost.contacts,
    gained: gained.contacts,
    lostByRule: lost.byRule(),
    gainedByRule: gained.byRule(),
  };
}

/** The contacts under the law of one day. */
class UnderLaw {
  private readonly date: Day;
  private readonly campaign: Campaign;
  private readonly judge: Judge;
  private readonly stoppedBy: readonly string[];
  private kept = 0;

  constructor(date: Day, settings: ContactSettings, inputs: Inputs, people: PersonGatherer) {
    const under = { ...settings, law: date };
    const { contacts, evidence } = inputs;
    this.date = date;
    this.campaign = new Campaign(under, inputs);
    this.judge = new Judge(this.campaign, evidence, contacts.rows, people, settings.contacts.path);
    const found = campaignFindingsOf(under, this.campaign, inputs, new FindingCounts());
    this.stoppedBy = openErrors(settings, found);
  }

  /** Rules that bar a row, those of a campaign that may not run included; none: it is kept. Rows come in their order. */
  barsOf(row: number): ReadonlySet<string> {
    const verdict = this.judge.row(row);
    if (verdict.kept) this.judge.claim(row, verdict);
    if (verdict.kept && this.stoppedBy.length === 0) {
      this.kept++;
      return nothing;
    }
    const own = verdict.kept ? [] : verdict.bars.filter(({ bar }) => bar.severity === 'error');
    return new Set([...this.stoppedBy, ...own.map(({ rule }) => rule.id)]);
  }

  worth(): LawWorth {
    const firstDay = this.campaign.d0(0);
    return {
      date: isoDay(this.date),
      regime: this.campaign.law.on(firstDay).regime,
      firstDay: isoDay(firstDay),
      kept: this.kept,
      stoppedBy: [...this.stoppedBy],
    };
  }
}

const nothing: ReadonlySet<string> = new Set();

/** How many contacts, and by which rules. */
class Tally {
  contacts = 0;
  private readonly rules = new Map<string, number>();

  add(rules: ReadonlySet<string>): void {
    this.contacts++;
    for (const rule of rules) this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1);
  }

  byRule(): Record<string, number> {
    return Object.fromEntries([...this.rules].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
