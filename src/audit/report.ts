import type { Day } from '../model.ts';
import type { Finding, Report } from '../report/model.ts';
import type { Settings } from '../settings.ts';
import { isoDay } from '../time/days.ts';
import { version } from '../version.ts';
import type { Audit } from './audit.ts';
import type { Inputs } from './read-inputs.ts';

/** The summary of a run, with the first findings of each rule. */
export function reportOf(settings: Settings, inputs: Inputs, audit: Audit): Report {
  const { campaign, contacts, counts, pastCalls, campaignFindings } = audit;
  const { audited, violating } = pastCalls;
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
      violating,
    },
    byRule: counts.byRule(),
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

function isCleared(settings: Settings, findings: readonly Finding[]): boolean {
  const accepted = new Set(settings.accepted.map(({ rule }) => rule));
  return findings.every(({ rule, severity }) => severity !== 'error' || accepted.has(rule));
}

/** First day on which the list no longer holds: a scrub is due, a consent lapses, or the law changes. */
function goodUntil(settings: Settings, inputs: Inputs, { campaign, contacts }: Audit): string | null {
  const firstDay = campaign.d0(0);
  const duty = campaign.law.on(firstDay).oppositionDuty;
  const scrubbed =
    settings.basis === 'contract' || settings.sector === 'press' || settings.audience === 'b2b';
  const change = campaign.law.nextRegime(firstDay);
  const ends: Day[] = [change, contacts.firstLapse].filter((day) => day !== null);
  if (duty && !scrubbed) {
    for (const { date } of inputs.exports) if (date !== null) ends.push(date + duty.days + 1);
  }
  return ends.length === 0 ? null : isoDay(Math.min(...ends));
}
