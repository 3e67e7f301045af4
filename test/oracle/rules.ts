import { type Day, isoOf, regimeOf } from './calendar.ts';
import { type Call, isAttempt } from './calls.ts';
import type { Options } from './campaign.ts';
import { type ConsentRecord, deciding, firstToLapse, isWithdrawn, lapseOf } from './consents.ts';
import { daysOfNoes, isContactEnded } from './endings.ts';
import type { Lists } from './lists.ts';
import { banOf, isRequestInForce, judgesPersons } from './sectors.ts';

/** What judges a contact: the files, and which of them there are. */
export interface Evidence {
  lists: Lists;
  calls: Call[];
  records: ConsentRecord[];
  hasRegister: boolean;
  /** First lawful day of the campaign. */
  d0: Day;
  options: Options;
}

/** Whether Bloctel binds this campaign at all. */
export const bloctelBinds = ({ basis, sector, audience }: Options): boolean =>
  basis !== 'contract' && sector !== 'press' && audience !== 'b2b';

/** The rules that bar a usable number on a day, duplicates apart. */
export function numberRules(e164: string, day: Day, { lists, options }: Evidence): string[] {
  const rules: string[] = [];
  const optIn = regimeOf(day, options.law) === 'opt-in';
  const ignored = optIn && options.policy.bloctelAfterEnd === 'ignore';
  if (bloctelBinds(options)) {
    if (lists.opposed.has(e164) && !ignored) rules.push('opposition/bloctel');
    if (lists.screened !== null && !lists.screened.has(e164) && !optIn) rules.push('opposition/not-screened');
  }
  if (lists.own.has(e164)) rules.push('opposition/own-list');
  if (saysNotToCall(e164, day, lists, options)) rules.push('opposition/flagged');
  return rules;
}

/** A withdrawn consent in the list itself counts where no rule asks every row for its consent. */
export function saysNotToCall(key: string, day: Day, lists: Lists, options: Options): boolean {
  if (lists.flagged.has(key)) return true;
  return lists.refused.has(key) && !(consentBinds(day, options) && options.basis !== 'consent');
}

const within = (day: Day, from: Day, to: Day): boolean => from <= day && day <= to;

/** Whether a refusal pauses the day: 60 full days from it, whatever the regime in which it was spoken. */
function isPaused(day: Day, calls: Call[], records: ConsentRecord[], options: Options): boolean {
  const regime = regimeOf(day, options.law);
  if (regime === 'before-hours') return false;
  if (regime === 'opt-in' && options.policy.refusalPause === 'off') return false;
  return calls.some((call) => {
    if (call.outcome !== 'refused' || !within(day, call.day, call.day + 60)) return false;
    const lifted = records.some(({ given }) => given !== null && within(given, call.day + 1, day));
    return !(regime === 'opt-in' && lifted);
  });
}

/** Whether the press need not ask for consents on a day of the reform or after it. */
export const isPressExempt = (day: Day, { law, sector, dialing, policy }: Options): boolean =>
  regimeOf(day, law) === 'opt-in' &&
  sector === 'press' &&
  policy.pressConsent !== 'ask' &&
  dialing !== 'machine';

/** Whether the consent rules speak on a day: of calls that a machine speaks, on every day and of everybody. */
export function consentBinds(day: Day, options: Options): boolean {
  if (options.dialing === 'machine') return true;
  if (options.basis === 'contract' || options.audience === 'b2b') return false;
  return regimeOf(day, options.law) === 'opt-in' && !isPressExempt(day, options);
}

/** Whether a request to be called back stands for a consent: where calls are banned, and a person places them. */
export const requestCounts = (day: Day, options: Options): boolean =>
  banOf(day, options) === 'error' && options.dialing !== 'machine';

/** Whether the ban of the sector bars a person on a day; one that stops the whole run is not repeated. */
function isBanned(day: Day, isRequested: boolean, { d0, records, options }: Evidence): boolean {
  if (banOf(day, options) !== 'error' || isRequested) return false;
  return banOf(d0, options) !== 'error' || judgesPersons(d0, records, options);
}

/** The one of missing, withdrawn, expired that holds, or none; then the purpose. */
function consentRules(day: Day, calls: Call[], records: ConsentRecord[], evidence: Evidence): string[] {
  const { options, hasRegister, d0 } = evidence;
  if (!consentBinds(day, options)) return [];
  // Accepted as unknown for the whole list: not repeated per row, on no day.
  if (!hasRegister && consentBinds(d0, options)) return [];
  const declared = options.basis === 'consent';
  const last = deciding(records, day);
  const given = last[0]?.given ?? null;
  const no = daysOfNoes(calls).some((said) => given !== null && within(said, given, day));
  const withdrawn = no || isWithdrawn(records, given ?? Number.NEGATIVE_INFINITY, day);
  const rules: string[] = [];
  if (given === null && !declared) rules.push('consent/missing');
  else if (withdrawn) rules.push('consent/withdrawn');
  else if (!declared && day >= lapseOf(last)) rules.push('consent/expired');
  if (namesAnother(firstToLapse(last), options.purpose)) rules.push('consent/other-purpose');
  return rules;
}

/** Of several deciding records it is enough that one names the purpose or leaves it open. */
export function namesAnother(last: ConsentRecord[], purpose: string | null): boolean {
  if (purpose === null || last.length === 0) return false;
  return last.every((record) => record.purpose !== '' && record.purpose !== purpose);
}

/** The rules that bar a person on a day, by the events of all its numbers. */
export function personRules(numbers: Set<string>, day: Day, evidence: Evidence): string[] {
  const { options } = evidence;
  const calls = evidence.calls.filter(({ e164 }) => numbers.has(e164));
  const records = evidence.records.filter(({ e164 }) => numbers.has(e164));
  const rules: string[] = [];
  if (isContactEnded(day, calls, records, options)) rules.push('opposition/objected');
  if (isPaused(day, calls, records, options)) rules.push('refusal/sixty-days');
  const counted = options.audience !== 'b2b' && regimeOf(day, options.law) !== 'before-hours';
  const attempts = calls.filter((call) => isAttempt(call) && within(call.day, day - 29, day));
  if (counted && attempts.length >= 4) rules.push('frequency/thirty-days');
  const isRequested = isRequestInForce(day, daysOfNoes(calls), records, options);
  if (isBanned(day, isRequested, evidence)) rules.push('sector/banned');
  if (isRequested && requestCounts(day, options)) return rules;
  return [...rules, ...consentRules(day, calls, records, evidence)];
}

/** What is worth saying of a person on D0 although it bars nothing. */
export function personWarnings(numbers: Set<string>, evidence: Evidence): string[] {
  const { options, d0, hasRegister } = evidence;
  if (!consentBinds(d0, options) || !hasRegister) return [];
  const records = evidence.records.filter(({ e164 }) => numbers.has(e164));
  const calls = evidence.calls.filter(({ e164 }) => numbers.has(e164));
  const isRequested = isRequestInForce(d0, daysOfNoes(calls), records, options);
  if (isRequested && requestCounts(d0, options)) return [];
  const last = deciding(records, d0);
  const barred = personRules(numbers, d0, evidence).some((rule) => rule.startsWith('consent/'));
  if (last.length === 0 || barred) return [];
  const lapse = lapseOf(last);
  const rules = firstToLapse(last).some(({ proof }) => proof) ? [] : ['consent/no-proof'];
  // With a declared basis a lapsed record bars nothing, but it is not in force either.
  if (d0 >= lapse) return [];
  const ends = options.basis !== 'consent' && isoOf(lapse) <= (options.end ?? isoOf(d0));
  if (ends) rules.push('consent/ends-during-campaign');
  return rules;
}
