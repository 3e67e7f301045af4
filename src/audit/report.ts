import type { Day } from '../model.ts';
import type { Finding, Report } from '../report/model.ts';
import type { Settings } from '../settings.ts';
import { isoDay } from '../time/days.ts';
import { version } from '../version.ts';
import type { Audit } from './clean.ts';
import type { Inputs } from './read-inputs.ts';

/** Findings of one rule that are shown in reports for people; the true total stands in `byRule`. */
const SHOWN_PER_RULE = 100;

/** The summary of a run, with the first findings of each rule. */
export function reportOf(settings: Settings, inputs: Inputs, audit: Audit): Report {
  const { campaign, contacts, calls, campaignFindings } = audit;
  const counts = countFindings(audit);
  const audited = calls.audited();
  const { read, unreadable } = inputs.callRows;
  const { joined } = inputs.evidence.calls;
  const firstDay = campaign.d0(0);
  return {
    schemaVersion: 1,
    tool: { name: 'campaign-audit', version },
    law: {
      date: isoDay(settings.law ?? firstDay),
      regime: campaign.law.on(firstDay).regime,
      hash: campaign.law.hash,
      simulated: settings.law !== null,
    },
    campaign: {
      start: isoDay(settings.start),
      end: isoDay(campaign.facts.end),
      firstDay: isoDay(firstDay),
      sector: settings.sector,
      audience: settings.audience,
      basis: settings.basis ?? '',
    },
    status: isCleared(settings, campaignFindings) ? 'cleared' : 'not-cleared',
    inputs: inputs.reports,
    contacts: {
      read: contacts.count,
      kept: contacts.kept,
      excluded: contacts.count - contacts.kept,
      numbersRemoved: contacts.numbersRemoved,
    },
    calls: {
      read,
      audited,
      ignored: read - unreadable - joined - audited,
      joined,
      unreadable,
      violating: counts.violating,
    },
    byRule: counts.byRule,
    accepted: settings.accepted,
    policy: { ...settings.policy },
    goodUntil: goodUntil(settings, inputs, audit),
    findings: counts.first,
    all: () => allFindings(audit),
  };
}

function* allFindings({ campaignFindings, contacts, calls }: Audit): Generator<Finding> {
  yield* campaignFindings;
  yield* contacts.findings();
  yield* calls.findings();
}

/** Counts all findings once, and keeps the first of each rule. */
function countFindings(audit: Audit) {
  const total = new Map<string, number>();
  const first: Finding[] = [];
  let violating = 0;
  let lastCall = '';
  for (const finding of allFindings(audit)) {
    const count = (total.get(finding.rule) ?? 0) + 1;
    total.set(finding.rule, count);
    if (count <= SHOWN_PER_RULE) first.push(finding);
    if (finding.subject !== 'call') continue;
    const call = `${finding.line} ${finding.source}`;
    if (call !== lastCall) violating++;
    lastCall = call;
  }
  const byRule = Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { byRule, first, violating };
}

function isCleared(settings: Settings, findings: readonly Finding[]): boolean {
  const accepted = new Set(settings.accepted.map(({ rule }) => rule));
  return findings.every(({ rule, severity }) => severity !== 'error' || accepted.has(rule));
}

/** Last day for which the list holds: up to the next scrub, and to the last day of this law. */
function goodUntil(settings: Settings, inputs: Inputs, { campaign }: Audit): string | null {
  const firstDay = campaign.d0(0);
  const duty = campaign.law.on(firstDay).oppositionDuty;
  const scrubbed =
    settings.basis === 'contract' || settings.sector === 'press' || settings.audience === 'b2b';
  const change = campaign.law.nextRegime(firstDay);
  const ends: Day[] = change === null ? [] : [change - 1];
  if (duty && !scrubbed) {
    for (const { date } of inputs.exports) if (date !== null) ends.push(date + duty.days);
  }
  return ends.length === 0 ? null : isoDay(Math.min(...ends));
}
