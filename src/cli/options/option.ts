import type { InputProblem } from '../../errors.ts';
import type { Day, Lang, Text } from '../../model.ts';
import type { WrittenPlace } from './mistake.ts';

/** Names that options may give, taken from the tables of rules, presets and reporters. */
export interface Vocabulary {
  rules: RuleNames;
  /** Ids of call-log presets. */
  presets: readonly string[];
  /** Ids of report formats. */
  reports: readonly string[];
  /** Codes of territories. */
  territories: readonly string[];
}

export interface RuleNames {
  all: readonly string[];
  /** Rules that name a gap, which `--accept` may take. */
  gaps: readonly string[];
}

/** What the meaning of an option may depend on. */
export interface Context {
  /** Today in Europe/Paris. */
  today: Day;
  /** Language of the environment. */
  lang: Lang;
  vocabulary: Vocabulary;
  /** The campaign that was chosen of those in the campaign file; absent: none. */
  campaignName?: string;
}

/** One value as it was written, and where. */
export interface Word {
  text: string;
  at: WrittenPlace;
  /**
   * What else an entry of the campaign file says: `{path, format}` has the path as text and `format` here. A mapping or a
   * list in it is a word without text, whose fields are its keys or places.
   */
  fields: Readonly<Record<string, Word>>;
}

/** Options as typed, by key. */
export type Typed = ReadonlyMap<string, readonly Word[]>;

/** In the order of the help. */
export const groups = ['inputs', 'campaign', 'file', 'policy', 'outputs', 'terminal'] as const;
export type Group = (typeof groups)[number];

/** How a value is written, in the words of JSON Schema. */
export type Form = Readonly<Record<string, unknown>>;
export type FormOf = (vocabulary: Vocabulary) => Form;

/** What is known of values before any is given. */
export interface Written {
  /** How a value is written; absent: any text. */
  readonly form?: FormOf;
  /** Values that completion and examples may offer; absent: none. */
  readonly values?: (vocabulary: Vocabulary) => readonly string[];
}

/** From one value as written to what it means; an InputError where it means nothing. */
export interface Reader<T> extends Written {
  (word: Word, context: Context): T;
  /** What it means, as a manifest holds it; absent: as it is. */
  json?(value: T): unknown;
}

/** From the words of an option to what they mean. */
export interface Meaning<T> extends Written {
  (words: readonly Word[], context: Context): T;
  json?(value: T): unknown;
}

/** A mapping in an entry: its keys, null for any; each with a value, one or a list of them, or a mapping again. */
export interface MapOf {
  keys: readonly string[] | null;
  holds: 'value' | 'list' | 'mapping';
  read: Reader<unknown>;
}

/** The keys of an entry of the campaign file. */
export interface Entry {
  /** Holds what stands alone where there is no mapping. */
  main: string;
  /** Whether `main` may be left out: the rest then holds for all that is named elsewhere, as text ''. */
  mainOptional?: true;
  more: Readonly<Record<string, Reader<unknown>>>;
  /** Keys of `more` that may not be left out. */
  needs?: readonly string[];
  /** Further keys that hold mappings. */
  maps?: Readonly<Record<string, MapOf>>;
  /** Further keys that hold one value or a list of them. */
  lists?: Readonly<Record<string, Reader<unknown>>>;
  /** Keys of `more` and `maps` that are paths, where they are no mapping. */
  paths?: readonly string[];
}

/**
 * One option: help, manual page, completion, campaign file with its schema, `--print-config` and manifest are all made
 * from this.
 */
export interface Option<T> {
  /** Key path in the campaign file: `start`, `policy.foreign`. */
  key: string;
  /** Long flags without dashes, the second and later ones are aliases; none: campaign file only. */
  flags: readonly string[];
  /** One letter. */
  short?: string;
  /** How many values follow the flag: none, one, one each time the flag is repeated, or a list. */
  takes: 'nothing' | 'one' | 'repeat' | 'many';
  /** Name of the value in the help. */
  argument: string;
  group: Group;
  /** Key of the option that it goes before in the help, where the table has it elsewhere: values are read in its order. */
  before?: string;
  help: Text;
  /** Whether `-h` names it, which has room for the most used ones. */
  brief?: true;
  /** Written form of the default; none where absent. */
  fallback?: string | ((context: Context) => string);
  /** Whether what is written may leave a part to the default, whose word then stands behind it. */
  fallbackBehind?: true;
  /** Whether it has no place in the campaign file. */
  flagOnly?: true;
  /** Whether a command can do without it as its argument. */
  mayLack?: true;
  /** An entry of the campaign file may be a mapping. */
  entry?: Entry;
  /** What is said where an argument that takes one value is given more. */
  tooMany?: Pick<InputProblem, 'problem' | 'expected' | 'remedy'>;
  /** Makes a path of the campaign file relative to the working directory. */
  locate?: (text: string, folder: string) => string;
  /** From the words as written to what they mean; an InputError where they mean nothing. */
  meaning: Meaning<T>;
}

/** The commands that audit, and share their options. */
export const auditCommands = ['clean', 'check', 'calls', 'explain'] as const;
export type AuditCommand = (typeof auditCommands)[number];

/** The same, and those that take all options of one of them. */
export type AuditWords = AuditCommand | 'rescrub';

/** An option of the audits. */
export interface AuditOption<T> extends Option<T> {
  commands: readonly AuditCommand[];
  /** What it makes a difference to: who may be called, what is written of it, or how the terminal looks. */
  affects: 'verdict' | 'output' | 'terminal';
  /** Where a command says it in other words, or has another default. */
  differs?: Partial<Record<AuditWords, Partial<Pick<Option<T>, 'flags' | 'argument' | 'help' | 'fallback'>>>>;
  /** How a manifest holds it, where that is not under its key. */
  written?: {
    name: string;
    /** Whether what stands there is its own; absent: all of it. */
    owns?(word: Word): boolean;
  };
}

/** An option for each of some values, under its name. */
export type OptionTable<S> = { readonly [K in keyof S]-?: Option<S[K]> };
export type AuditOptionTable<S> = { readonly [K in keyof S]-?: AuditOption<S[K]> };
