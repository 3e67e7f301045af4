import type { Audience, Basis, Day, Dialing, Lang, Outcome, Retention, Sector } from './model.ts';

/** What a column of a call log may be said to hold. */
export const logColumnRoles = [
  'date',
  'time',
  'number',
  'caller',
  'direction',
  'outcome',
  'callId',
  'agent',
  'campaign',
  'duration',
  'end',
  'timezone',
] as const;
export type LogColumnRole = (typeof logColumnRoles)[number];

/** What a column of a consent register may be said to hold. */
export const consentColumnRoles = [
  'phone',
  'given',
  'withdrawn',
  'expires',
  'appointment',
  'purpose',
  'proof',
  'consent',
  'status',
  'channel',
  'from',
  'slots',
  'beneficiary',
  'request',
] as const;
export type ConsentColumnRole = (typeof consentColumnRoles)[number];

/** What a column of a contact list may be said to hold. */
export const contactColumnRoles = [
  ...consentColumnRoles,
  'person',
  'postcode',
  'doNotCall',
  'mayCall',
  'label',
] as const;
export type ContactColumnRole = (typeof contactColumnRoles)[number];

/** What a column of an opposition list may be said to hold. */
export const oppositionColumnRoles = ['phone', 'flag', 'registered'] as const;
export type OppositionColumnRole = (typeof oppositionColumnRoles)[number];

/** What the user says of the columns of an input; a column is named as the header has it, or by its place as `#3`. */
export interface ColumnSays {
  /** Columns by what they hold. */
  columns?: Readonly<
    Partial<Record<LogColumnRole | ContactColumnRole | OppositionColumnRole, readonly string[]>>
  >;
  /** What values mean, by column: `yes`, `no` or a direction. */
  values?: Readonly<Record<string, Readonly<Record<string, ValueMeaning>>>>;
  /** Columns that are set aside, whatever they look like. */
  ignore?: readonly string[];
  /** Line of the header, where lines stand before it. */
  headerLine?: number;
}

/** What the user may say of a value: that it says yes or no, or which way a call went. */
export const valueMeanings = ['yes', 'no', 'outbound', 'inbound', 'internal'] as const;
export type ValueMeaning = (typeof valueMeanings)[number];

/** What may say in which territory a number is called. */
export const territorySources = ['number', 'postcode'] as const;
export type TerritorySource = (typeof territorySources)[number];

/** An input file with what the user said of it; what is absent is detected. */
export interface InputFile extends ColumnSays {
  path: string;
  /** Preset id of a call log, detected where absent. */
  format?: string;
  /** IANA zone of timestamps without an offset. */
  timezone?: string;
  /** Digits that the log puts before every number. */
  dialPrefix?: string;
  /** How a call log writes its dates: `day-first`, `month-first`, or letters such as `dd/MM/yyyy HH:mm:ss`. */
  dateFormat?: string;
  /** Path of a mapping of the log's results to the standard outcomes, or the mapping itself. */
  outcomes?: string | Readonly<Record<string, Outcome>>;
  /** Whether its calls may be those of a log of another kind, seconds apart; absent: they may. */
  join?: 'none';
  /** Day on which an opposition export was made. */
  date?: Day;
}

/** House rules, not law: `policy` in the campaign file. Defaults err on the side of not calling. */
export interface Policy {
  /** `keep` lets foreign numbers through with a notice. */
  foreign: 'exclude' | 'keep';
  /** Whether a supplied opposition list still bars after the end of Bloctel. */
  bloctelAfterEnd: 'honour' | 'ignore';
  /** Whether the sixty days of silence go on under `opt-in`. */
  refusalPause: 'keep' | 'off';
  /** `ask` wants consent of the press, too, under `opt-in`. */
  pressConsent: 'exempt' | 'ask';
  localHolidays: boolean;
  /** Rows that share a number are one person. */
  linkRows: boolean;
  /** A number in more rows than this links nothing. */
  switchboardRows: number;
}

/** A gap that the user accepts by name; the reason comes from the campaign file. */
export interface Accepted {
  rule: string;
  reason: string;
  /** Last day of a waiver; absent: it is accepted without end. */
  until?: Day;
}

/** What options say of the lists. */
export interface ListOptions {
  /** The contact list, its path `-` for standard input; null: past calls alone. */
  contacts: InputFile | null;
  opposition: InputFile[];
  /** Day on which the opposition exports were made, also for flags in the contact list. */
  oppositionDate: Day | null;
  ownOpposition: InputFile[];
  consents: InputFile[];
}

/** What options say of past calls. */
export interface LogOptions {
  /** `none` states that nobody was ever called. */
  calls: InputFile[] | 'none';
  /** Last day for which the logs are complete; absent: their newest row. */
  callsUntil: Day | null;
  /** Path of a mapping for all logs: value as written in the log to standard outcome. */
  outcomes: string | null;
}

/** What options say of how files are read. */
export interface ReadingOptions {
  /** What a true flag means where an opposition file leaves a doubt. */
  bloctelFlag: 'listed' | 'callable' | null;
  /** Columns of the contact list; empty: detected; `auto`: every candidate. */
  phoneColumn: string[];
  /** Line of the contact list's header; null: the first. */
  headerLine: number | null;
  /** Columns that are set aside whatever they look like, as `file:column`. */
  ignore: string[];
  personColumn: string | null;
  /** What says in which territory a mobile or 09 number is called: the number alone, or the postcode of its row. */
  territoryFrom: TerritorySource;
  /** Column of the postcodes; null: detected. */
  postcodeColumn: string | null;
  /** Bytes, when unpacked. */
  maxInput: number;
}

/** What options say of the campaign. */
export interface CampaignOptions {
  basis: Basis | null;
  /** First calling day. */
  start: Day;
  /** Last calling day; null: D0. */
  end: Day | null;
  /** Whether a contact is kept only if its verdict stands up to and including the last calling day. */
  throughEnd: boolean;
  /** Judge every day under the law of this one; null: each under its own. */
  law: Day | null;
  /** Days whose laws are held against each other over the contact list; null: no comparison is asked for. */
  lawFrom: Day | null;
  lawTo: Day | null;
  /** First and last local day of the past calls that are reported; null: no limit. Earlier calls still count. */
  from: Day | null;
  to: Day | null;
  /** Numbers that the campaign will present, as typed, or `withheld`. */
  callerId: string[];
  dialing: Dialing;
  sector: Sector;
  audience: Audience;
  purpose: string | null;
  /** To whom consent must have been given; null: it does not matter. */
  beneficiary: string | null;
  /** Gaps that are accepted, by name or by waiver. */
  accept: Accepted[];
}

/** What findings are on, as `--fail-on` names it. */
export const findingGroups = ['contacts', 'calls', 'campaign'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** Severities from which on findings fail a run. */
export const failLevels = ['error', 'warning', 'notice', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];
export type FailOn = Readonly<Record<FindingGroup, FailLevel>>;

/** What options say of the outputs. */
export interface OutputOptions {
  /** Run directory; null: none, every report has a place of its own. */
  out: string | null;
  /** Path of the cleaned list, `-` for standard output, null for its place in the run directory. */
  cleaned: string | null;
  excluded: string | null;
  bloctelRequest: string | null;
  /** Whether a packed copy of every input is kept in the run directory. */
  keepInputs: boolean;
  /** Whether the run that lies in the run directory is kept there, aside, instead of replaced. */
  keepPrevious: boolean;
  /** How long the run and what it keeps are to be kept; null: nobody said. It is told, and nothing is ever deleted. */
  retention: Retention | null;
  /** Whether the cleaned list gets columns of the audit. */
  annotate: boolean;
  /** Reports that were asked for; the file is null where none was named. */
  format: { id: string; file: string | null }[];
  failOn: FailOn;
  mask: boolean;
}

/** What options say of language and terminal. */
export interface TerminalOptions {
  lang: Lang;
  quiet: boolean;
  verbose: boolean;
  color: boolean;
  progress: boolean;
}

/** What is known of a run beside what its options say. */
export interface RunFacts {
  /** The command that is run; absent: none, a program asked. */
  command?: string;
  /** The campaign file that was read, null for none. */
  campaignFile: string | null;
  /** The further campaign files that it extends. */
  extendedFiles: string[];
  /** The campaign that was chosen of those in the campaign file; null: it has none. */
  campaignName: string | null;
  /** Where each value came from, by option name: `flag`, the campaign file's path, or `default`. */
  origins: Record<string, string>;
  /** The effective configuration as a manifest holds it. */
  configuration: Readonly<Record<string, unknown>>;
}

/** What options say of an audit. The table of options is typed by it: every setting has its option, under its own name. */
export interface OptionSettings
  extends ListOptions,
    LogOptions,
    ReadingOptions,
    CampaignOptions,
    OutputOptions,
    TerminalOptions {
  policy: Policy;
}

/** The effective configuration of a run: flags over campaign file over defaults. */
export interface Settings extends OptionSettings, RunFacts {}

/** Settings of an audit that has a contact list. */
export type ContactSettings = Omit<Settings, 'contacts'> & { contacts: InputFile };

/** Settings of a run that writes lists: there is always a directory. */
export type ListSettings = ContactSettings & { out: string };

/** What a file may be looked at as. */
export const inspectRoles = ['contacts', 'opposition', 'own-opposition', 'consents', 'calls'] as const;
export type InspectRole = (typeof inspectRoles)[number];

/** The effective options of `inspect`: one file, and what the user says of it. */
export interface InspectOptions {
  /** Path of the file, `-` for standard input. */
  path: string;
  /** null: recognised by what the file holds. */
  role: InspectRole | null;
  /** What is said of it. */
  said: Omit<InputFile, 'path'>;
  /** Outcome mapping as given with `--outcomes`. */
  outcomes: string | null;
  bloctelFlag: 'listed' | 'callable' | null;
  /** Empty: detected. */
  phoneColumn: string[];
  /** Bytes, when unpacked. */
  maxInput: number;
  lang: Lang;
  mask: boolean;
}
