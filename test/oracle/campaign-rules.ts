import { type Day, dayOf, isLawfulDay, isoOf, localDay, regimeOf } from './calendar.ts';
import type { ReadCalls } from './calls.ts';
import type { Campaign, CampaignFinding, Options } from './campaign.ts';
import { hasConsents, readConsents } from './consents.ts';
import type { Lists } from './lists.ts';
import { bloctelBinds, consentBinds, isPressExempt } from './rules.ts';
import { banOf, judgesPersons } from './sectors.ts';

/** The findings that stop a run unless they are accepted by name. */
export const GAPS = [
  'bloctel/missing',
  'bloctel/undated',
  'bloctel/stale',
  'opposition/unreadable',
  'consent/unknown',
  'consent/unreadable',
  'calls/missing',
  'calls/unclassified-outcome',
  'calls/unreadable',
  'calls/stale',
  'law/changes-during-campaign',
];

const error = (rule: string): CampaignFinding => ({ rule, severity: 'error' });
const warning = (rule: string): CampaignFinding => ({ rule, severity: 'warning' });

function listRules(lists: Lists, d0: Day, options: Options): CampaignFinding[] {
  const found: CampaignFinding[] = lists.unreadable > 0 ? [error('opposition/unreadable')] : [];
  const regime = regimeOf(d0, options.law);
  if (regime === 'opt-in' || !bloctelBinds(options)) return found;
  const days = lists.exports.map(({ day }) => day);
  const end = options.end === null ? d0 : dayOf(options.end);
  if (days.length === 0) found.push(error('bloctel/missing'));
  if (days.includes(null)) found.push(error('bloctel/undated'));
  if (days.some((day) => day !== null && day + 30 < d0)) found.push(error('bloctel/stale'));
  const due = days.some((day) => day !== null && day + 30 < end);
  if (due && regime === 'opt-out') found.push(warning('bloctel/rescrub-due'));
  return found;
}

function logRules(campaign: Campaign, read: ReadCalls, d0: Day): CampaignFinding[] {
  if (campaign.logs === null) return [error('calls/missing')];
  const found: CampaignFinding[] = [];
  if (read.unclassified > 0) found.push(error('calls/unclassified-outcome'));
  if (read.unreadable > 0) found.push(error('calls/unreadable'));
  const { callsUntil } = campaign.options;
  // The newest row of any direction, by the date in Paris.
  const newest = Math.max(...read.calls.map(({ at }) => localDay(at, 'Europe/Paris')));
  const until = callsUntil === null ? newest : dayOf(callsUntil);
  if (d0 - until >= 30) found.push(error('calls/stale'));
  else if (d0 - until > 7) found.push(warning('calls/stale'));
  return found;
}

const VERIFIED = [
  ...['0162', '0163', '0270', '0271', '0377', '0378', '0424', '0425', '0568', '0569', '0948', '0949'],
  ...['09475', '09476', '09477', '09478', '09479'],
];
const VERIFIED_2026 = ['05987', '05988', '05989', '02688', '02689'];

function callerRules(caller: string, day: string, dialing: string): CampaignFinding[] {
  if (caller === 'withheld') return [error('caller-id/withheld')];
  const number = caller.replace(/\D/g, '');
  const isKnown = day >= '2023-01-01';
  if (/^0[67]\d{8}$/.test(number)) return isKnown ? [error('caller-id/mobile')] : [];
  const forbidden = /^089\d{7}$|^3\d{3}$|^118\d{3}$/.test(number) && !/^3[01]\d\d$/.test(number);
  if (forbidden) return [error('caller-id/forbidden')];
  if (!isKnown) return [];
  const verified = day >= '2026-01-01' ? [...VERIFIED, ...VERIFIED_2026] : VERIFIED;
  if (verified.some((prefix) => number.startsWith(prefix))) return [];
  return dialing !== 'manual' || /^093[789]/.test(number) ? [warning('caller-id/range')] : [];
}

function hasLawfulDay(from: Day, to: Day, { law, audience }: Options): boolean {
  for (let day = from; day <= to; day += 1) if (isLawfulDay(day, law, audience)) return true;
  return false;
}

function consentRules(campaign: Campaign, d0: Day): CampaignFinding[] {
  const { options } = campaign;
  const found: CampaignFinding[] = [];
  if (consentBinds(d0, options) && !hasConsents(campaign) && options.basis !== 'consent')
    found.push(error('consent/unknown'));
  if (isPressExempt(d0, options)) return found;
  if (readConsents(campaign).some(({ unreadable }) => unreadable)) found.push(error('consent/unreadable'));
  const purposes = new Set((campaign.consents ?? []).map(({ purpose }) => purpose.trim()));
  purposes.delete('');
  if (purposes.size > 1 && options.purpose === null) found.push(warning('consent/purposes'));
  return found;
}

function sectorRules(campaign: Campaign, d0: Day): CampaignFinding[] {
  const severity = banOf(d0, campaign.options);
  if (severity === null) return [];
  const isOfPersons = severity === 'error' && judgesPersons(d0, readConsents(campaign), campaign.options);
  return isOfPersons ? [] : [{ rule: 'sector/banned', severity }];
}

/** Every finding on the campaign as a whole, each rule once, sorted by id; `calls/gap` is left out. */
export function campaignRules(campaign: Campaign, lists: Lists, read: ReadCalls, d0: Day): CampaignFinding[] {
  const { options } = campaign;
  const day = options.law ?? isoOf(d0);
  const found = [...listRules(lists, d0, options), ...logRules(campaign, read, d0)];
  for (const caller of options.callerIds) found.push(...callerRules(caller, day, options.dialing));
  found.push(...consentRules(campaign, d0), ...sectorRules(campaign, d0));
  if (options.end !== null) {
    const end = dayOf(options.end);
    if (regimeOf(end, options.law) !== regimeOf(d0, options.law))
      found.push(error('law/changes-during-campaign'));
    if (!hasLawfulDay(dayOf(options.start), end, options)) found.push(error('calendar/no-lawful-day'));
  }
  const once = new Map(found.map((finding) => [finding.rule, finding]));
  return [...once.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
