declare const flavour: unique symbol;
/**
 * A number with a meaning: two of different meanings are not taken for each other, while a plain number, the result of
 * arithmetic for one, may become either.
 */
type Flavoured<Name extends string> = number & { readonly [flavour]?: Name };

/** Whole days since 1970-01-01 of the calendar, no time zone. */
export type Day = Flavoured<'day'>;
/** Seconds since 1970-01-01T00:00:00Z. */
export type Instant = Flavoured<'instant'>;
/** E.164 digits as a number: +33612345678 is 33612345678. 0 stands for none. */
export type PhoneNumber = Flavoured<'phone number'>;
/** How many of something, or which one of them: no day and nobody's number. */
export type Figure = Flavoured<'figure'>;
/** Place of a row of contacts in its list, the first is 0. */
export type RowIndex = Flavoured<'row'>;
/** Place of a number in the table of all numbers of a run, -1 for none. */
export type NumberId = Flavoured<'number'>;
/** Place of a call in the call book. */
export type CallId = Flavoured<'call'>;

export type Lang = 'en' | 'fr';
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** What a rule judges. */
export type RuleScope = 'number' | 'person' | 'campaign' | 'call';

export type Severity = 'error' | 'warning' | 'notice';
/** How sure the legal source is: read in the text, in a source that quotes it, or inferred. */
export type Certainty = 'primary' | 'secondary' | 'inferred';
export type RegimeId = 'before-hours' | 'opt-out' | 'opt-in';

/** Standard outcomes of a call, the most telling first: of several legs the first of this list wins. */
export const outcomes = [
  'objected',
  'refused',
  'answered',
  'callback',
  'voicemail',
  'busy',
  'unanswered',
  'invalid',
  'failed',
  'unclassified',
  'not-placed',
] as const;
export type Outcome = (typeof outcomes)[number];

export type Direction = 'outbound' | 'inbound' | 'internal';
export const bases = ['consent', 'contract'] as const;
export type Basis = (typeof bases)[number];
export const audiences = ['consumers', 'b2b'] as const;
export type Audience = (typeof audiences)[number];
export const dialings = ['automatic', 'manual', 'machine'] as const;
export type Dialing = (typeof dialings)[number];
export const sectors = [
  'general',
  'energy-renovation',
  'cpf-training',
  'housing-adaptation',
  'press',
  'insurance',
  'telecom',
  'energy-supply',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

/** A row of an input that decided something. */
export interface Source {
  /** Path as the user gave it. */
  file: string;
  /** Physical line on which the row starts. */
  line: number;
}

/** How long files are kept: whole years, months or days of the calendar. */
export interface Retention {
  count: number;
  unit: 'y' | 'm' | 'd';
}

/** Why a consent that the files show gives none: for another channel, to another beneficiary, or for some other reason. */
export type Uncounted = 'other-channel' | 'other-beneficiary' | 'other';
