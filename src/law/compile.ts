import { createHash } from 'node:crypto';
import type { Day, Sector } from '../model.ts';
import type { CallerIds, CallingHours, ConsentTerms, Law, LawOfDay } from './model.ts';
import { firstDay, type Parameter, type Period, periodOn } from './parameter.ts';
import { parameters } from './parameters/index.ts';

type ValueOf = <Value>(parameter: Parameter<Value>) => Value | null;

/**
 * Compiles the dated parameters into one law per span between two changes.
 *
 * @param options.lawDay judges every day under the law of this one; null: each under its own
 * @example compileLaw({ lawDay: null }).on(dayOf(2024, 5, 6)).regime // 'opt-out'
 */
export function compileLaw(options: { lawDay: Day | null }): Law {
  const hash = hashOf(Object.values(parameters));
  const { lawDay } = options;
  if (lawDay !== null) {
    const fixed = alwaysIn(lawOf(lawDay));
    return { hash, on: () => fixed, nextChange: () => null, nextRegime: () => null };
  }
  const changes = Int32Array.from(changeDays());
  const laws = [Number.NEGATIVE_INFINITY, ...changes].map(lawOf);
  const changesUpTo = (day: Day) => {
    let index = changes.length;
    while (index > 0 && day < (changes[index - 1] ?? 0)) index -= 1;
    return index;
  };
  const on = (day: Day) => laws[changesUpTo(day)] ?? lawOf(day);
  const nextChange = (day: Day) => changes[changesUpTo(day)] ?? null;
  const nextRegime = (day: Day) =>
    changes.find((change) => change > day && on(change).regime !== on(day).regime);
  return { hash, on, nextChange, nextRegime: (day) => nextRegime(day) ?? null };
}

/** The law of one day as if it had always been there. */
function alwaysIn(law: LawOfDay): LawOfDay {
  const since = Number.NEGATIVE_INFINITY;
  return {
    ...law,
    consent: law.consent && { ...law.consent, since },
    callBack: law.callBack && { ...law.callBack, since },
    insuranceRefusalSince: law.insuranceRefusalSince === null ? null : since,
  };
}

/** The days on which any parameter changes, rising. */
function changeDays(): Day[] {
  const days = Object.values(parameters).flatMap(({ periods }) => periods.map(firstDay));
  return [...new Set(days)].filter(Number.isFinite).sort((a, b) => a - b);
}

function lawOf(day: Day): LawOfDay {
  const value: ValueOf = (parameter) => periodOn(parameter, day).value;
  const regime = value(parameters.regime);
  if (regime === null) throw new Error(`no regime on day ${day}`);
  const duty = value(parameters.oppositionDutyDays);
  return {
    regime,
    hours: callingHours(value),
    attempts: attempts(value),
    refusalPause: refusalPause(value),
    oppositionDuty: duty === null ? null : { days: duty },
    oppositionListEnded: duty === null,
    registrationDays: value(parameters.registrationEffectDays) ?? value(parameters.houseRegistrationDays),
    consent: value(parameters.consentRequired) === null ? null : consentTerms(),
    machineConsent: consentTerms(),
    hoursLiftedBy: value(parameters.hoursLiftedBy),
    callerIds: callerIds(value),
    bannedSectors: bannedSectors(value),
    warnedSectors: known([value(parameters.bannedHousingAdaptationMessages)]),
    callBack: callBack(value),
    insuranceRefusalSince:
      value(parameters.insuranceRefusal) === null ? null : firstDay(valued(parameters.insuranceRefusal)),
    pressExempt: value(parameters.pressExemption) ?? false,
    fines: value(parameters.fines),
  };
}

function callingHours(value: ValueOf): CallingHours | null {
  const weekdays = value(parameters.callingWeekdays);
  const windows = value(parameters.callingWindows);
  if (weekdays === null || windows === null) return null;
  return {
    weekdays,
    windows: windows.map(({ from, to }) => ({ from: secondOfDay(from), to: secondOfDay(to) })),
    holidays: value(parameters.publicHolidays) ?? [],
    localHolidays: {
      ...value(parameters.localHolidaysAlsaceMoselle),
      ...value(parameters.localHolidaysOverseas),
    },
  };
}

/** `10:30` as seconds since local midnight. */
function secondOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60;
}

function attempts(value: ValueOf): LawOfDay['attempts'] {
  const limit = value(parameters.attemptLimit);
  const days = value(parameters.attemptDays);
  return limit === null || days === null ? null : { limit, days };
}

function refusalPause(value: ValueOf): LawOfDay['refusalPause'] {
  const legal = value(parameters.refusalPauseDays);
  if (legal !== null) return { days: legal, house: false };
  const house = value(parameters.houseRefusalPauseDays);
  return house === null ? null : { days: house, house: true };
}

/** Where machines call, the terms of the law of consent hold for them before its first day, too. */
function consentTerms(): ConsentTerms {
  const years = valued(parameters.consentYears);
  const minutes = valued(parameters.appointmentToleranceMinutes).value ?? 0;
  return {
    years: years.value ?? 0,
    proofYears: valued(parameters.consentProofYears).value ?? 0,
    appointmentSeconds: minutes * 60,
    since: firstDay(years),
  };
}

function callBack(value: ValueOf): LawOfDay['callBack'] {
  const days = value(parameters.callBackDays);
  return days === null ? null : { days, since: firstDay(valued(parameters.callBackDays)) };
}

/** The latest period with a value. */
function valued<Value>({ id, periods }: Parameter<Value>): Period<Value> {
  const period = periods.findLast(({ value }) => value !== null);
  if (period === undefined) throw new Error(`${id} has no value`);
  return period;
}

function callerIds(value: ValueOf): CallerIds {
  return {
    mobilePrefixes: value(parameters.mobileCallerPrefixes),
    forbidden: value(parameters.forbiddenCallerNumbers),
    withheldForbidden: value(parameters.withheldCallerForbidden) ?? false,
    verifiedRanges: value(parameters.verifiedCallerRanges),
    platformRanges: value(parameters.platformCallerRanges),
  };
}

function bannedSectors(value: ValueOf): string[] {
  const { bannedEnergyRenovation, bannedCpfTraining, bannedHousingAdaptation } = parameters;
  const bans = [bannedEnergyRenovation, bannedCpfTraining, bannedHousingAdaptation];
  return known(bans.map(value));
}

function known(sectors: readonly (Sector | null)[]): Sector[] {
  return sectors.filter((sector) => sector !== null);
}

/** One hash for one content: keys and parameters sorted, no spaces. */
function hashOf(list: readonly Parameter<unknown>[]): string {
  const sorted = list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify(canonical(sorted)))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => [key, canonical(held)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
