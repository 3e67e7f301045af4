import { z } from 'zod';
import type { RunManifest } from '../read/runs/manifest.ts';
import type { ReportHead } from '../read/runs/report-head.ts';
import { numberRules, personRules } from '../rules/index.ts';
import type { Damage, RunSummary } from './model.ts';

const nothing = {
  name: null,
  command: null,
  startedAt: null,
  endedAt: null,
  list: null,
  reserved: false,
  calls: null,
  callsAudited: null,
  callsWithErrors: null,
  read: null,
  kept: null,
  excluded: null,
  byRule: {},
  excludedByRule: {},
  start: null,
  end: null,
  due: null,
  overdue: false,
  settled: null,
  worstAgent: null,
  dueForDeletion: [],
} as const;

/** A run of which nothing can be told. */
export function damagedRun(directory: string, damaged: Damage): RunSummary {
  return { ...nothing, directory, damaged };
}

const said = z.object({ campaignName: z.string().nullable() }).catch({ campaignName: null });

/** What a manifest alone says of a run. */
export function undecidedRun({
  directory,
  command,
  startedAt,
  endedAt,
  configuration,
}: RunManifest): RunSummary {
  const { campaignName } = said.parse(configuration);
  return { ...nothing, directory, name: campaignName, command, startedAt, endedAt, damaged: null };
}

/** A run with what its report says. */
export function withReport(known: RunSummary, report: ReportHead): RunSummary {
  const { status, calls, contacts, byRule, campaign, distribution } = report;
  const onList = status === null ? null : contacts;
  const [worst] = distribution?.agents ?? [];
  return {
    ...known,
    list: status,
    reserved: status === 'cleared' && isReserved(report),
    calls: calls.status,
    callsAudited: calls.audited,
    callsWithErrors: calls.withErrors,
    read: onList?.read ?? null,
    // Of a list that is not cleared, nobody is kept.
    kept: status === 'cleared' ? contacts.kept : null,
    excluded: onList?.excluded ?? null,
    byRule,
    excludedByRule: onList === null ? {} : barring(byRule),
    start: campaign.start || null,
    end: campaign.end || null,
    worstAgent: worst !== undefined && worst.withErrors > 0 ? agentOf(worst) : null,
  };
}

function isReserved({ accepted, byRule, law }: ReportHead): boolean {
  return law.simulated || accepted.some(({ rule }) => (byRule[rule] ?? 0) > 0);
}

/** What is only to be watched excludes nobody. */
const barringRules = new Set(
  [...numberRules, ...personRules].filter(({ severity }) => severity === 'error').map(({ id }) => id),
);

function barring(byRule: ReportHead['byRule']): Record<string, number> {
  return Object.fromEntries(Object.entries(byRule).filter(([rule]) => barringRules.has(rule)));
}

function agentOf({ name, calls, withErrors }: NonNullable<RunSummary['worstAgent']>) {
  return { name, calls, withErrors };
}
