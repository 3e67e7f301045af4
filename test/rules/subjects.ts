import { compileLaw } from '../../src/law/compile.ts';
import type { Day, Source } from '../../src/model.ts';
import type { Bar } from '../../src/rules/define.ts';
import type { CampaignSketch, PersonSketch } from '../../src/rules/examples/example.ts';
import {
  atOf,
  callFacts,
  dayNamed,
  numberFacts,
  personFacts,
  usualPolicy,
} from '../../src/rules/examples/facts.ts';
import { situationFacts } from '../../src/rules/examples/situation.ts';
import type { At, CallFacts, CampaignSituation, NumberFacts, PersonFacts } from '../../src/rules/facts.ts';
import { isoDay } from '../../src/time/days.ts';

/** An ISO day as a day number; the text has to be one. */
export const d = dayNamed;

/** The house rules where the user says nothing. */
export const policy = usualPolicy;

const lawOverTime = compileLaw({ lawDay: null });

/** A day of judgement under its own law. */
export function at(day: string | Day, campaign: CampaignSketch = {}, law = lawOverTime): At {
  return atOf({ day: typeof day === 'string' ? day : isoDay(day), campaign }, law);
}

/** A usable number of which no file says anything, apart from `changes`. */
export function number(changes: Partial<NumberFacts> = {}): NumberFacts {
  return { ...numberFacts({}), ...changes };
}

export const entry: Source = { file: 'list.csv', line: 7 };

/** A person as the files have it: ISO days in any order; a consent is its day, with proof, or more. */
export function person(sketch: PersonSketch = {}): PersonFacts {
  return personFacts(sketch);
}

/** A past call at 11:00, the only one to its number, apart from `changes`. */
export function call(day: string, changes: Partial<CallFacts> = {}): CallFacts {
  return { ...callFacts({}, at(day)), ...changes };
}

export const noLines = { count: 0, lines: [] };

type SituationChanges = Partial<Omit<CampaignSituation, 'facts' | 'calls'>> & {
  facts?: CampaignSketch;
  calls?: Partial<CampaignSituation['calls']>;
};

/** A campaign whose D0 is its first day, well supplied with fresh files, apart from `changes`. */
export function situation(first: string, changes: SituationChanges = {}): CampaignSituation {
  const { facts = {}, calls = {}, ...rest } = changes;
  const usual = situationFacts({ day: first, campaign: facts }, {}, lawOverTime);
  return { ...usual, ...rest, calls: { ...usual.calls, ...calls } };
}

/** The message of a bar, with the first day after it where it has one. */
export function told(bar: Bar | null): string | null {
  if (!bar) return null;
  return bar.until === null ? bar.message : `${bar.message} until ${isoDay(bar.until)}`;
}

export function messages(bars: readonly Bar[]): string[] {
  return bars.map(({ message }) => message);
}
