import type { Because } from '../findings.ts';
import type { LawOfDay } from '../law/model.ts';
import type { Audience, Basis, Day, Dialing, PhoneNumber, Sector, Source, Uncounted } from '../model.ts';
import { PhoneKind } from '../phone/number.ts';
import type { WhyInvalid } from '../phone/why-invalid.ts';
import type { Policy } from '../settings.ts';
import type { AgreedHours } from '../time/slots.ts';

/** What is known of the whole campaign when a contact is judged. */
export interface CampaignFacts {
  basis: Basis | null;
  sector: Sector;
  audience: Audience;
  dialing: Dialing;
  /** Folded; null where the user names none. */
  purpose: string | null;
  policy: Policy;
  /** Whether a register or consent columns were given. */
  consentsGiven: boolean;
  /** Whether they hold requests to be called back, and the law of the first day knows such. */
  requestsGiven: boolean;
  /** Whether the sector is banned on the first day. */
  bannedFromStart: boolean;
  /** Whether a contact without any consent counts as without consent (else `consent/unknown` says it once). */
  consentsAwaited: boolean;
  /** Whether an opposition export answers per submitted number, so that a number can be missing in it. */
  answersAwaited: boolean;
  /** Last calling day. */
  end: Day;
}

/** The day for which a contact is judged, with its law. */
export interface At {
  day: Day;
  law: LawOfDay;
  /** First later day on which the law changes; null: none known. */
  lawChanges: Day | null;
  campaign: CampaignFacts;
}

/** What a row's number turned out to be; `missing` where the row has none. */
export const NumberKind = { ...PhoneKind, missing: -1 } as const;
export type NumberKind = (typeof NumberKind)[keyof typeof NumberKind];

/** What the files say of one number of a row. */
export interface NumberFacts {
  kind: NumberKind;
  number: PhoneNumber;
  /** The unusable cell's words, digits masked. */
  words(): string;
  /** Why an invalid one is none; null for all others, and where nobody asks. */
  why(): WhyInvalid | null;
  /** Entry of an opposition export that lists the number. */
  listed(): Source | null;
  /** Whether an answer file or a flag says that the number was submitted. */
  answered(): boolean;
  /** Entry of the company's own list. */
  ownListed(): Source | null;
  /** Row and column of the contact list that say not to call the number. */
  flagged(): (Source & { column: string; ofConsent: 'refused' | 'none' | null }) | null;
  /** The earlier row that is kept with this number. */
  keptEarlier(): Source | null;
}

/** One row of the consent register, or the consent columns of a contact row. */
export interface ConsentRecord {
  /** Local days of the called person; null where the register has none. */
  given: Day | null;
  withdrawn: Day | null;
  expires: Day | null;
  /** First day on which it holds, where that is not the day of giving. */
  from: Day | null;
  /** Folded; empty where the record names none. */
  purpose: string;
  proof: boolean;
  /** Hours and weekdays that the person stated; none: any. */
  slots: readonly AgreedHours[];
  source: Source;
}

/** A request to be called back. */
export interface CallBackRequest {
  /** Local day of the person. */
  day: Day;
  /** Folded; empty where it names none. */
  purpose: string;
  source: Source;
  /** Whether it is known by the clock that nothing said since has ended it; else the days tell. */
  stands: boolean;
}

/** What bears on a consent; local days, ascending. */
export interface ConsentFacts {
  requests: readonly CallBackRequest[];
  refusals: readonly Day[];
  objections: readonly Day[];
  /** From any record. */
  withdrawals: readonly Day[];
  /** Records with a day of giving, ascending by it. */
  consents: readonly ConsentRecord[];
}

/** What the logs and registers say of one person, over all of the person's numbers. */
export interface PersonFacts extends ConsentFacts {
  /** Local days of attempts, ascending. */
  attempts: readonly Day[];
  /** Why consents that the files show give none; null: they show none but those above. */
  uncounted: Uncounted | null;
  /** The log row of a refusal or objection on that day. */
  callOn(kind: 'refused' | 'objected', day: Day): Source | null;
}

/** Where the files say what is known of one person; local days, both included, in order of time. */
export interface PersonSources {
  attempts(from: Day, to: Day): readonly Source[];
  withdrawals(from: Day, to: Day): readonly Source[];
}

/** An entry of an opposition list, with its own date where the list has one. */
export interface ListEntry extends Source {
  registered: Day | null;
}

/** One past call to a number, as seen by the person called. */
export interface CallFacts {
  day: Day;
  /** Seconds of the local day; null where the log gives no time. */
  second: number | null;
  /** Attempts to the same number before this one, from `day` on. */
  attemptsSince(day: Day): number;
  /**
   * Days of refusals and objections in earlier calls to the same number, with all that registers say of the person; null: in none
   * did anybody refuse or object.
   */
  history(): ConsentFacts | null;
  /** Whether consent to this number on that day frees the call of days and hours. */
  consentOn(day: Day): boolean;
  /** Seconds between the call and the nearest appointment of this number; infinite where there is none. */
  fromAppointment(): number;
  closed: { reason: 'weekend' | 'public-holiday'; holiday: string | null } | null;
  /** Entry of an opposition export that lists the number; and one of the company's own list. */
  listed(): ListEntry | null;
  ownListed(): ListEntry | null;
  /** What registers and earlier calls say, at that moment, of the consent to call this very number. */
  consentThen(): ConsentFacts;
  /**
   * When consent to this number first began to hold after that moment, and whether it had been given by then, for a period that
   * had not begun, or withdrawn, too; null: never.
   */
  consentLater(): { day: Day; second: number | null; was: 'unknown' | 'given' | 'withdrawn' } | null;
  /** Why consents to this number that the files show, of any day, give none; null: they show none but those that do. */
  consentUncounted(): Uncounted | null;
  /** Whether a contact list says whose number it is, so that consents are that person's. */
  isOfPerson(): boolean;
  /** The last earlier attempts to the same number from `day` on, at most `count`, the earliest first. */
  earlierAttempts(count: number, day: Day): readonly Because[];
  /** The last earlier call on a day in which the person refused, or objected. */
  callOn(kind: 'refused' | 'objected', day: Day): Because | null;
  /** What withdrew the consent last before that moment: a record, or an earlier call. */
  withdrawal(): Because | null;
}

/** What the campaign as a whole is judged by. */
export interface CampaignSituation {
  facts: CampaignFacts;
  /** D0 in metropolitan France. */
  firstDay: Day;
  start: Day;
  /** Whether the user named it; else it is today. */
  startGiven: boolean;
  /** Of all dates in exports, logs and registers; null: there is none. */
  earliestDate: Day | null;
  /** By file, a day that must have come: of the newest call, of an export, of the first entry of a register. */
  newestDates: readonly { file: string; day: Day }[];
  law: LawOfDay;
  /** Law on the last calling day. */
  lawAtEnd: LawOfDay;
  /** First day after D0 of another regime; null where none is known. */
  regimeChange: Day | null;
  exports: readonly { file: string; date: Day | null; unreadable: UnreadableLines }[];
  ownLists: readonly { file: string; unreadable: UnreadableLines }[];
  /** Consent registers, and a contact list with consent columns. */
  registers: readonly RegisterFacts[];
  calls: CallLogs;
  callerIds: readonly string[];
  dialing: Dialing;
  /** Columns of any input that are not understood. */
  unclear: readonly UnclearInput[];
}

/** A consent register, or a contact list with consents. */
export interface RegisterFacts {
  file: string;
  unreadable: UnreadableLines;
  /** Purposes of consent as written, the most frequent first. */
  purposes: readonly { value: string; count: number }[];
}

/** A column that is not understood, with what may be said of it. */
export interface UnclearInput {
  file: string;
  column: string;
  why: 'name' | 'word' | 'numbers' | 'meaning' | 'sheet';
  /** Masked, the most frequent first. */
  values: readonly { value: string; count: number }[];
  count: number;
  line: number;
  /** What to paste into the campaign file: one line of YAML. */
  entry: string;
}

/** Lines that should hold a number or a date, and cannot be read. */
export interface UnreadableLines {
  count: number;
  lines: readonly number[];
}

/** What the call logs together cover. */
export interface CallLogs {
  /** `none` where the campaign file states that nobody was ever called. */
  given: boolean | 'none';
  files: readonly {
    file: string;
    unreadable: UnreadableLines;
    unknownOutcomes: readonly { value: string; count: number }[];
    /** No outcome column, or a telephone system's statuses, which show no refusals. */
    outcomes: 'agents' | 'telephone' | 'none';
    /** Days on which calls of such a log stand in none with the agents’ results; null: no log has those results. */
    silentDays: readonly Day[] | null;
    undercounts: 'format' | 'once' | null;
    /** Whether the log says of itself that rows are missing. */
    incomplete: boolean;
  }[];
  /** Days of the first and last readable row; `last` as `--calls-until` says, where it does. */
  first: Day | null;
  last: Day | null;
  /** Lawful calling days between first and last without a single row. */
  missingDays: readonly Day[];
}
