import type { InputProblem } from '../../errors.ts';
import type { Day, Lang, Text } from '../../model.ts';
import type { Place } from './mistake.ts';

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
  at: Place;
  /** What else an entry of the campaign file says: `{path, format}` has the path as text and `format` here. */
  fields: Readonly<Record<string, Word>>;
}

/** Options as typed, by key. */
export type Typed = ReadonlyMap<string, readonly Word[]>;

export type Group = 'inputs' | 'campaign' | 'file' | 'policy' | 'outputs' | 'terminal';

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
}

/** From the words of an option to what they mean. */
export interface Meaning<T> extends Written {
  (words: readonly Word[], context: Context): T;
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
  /** Further keys that hold mappings: their own keys, null for any; as fields `columns.date`. */
  maps?: Readonly<Record<string, { keys: readonly string[] | null; read: Reader<unknown> }>>;
  /** Keys of `more` and `maps` that are paths, where they are no mapping. */
  paths?: readonly string[];
}

/** One option: the command line, its help, the campaign file and `--print-config` are all made from this. */
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
  help: Text;
  /** Written form of the default; none where absent. */
  fallback?: string | ((context: Context) => string);
  /** Whether it has no place in the campaign file. */
  flagOnly?: true;
  /** Whether a command can do without it as its argument. */
  mayLack?: true;
  /** An entry of the campaign file may be a mapping. */
  entry?: Entry;
  /** What is told where an argument that takes one value is given more. */
  tooMany?: Pick<InputProblem, 'problem' | 'expected' | 'remedy'>;
  /** Makes a path of the campaign file relative to the working directory. */
  locate?: (text: string, folder: string) => string;
  /** From the words as written to what they mean; an InputError where they mean nothing. */
  meaning: Meaning<T>;
}
