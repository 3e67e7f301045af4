import type { Day, RegimeId } from '../model.ts';
import type { HolidayId } from './holidays.ts';

/** Numbers of `digits` digits that begin with `prefix`, save those that begin with one of `except`. */
export interface NumberShape {
  prefix: string;
  digits: number;
  except: readonly string[];
}

/** Highest administrative fines, in euros. */
export interface Fines {
  naturalPerson: number;
  legalPerson: number;
}

/** When consumers may be called. */
export interface CallingHours {
  /** 0 is Monday. */
  weekdays: readonly number[];
  /** Seconds of the local day, `from` inside, `to` outside. */
  windows: readonly { from: number; to: number }[];
  holidays: readonly HolidayId[];
  /** By territory or department; bar only where the house asks for it. */
  localHolidays: Readonly<Record<string, readonly HolidayId[]>>;
}

/** What is said of the number that a caller presents; prefixes are national (`06`), null is no such rule. */
export interface CallerIds {
  mobilePrefixes: readonly string[] | null;
  forbidden: readonly NumberShape[] | null;
  withheldForbidden: boolean;
  verifiedRanges: readonly string[] | null;
  platformRanges: readonly string[] | null;
}

/** Prior consent: for how long it is good, its proof is kept, and how far from an appointment a call may be. */
export interface ConsentTerms {
  years: number;
  proofYears: number;
  appointmentSeconds: number;
  /** First day on which a consent is good for so many years at most. */
  since: Day;
}

/** The law of one day, compiled from the parameters; null stands for no such rule on that day. */
export interface LawOfDay {
  regime: RegimeId;
  hours: CallingHours | null;
  /** At most `limit` attempts in `days` calendar days. */
  attempts: { limit: number; days: number } | null;
  /** Silence after a refusal; `house` where the law no longer asks for it. */
  refusalPause: { days: number; house: boolean } | null;
  /** A check against the opposition list is good for `days`. */
  oppositionDuty: { days: number } | null;
  oppositionListEnded: boolean;
  /** Days after which an entry on the opposition list has taken effect. */
  registrationDays: number | null;
  /** Prior consent; null where the law does not ask for it. */
  consent: ConsentTerms | null;
  /** What holds of consent where the law of calling machines asks for it, which it does under every regime. */
  machineConsent: ConsentTerms;
  hoursLiftedBy: 'consent' | 'appointment' | null;
  callerIds: CallerIds;
  /** Sectors in which canvassing by telephone is banned, and such where only other ways to canvass are. */
  bannedSectors: readonly string[];
  warnedSectors: readonly string[];
  /** Working days within which people in banned sectors may be called back on request; null: none may. */
  callBack: { days: number; since: Day } | null;
  /** First day of which a refusal to an insurer bars without end; null: none does. */
  insuranceRefusalSince: Day | null;
  /** The press need neither check against the opposition list nor ask for consent. */
  pressExempt: boolean;
  fines: Fines | null;
}

/** The law over time, or that of one day for all days. */
export interface Law {
  /** SHA-256 of all parameters, hexadecimal. */
  readonly hash: string;
  /** The law of a day; the same object for all days between two changes. */
  on(day: Day): LawOfDay;
  /** The first day after `day` on which any parameter changes; null: none known, or the law of one day. */
  nextChange(day: Day): Day | null;
  /** The first day after `day` that is under another regime; null: none known, or the law of one day. */
  nextRegime(day: Day): Day | null;
}
