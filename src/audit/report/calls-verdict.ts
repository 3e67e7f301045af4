import type { Finding } from '../../findings.ts';
import type { Day } from '../../model.ts';
import type { CallsVerdict, RuleRun } from '../../report/model.ts';
import { rules } from '../../rules/index.ts';
import { scrubDays } from '../../rules/opposition/duty.ts';
import type { Settings } from '../../settings.ts';
import type { EvidenceInputs } from '../inputs/read-inputs.ts';
import type { CallsAudit } from '../past-calls/judge-logs.ts';

/** Gaps that leave past calls unchecked wherever they stand; what others are about says whether they do. */
const ofCalls = new Set([
  'calls/missing',
  'calls/unreadable',
  'calls/unclassified-outcome',
  'calls/stale',
  'opposition/unreadable',
  'consent/unreadable',
]);

const nothing: CallsVerdict = { status: 'clean', unchecked: [], gaps: [] };

/**
 * How past calls stand: with violations where an error was found, else incomplete where something could not be
 * checked, else clean. That nobody was ever called is clean.
 *
 * @param run the rules that were run
 */
export function verdictOnCalls(
  settings: Settings,
  inputs: EvidenceInputs,
  audit: CallsAudit,
  run: readonly RuleRun[],
): CallsVerdict {
  if (settings.calls === 'none') return nothing;
  const blind = run.filter((rule) => rule.subject === 'call' && rule.blind);
  const untimed = audit.past.figures.withoutTime > 0 ? ['hours/outside-window'] : [];
  const unchecked = [...untimed, ...blind.map(({ rule }) => rule)];
  const gaps = gapsOf(inputs, audit, settings.contacts?.path ?? null, unchecked);
  const found = audit.past.figures.withErrors > 0 || audit.callerFindings.some(isError);
  const isWhole = unchecked.length === 0 && gaps.length === 0;
  return { status: found ? 'violations' : isWhole ? 'clean' : 'incomplete', unchecked, gaps };
}

/** Gaps on the side of past calls, in the order of the findings; what is accepted stays unscreened. */
function gapsOf(
  inputs: EvidenceInputs,
  audit: CallsAudit,
  contacts: string | null,
  unchecked: readonly string[],
): string[] {
  const { campaign, past, campaignFindings } = audit;
  const called = past.figures.days;
  const days = called === null ? [] : [called.first, called.last];
  const isExportDue = inputs.exports.length === 0 && days.some((day) => isDue(audit, day));
  const stands = ({ rule, source }: Finding) =>
    ofCalls.has(rule) ||
    (rule === 'columns/unclear' && source !== contacts) ||
    (rule === 'consent/unknown' && days.some((day) => campaign.law.on(day).consent !== null)) ||
    (rule === 'bloctel/missing' && isExportDue);
  const standing = campaignFindings.filter(
    (finding) => isError(finding) && isGap(finding) && stands(finding),
  );
  const isOwnAlone = isExportDue && !unchecked.includes('opposition/called');
  return [...new Set([...standing.map(({ rule }) => rule), ...(isOwnAlone ? ['bloctel/missing'] : [])])];
}

/** Whether the law of a day wants numbers checked against the opposition list before they are called. */
function isDue({ campaign }: CallsAudit, day: Day): boolean {
  return scrubDays(campaign.facts, campaign.law.on(day)) !== null;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function isGap({ rule }: Finding): boolean {
  return rules.some(({ id, gap }) => id === rule && gap === 'gap');
}
