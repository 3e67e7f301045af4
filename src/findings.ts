import type { Day, PhoneNumber, Severity, Source } from './model.ts';

/** What a message's placeholders are filled with; numbers of people are masked when it is said. */
export type MessageData = Readonly<Record<string, string | number>>;

/** An earlier thing that makes something a violation: a call, or an entry of a list or register. */
export interface Because extends Source {
  /** ISO 8601 with the called person's offset for a call (its day where the log has no time), ISO day or empty for an entry. */
  occurredAt: string;
}

/** One thing that a rule found. */
export interface Finding {
  rule: string;
  severity: Severity;
  subject: 'campaign' | 'contact' | 'call';
  /** Path of the input that it points at, as the user gave it; empty for the campaign itself. */
  source: string;
  /** Physical line, 0 where there is none. */
  line: number;
  /** 0 where there is none. */
  number: PhoneNumber;
  /** ISO 3166 code, empty where there is none. */
  territory: string;
  /** ISO 8601 with the called person's offset, for calls; else empty. */
  occurredAt: string;
  /** First day on which it bars a contact that is kept only to the end of the campaign; absent: the first calling day. */
  barsFrom?: Day;
  /** First day on which the contact may be called again; null: none or not applicable. */
  callableFrom: Day | null;
  /** Key into the rule's messages. */
  message: string;
  data: MessageData;
  /** What makes a call a violation, the earliest first; absent: nothing but the call itself. */
  because?: readonly Because[];
}
