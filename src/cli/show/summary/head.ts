import type { Report } from '../../../report/model.ts';
import { appliedPolicies } from '../../../report/words/policies.ts';
import { visible } from '../../../words/visible.ts';
import { policy as policyOptions } from '../../options/audit/policy.ts';
import { paragraph, section } from '../../terminal/page.ts';
import type { SummaryPage } from './page.ts';
import { callsVerdictLines, listVerdictLines } from './verdicts.ts';

/** The verdicts, each with what is behind it, then the campaign. */
export function summaryHead(page: SummaryPage): string[] {
  const { report, words } = page;
  const facts = [...(report.law.simulated ? [words.simulated(report.law.date)] : []), ...campaign(page)];
  return [...verdictLines(page), ...facts.flatMap((fact) => paragraph(page, fact))];
}

/** The verdict on the list and that on past calls. */
export function verdictLines(page: SummaryPage): string[] {
  return [...listVerdictLines(page), ...callsVerdictLines(page)];
}

function campaign({ report, words }: SummaryPage): string[] {
  const { name } = report.campaign;
  const named = name === undefined ? [] : [words.named(visible(name))];
  const { from = null, to = null } = report.distribution ?? {};
  if (report.on === 'calls')
    return [...named, ...(from !== null && to !== null ? [words.callsPeriod(from, to)] : [])];
  const { start, end, firstDay } = report.campaign;
  return [...named, words.period(start, end), words.firstDay(firstDay)];
}

/** The law and the house rules: long, and seldom read twice. */
export function judgedBy(page: SummaryPage): string[] {
  const facts = [law(page), ...policy(page)];
  return section(
    page,
    page.words.judgedBy,
    facts.flatMap((fact) => paragraph(page, fact, 2)),
  );
}

/** Past calls are judged under the law of their own days. */
function law({ report, words }: SummaryPage): string {
  const { date, regime, hash, simulated } = report.law;
  const short = hash.slice(0, 12);
  return report.on === 'calls' && !simulated ? words.lawOfCalls(short) : words.law(date, regime, short);
}

/** Under opt-in these find what the law no longer asks for; foreign numbers it never speaks of. */
const findings: Readonly<Record<string, { rule: string; always: boolean }>> = {
  foreign: { rule: 'phone/foreign', always: true },
  bloctelAfterEnd: { rule: 'opposition/bloctel', always: false },
  refusalPause: { rule: 'refusal/sixty-days', always: false },
};

/** The house rules that are not what they are by default, or that took somebody out. */
function policy({ report, words }: SummaryPage): string[] {
  const names: Readonly<Record<string, string>> = words.policies;
  const settings: Readonly<Record<string, string>> = words.settings;
  return appliedPolicies(report)
    .filter(([key, value]) => isChosen(key, value) || acted(key, report))
    .map(([key, value]) => {
      const plain = typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value);
      return words.policy(names[key] ?? key, settings[`${key}=${value}`] ?? plain);
    });
}

function isChosen(key: string, value: string | number | boolean): boolean {
  const options: Readonly<Record<string, { fallback?: unknown }>> = policyOptions;
  return String(value) !== options[key]?.fallback;
}

function acted(key: string, { byRule, law: { regime } }: Report): boolean {
  const found = findings[key];
  return found !== undefined && (found.always || regime === 'opt-in') && (byRule[found.rule] ?? 0) > 0;
}
