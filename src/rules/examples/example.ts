import type { Audience, Basis, Dialing, Sector, Text, Uncounted } from '../../model.ts';
import type { WhyInvalid } from '../../phone/why-invalid.ts';
import type { Policy } from '../../settings.ts';
import type { NumberKind } from '../facts.ts';

/** What differs from a campaign to consumers with a consent register and the house's usual rules. */
export interface CampaignSketch {
  basis?: Basis | null;
  sector?: Sector;
  audience?: Audience;
  dialing?: Dialing;
  purpose?: string | null;
  policy?: Partial<Policy>;
  consentsGiven?: boolean;
  requestsGiven?: boolean;
  bannedFromStart?: boolean;
  consentsAwaited?: boolean;
  answersAwaited?: boolean;
  /** Last calling day; the example's day where absent. */
  end?: string;
}

/** What differs from a usable number of which no file says anything. */
export interface NumberSketch {
  kind?: keyof typeof NumberKind;
  /** The cell, where it holds no usable number. */
  words?: string;
  /** Why it is none. */
  why?: WhyInvalid;
  listed?: true;
  answered?: true;
  ownListed?: true;
  /** The column of the contact list that says not to call. */
  flagged?: string;
  /** What it says where it speaks of a consent alone. */
  ofConsent?: 'refused' | 'none';
  keptEarlier?: true;
}

/** A consent as a register has it, with a proof unless it says otherwise; ISO days. */
export interface ConsentSketch {
  given: string;
  expires?: string;
  /** First day of the period that the person stated. */
  from?: string;
  purpose?: string;
  /** Hours and weekdays as people write them. */
  slots?: string;
  proof?: boolean;
  /** Its line in the register. */
  line?: number;
}

/** What the files say of a person, or of one number; ISO days, a consent with a proof may be its day alone. */
export interface PersonSketch {
  attempts?: readonly string[];
  refusals?: readonly string[];
  objections?: readonly string[];
  withdrawals?: readonly string[];
  consents?: readonly (string | ConsentSketch)[];
  /** Days of requests to be called back. */
  requests?: readonly string[];
  /** Why a consent that the register shows gives none. */
  uncounted?: Uncounted;
}

/** A call on the example's day, at 11:00 to a number of metropolitan France that was never called before. */
export interface CallSketch extends PersonSketch {
  /** ISO 3166 code or department of the person called. */
  territory?: string;
  /** `19:59:59`, on the clock of the person called. */
  time?: string;
  /** Minutes between the call and an appointment. */
  minutesFromAppointment?: number;
  /** Day of the entry on the opposition list, on the company's own list; null: an entry without a day. */
  listed?: string | null;
  ownListed?: string | null;
  /** Day on which the first consent was given after the call. */
  consentLater?: string;
  /** Whether a contact list says whose number it is. */
  inList?: true;
}

/** What differs from a campaign that begins on the example's day, its files fresh and in order. */
export interface SituationSketch {
  /** First calling day of the campaign; D0 is the example's day. */
  start?: string;
  /** Days of the opposition exports; null: unknown. */
  exports?: readonly (string | null)[];
  /** Lines of the opposition list that cannot be read. */
  unreadableEntries?: readonly number[];
  /** Lines of the consent register whose number or date cannot be read. */
  unreadableConsents?: readonly number[];
  /** Purposes in the register, and how many consents name each. */
  purposes?: Readonly<Record<string, number>>;
  startGiven?: boolean;
  /** The earliest date in any file. */
  earliestDate?: string;
  /** The newest call in a log. */
  newestDate?: string;
  /** `false`: none given; `none`: stated that nobody was ever called. */
  calls?: false | 'none';
  /** First and last day of the call log. */
  callsFrom?: string;
  callsUntil?: string;
  missingDays?: readonly string[];
  unreadableCalls?: readonly number[];
  unknownOutcome?: string;
  outcomes?: 'agents' | 'telephone' | 'none';
  silentDays?: readonly string[];
  undercounts?: true;
  /** A column of the contact list that is not understood. */
  unclearColumn?: string;
  callerIds?: readonly string[];
  dialing?: Dialing;
}

/** An ISO day of judgement, and the campaign on it. */
export interface Circumstances {
  day: string;
  campaign?: CampaignSketch;
}
type Case = Circumstances & { text: Text };
export type NumberExample = Case & { number: NumberSketch };
export type PersonExample = Case & { person: PersonSketch };
export type CallExample = Case & { call: CallSketch };
export type CampaignExample = Case & { situation: SituationSketch };
export type Example = NumberExample | PersonExample | CallExample | CampaignExample;

/** Cases in which a rule finds something, and such in which it does not; at least one of each. */
export interface Examples<Kind extends Example = Example> {
  fires: readonly [Kind, ...Kind[]];
  passes: readonly [Kind, ...Kind[]];
}
