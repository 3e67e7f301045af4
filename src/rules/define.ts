import type { Because, MessageData } from '../findings.ts';
import type { LawOfDay } from '../law/model.ts';
import type { Parameter } from '../law/parameter.ts';
import type { Day, Severity, Source, Text } from '../model.ts';
import type {
  CallExample,
  CampaignExample,
  Examples,
  NumberExample,
  PersonExample,
} from './examples/example.ts';
import type { At, CallFacts, CampaignSituation, NumberFacts, PersonFacts, PersonSources } from './facts.ts';
import type { DataOf, Message, SamePlaceholders } from './messages.ts';

/** What a rule found; an `error` of scope number or person bars. */
export interface Bar {
  message: string;
  data: MessageData;
  /** First day on which this bar may end; every day before it is barred. Null: no end that the files show. */
  until: Day | null;
  because: readonly Source[];
  severity: Severity;
}

interface BarOptions {
  until?: Day | null;
  because?: readonly (Source | null)[];
  severity?: Severity;
}

/** Makes a bar whose data must fill the message's placeholders. */
type Say<M> = <K extends keyof M & string>(message: K, data: DataOf<M[K]>, options?: BarOptions) => Bar;

/** As what a rule stands on a day: the law, a house policy, or plain sense, which needs no article. */
export type Standing = 'law' | 'house' | 'sense';

/** How a rule stands under the law of a day; null: it finds nothing on that day. */
export type StandingUnder = (law: LawOfDay) => Standing | null;

/** An input beside the one that is judged; consents and flags of an opposition list may also stand in the contact list. */
export type Need = 'opposition' | 'own-opposition' | 'consents' | 'calls';

/** What a rule is, apart from its judgement. */
export interface RuleMeta {
  id: string;
  severity: Severity;
  title: Text;
  /** What it says, in one to three sentences for whoever answers for the campaign. */
  explains: Text;
  /** What puts it right. */
  remedy: Text;
  /** Legal numbers that it applies; the reference of the first that has a value is the rule's article. */
  law: readonly Parameter<unknown>[];
  /** The legal number that asks for it where machines call, under every regime. */
  ofMachines?: Parameter<unknown>;
  /** Legal numbers that exempt somebody from it; none is its article. */
  exemptions?: readonly Parameter<unknown>[];
  /** Of messages that rest on another legal number than the others. */
  articles?: Readonly<Record<string, Parameter<unknown>>>;
  /** Inputs of which it must have one to find anything; absent: it judges by what every run has. */
  needs?: readonly Need[];
  /** Absent: the law while the first of `law` has a value; ever, as plain sense, where there is none. */
  standing?: StandingUnder;
  /** Whether it judges such a campaign under the law of a day at all; absent: any. */
  appliesTo?: (at: At) => boolean;
  /** For campaign errors: whether `--accept` may go on in spite of it. */
  gap?: 'gap' | 'forbidden';
  /** Cases in which it finds something, and such in which it does not; the tests judge them, `rules <id>` shows them. */
  examples: Examples;
  messages: Readonly<Record<string, Text>>;
}

export interface NumberRule extends RuleMeta {
  scope: 'number';
  examples: Examples<NumberExample>;
  judge(number: NumberFacts, at: At): Bar | null;
}
export interface PersonRule extends RuleMeta {
  scope: 'person';
  examples: Examples<PersonExample>;
  judge(person: PersonFacts, at: At): Bar | null;
  /** What a bar rests on beside what it names itself; asked only for what is shown. */
  because(person: PersonFacts, at: At, sources: PersonSources): readonly Source[];
}
export interface CampaignRule extends RuleMeta {
  scope: 'campaign';
  examples: Examples<CampaignExample>;
  judge(situation: CampaignSituation): Bar[];
}
export interface CallRule extends RuleMeta {
  scope: 'call';
  examples: Examples<CallExample>;
  judge(call: CallFacts, at: At): Bar | null;
  /** The earlier things that make a call which it finds a violation; asked only for what is shown. */
  because(call: CallFacts, at: At): readonly Because[];
}
export type Rule = NumberRule | PersonRule | CampaignRule | CallRule;

/** A rule as its file states it: its judgement says what it found by the names of its messages. */
type Definition<Made extends Rule, M, Judge> = Omit<Made, 'judge' | 'because' | 'messages'> & {
  messages: M & SamePlaceholders<M>;
  judge: Judge;
};

function sayer<M>(severity: Severity): Say<M> {
  return (message, data, options = {}) => ({
    message,
    data,
    until: options.until ?? null,
    because: (options.because ?? []).filter((source) => source !== null),
    severity: options.severity ?? severity,
  });
}

/** A rule on one number of a row. */
export function defineNumberRule<const M extends Record<string, Message>>(
  definition: Definition<NumberRule, M, (number: NumberFacts, at: At, say: Say<M>) => Bar | null>,
): NumberRule {
  const say = sayer<M>(definition.severity);
  return { ...definition, judge: (number, at) => definition.judge(number, at, say) };
}

/** A rule on a person, over all of the person's numbers. */
export function definePersonRule<const M extends Record<string, Message>>(
  definition: Definition<PersonRule, M, (person: PersonFacts, at: At, say: Say<M>) => Bar | null> & {
    because?: PersonRule['because'];
  },
): PersonRule {
  const say = sayer<M>(definition.severity);
  return { because: () => [], ...definition, judge: (person, at) => definition.judge(person, at, say) };
}

/** A rule on the campaign as a whole. */
export function defineCampaignRule<const M extends Record<string, Message>>(
  definition: Definition<CampaignRule, M, (situation: CampaignSituation, say: Say<M>) => Bar[]>,
): CampaignRule {
  const say = sayer<M>(definition.severity);
  return { ...definition, judge: (situation) => definition.judge(situation, say) };
}

/** A rule on a past call. */
export function defineCallRule<const M extends Record<string, Message>>(
  definition: Definition<CallRule, M, (call: CallFacts, at: At, say: Say<M>) => Bar | null> & {
    because?: CallRule['because'];
  },
): CallRule {
  const say = sayer<M>(definition.severity);
  return { because: () => [], ...definition, judge: (call, at) => definition.judge(call, at, say) };
}
