import type { Audience, Basis, Dialing, Sector, Text } from '../../model.ts';
import type { PhoneKind } from '../../phone/number.ts';
import type { Policy } from '../../settings.ts';

/** What differs from a campaign to consumers with a consent register and the house's usual rules. */
export interface WrittenCampaign {
  basis?: Basis;
  sector?: Sector;
  audience?: Audience;
  purpose?: string;
  policy?: Partial<Policy>;
  answersAwaited?: boolean;
  /** Last calling day; the example's day where absent. */
  end?: string;
}

/** What differs from a usable number of which no file says anything. */
export interface WrittenNumber {
  kind?: keyof typeof PhoneKind | 'missing';
  /** The cell, where it holds no usable number. */
  words?: string;
  listed?: true;
  answered?: true;
  ownListed?: true;
  keptEarlier?: true;
}

/** A consent as a register has it, with a proof unless it says otherwise; ISO days. */
export interface WrittenConsent {
  given: string;
  expires?: string;
  purpose?: string;
  proof?: false;
}

/** What the files say of a person, or of one number; ISO days, ascending. */
export interface WrittenPerson {
  attempts?: readonly string[];
  refusals?: readonly string[];
  objections?: readonly string[];
  withdrawals?: readonly string[];
  consents?: readonly WrittenConsent[];
}

/** A call on the example's day, at 11:00 to a number of metropolitan France that was never called before. */
export interface WrittenCall extends WrittenPerson {
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
}

/** What differs from a campaign that begins on the example's day, its files fresh and in order. */
export interface WrittenSituation {
  /** First calling day of the campaign; D0 is the example's day. */
  start?: string;
  /** Days of the opposition exports; null: unknown. */
  exports?: readonly (string | null)[];
  /** Lines of the opposition list that cannot be read. */
  unreadableEntries?: readonly number[];
  consentsGiven?: false;
  /** `false`: none given; `none`: stated that nobody was ever called. */
  calls?: false | 'none';
  /** First and last day of the call log. */
  callsFrom?: string;
  callsUntil?: string;
  missingDays?: readonly string[];
  unreadableCalls?: readonly number[];
  unknownOutcome?: string;
  outcomes?: 'agents' | 'telephone' | 'none';
  undercounts?: true;
  callerIds?: readonly string[];
  dialing?: Dialing;
}

interface Told {
  /** ISO day on which it is judged. */
  day: string;
  text: Text;
  campaign?: WrittenCampaign;
}
export type NumberExample = Told & { number: WrittenNumber };
export type PersonExample = Told & { person: WrittenPerson };
export type CallExample = Told & { call: WrittenCall };
export type CampaignExample = Told & { situation: WrittenSituation };
export type Example = NumberExample | PersonExample | CallExample | CampaignExample;

/** Cases in which a rule finds something, and such in which it does not; at least one of each. */
export interface Examples<Kind extends Example = Example> {
  fires: readonly [Kind, ...Kind[]];
  passes: readonly [Kind, ...Kind[]];
}
