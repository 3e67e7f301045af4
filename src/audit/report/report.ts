import { resolve } from 'node:path';
import type { Finding } from '../../findings.ts';
import type { Day } from '../../model.ts';
import type {
  Callable,
  CallsReport,
  FindingPart,
  KeptLapses,
  ListReport,
  Report,
  RuleRun,
} from '../../report/model.ts';
import { callRules, campaignRules, numberRules, personRules } from '../../rules/index.ts';
import type { ContactSettings, Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { version } from '../../version.ts';
import { givenTo, rulesRun } from '../campaign/rules-run.ts';
import { openErrors } from '../campaign/status.ts';
import type { ContactAudit } from '../contacts/contact-audit.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import { lapsesOf } from '../contacts/lapses.ts';
import type { EvidenceInputs, Inputs } from '../inputs/read-inputs.ts';
import { type CallsAudit, type LogsAudit, logRules } from '../past-calls/judge-logs.ts';
import { verdictOnCalls } from './calls-verdict.ts';
import { shownReport } from './shown.ts';

/** The summary of a run on a contact list, with the first findings of each rule. */
export function listReportOf(settings: ContactSettings, inputs: Inputs, audit: ListAudit): ListReport {
  const { campaign, contacts, campaignFindings } = audit;
  const firstDay = campaign.d0(0);
  const listRules = [...campaignRules, ...numberRules, ...personRules];
  const given = givenTo(settings, inputs);
  const lapses = lapsesOf(settings, inputs, audit);
  const run = [
    ...rulesRun(listRules, [firstDay], campaign, given),
    ...rulesRun(callRules, callDays(audit), campaign, given),
  ];
  const report: ListReport = {
    on: 'list',
    ...commonPart(settings, inputs, audit, firstDay, run),
    status: isCleared(settings, audit.campaignFindings),
    campaign: {
      ...campaignPart(settings),
      start: isoDay(settings.start),
      end: isoDay(campaign.facts.end),
      firstDay: isoDay(firstDay),
    },
    contacts: {
      read: contacts.count,
      kept: contacts.kept,
      excluded: contacts.count - contacts.kept,
      numbersRemoved: contacts.numbersRemoved,
    },
    ...(audit.comparison === null ? {} : { lawComparison: audit.comparison }),
    goodUntil: lapses[0]?.date ?? null,
    lapses,
    keptLapses: keptLapsesOf(contacts, firstDay, campaign.facts.end),
    callable: callableOf(contacts, firstDay),
    ...inParts(() => [campaignFindings, contacts.findings(), audit.past.found(), audit.callerFindings]),
  };
  return shownReport(report, settings.mask);
}

/** The summary of an audit of past calls alone: its days are those of the calls. */
export function callsReportOf(settings: Settings, inputs: EvidenceInputs, audit: LogsAudit): CallsReport {
  const { campaign, past, campaignFindings, newest } = audit;
  const given = givenTo(settings, inputs);
  const run = [
    ...rulesRun(logRules, [newest], campaign, given),
    ...rulesRun(callRules, callDays(audit), campaign, given),
  ];
  const report: CallsReport = {
    on: 'calls',
    ...commonPart(settings, inputs, audit, newest, run),
    status: null,
    campaign: campaignPart(settings),
    ...inParts(() => [campaignFindings, past.found(), audit.callerFindings]),
  };
  return shownReport(report, settings.mask);
}

/** Findings in parts, and one after another where none of them are lines already. */
function inParts(parts: () => FindingPart[]): Pick<Report, 'all' | 'parts'> {
  return {
    parts,
    *all() {
      for (const part of parts()) {
        if ('chunks' in part) throw new Error('findings that are lines already cannot be told one by one');
        yield* part;
      }
    },
  };
}

/** The first and the last day of calls that were audited; none where there is no such call. */
function callDays({ past }: CallsAudit): Day[] {
  const { days } = past.figures;
  return days === null ? [] : [days.first, days.last];
}

function campaignPart({ campaignName, sector, audience, basis }: Settings) {
  return { ...(campaignName !== null && { name: campaignName }), sector, audience, basis: basis ?? '' };
}

function commonPart(
  settings: Settings,
  inputs: EvidenceInputs,
  audit: CallsAudit,
  lawDay: Day,
  run: readonly RuleRun[],
) {
  const { campaign, past, counts } = audit;
  return {
    schemaVersion: 1 as const,
    tool: { name: 'campaign-audit', version },
    law: {
      date: isoDay(settings.law ?? lawDay),
      regime: campaign.law.on(lawDay).regime,
      hash: campaign.law.hash,
      simulated: settings.law !== null,
    },
    inputs: inputs.reports,
    root: resolve('.'),
    rules: run,
    calls: {
      ...verdictOnCalls(settings, inputs, audit, run),
      ...past.rowCounts,
    },
    distribution: past.distribution,
    byRule: counts.byRule(),
    accepted: settings.accept.map(({ rule, reason, until }) => ({
      rule,
      reason,
      ...(until !== undefined && { until: isoDay(until) }),
    })),
    policy: { ...settings.policy },
    findings: counts.first,
  };
}

function isCleared(settings: Settings, findings: readonly Finding[]): ListReport['status'] {
  return openErrors(settings, findings).length > 0 ? 'not-cleared' : 'cleared';
}

function keptLapsesOf({ lapsingOn }: ContactAudit, firstDay: Day, end: Day): KeptLapses {
  return { from: isoDay(firstDay + 1), to: isoDay(end), days: inOrder(lapsingOn) };
}

/** Contacts by day, the earliest first. */
function inOrder(contactsOn: Iterable<readonly [Day, number]>): { date: string; contacts: number }[] {
  const days = [...contactsOn].sort(([a], [b]) => a - b);
  return days.map(([day, contacts]) => ({ date: isoDay(day), contacts }));
}

/** Days after D0 of which the report says one by one how many contacts become callable. */
const CALLABLE_DAYS = 30;

function callableOf({ callableOn }: ContactAudit, firstDay: Day): Callable {
  const last = firstDay + CALLABLE_DAYS;
  const known = [...callableOn].flatMap(([day, contacts]) =>
    day === null ? [] : [[day, contacts] as const],
  );
  return {
    from: isoDay(firstDay + 1),
    to: isoDay(last),
    days: inOrder(known.filter(([day]) => day <= last)),
    later: known.reduce((sum, [day, contacts]) => (day > last ? sum + contacts : sum), 0),
    never: callableOn.get(null) ?? 0,
  };
}
