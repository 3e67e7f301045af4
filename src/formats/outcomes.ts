import { type Lang, type Outcome, outcomes } from '../model.ts';
import { knownMeanings } from './lexicon/ambiguous.ts';
import { isBlankCell, isEmptyWord } from './lexicon/empty-words.ts';
import { isInboundWord, possibleOutcomes, strongOutcome } from './lexicon/outcomes.ts';
import { fold } from './lexicon/words.ts';
import type { CodeFamily, OutcomeColumn } from './preset.ts';

/** What a value in an outcome column means. */
export interface OutcomeReading {
  outcome: Outcome;
  /** False: nobody knows the value, it is to be reported. */
  known: boolean;
  /** The value says that the person or a third party rang, not the company. */
  inbound: boolean;
  by: 'mapping' | 'preset' | 'lexicon' | null;
}

export type OutcomeMapping = ReadonlyMap<string, Outcome>;

/** Longest value that may be a code of the tool; anything longer, or of several words, is a word. */
const longestCode = 6;

/**
 * The standard outcome of a value as the log writes it: the user's mapping first, then the column's codes, then, for
 * what people write, the lexicon's strong words. Where a column has codes of its own, a short value that is none of
 * them is a code that somebody added there: the lexicon, which knows the trade's codes, is not asked for it.
 *
 * @param rule null: by the lexicon alone
 * @param mapping value as written in the log to outcome; exact, else folded
 */
export function outcomeOf(
  value: string,
  rule: OutcomeColumn | null,
  mapping: OutcomeMapping | null,
): OutcomeReading {
  if (rule?.separator === undefined || !value.includes(rule.separator)) return single(value, rule, mapping);
  const parts = value.split(rule.separator).filter((part) => part.trim() !== '');
  return mostTelling(parts.map((part) => single(part, rule, mapping)));
}

function single(value: string, rule: OutcomeColumn | null, mapping: OutcomeMapping | null): OutcomeReading {
  const written = value.trim();
  const folded = fold(written);
  // A database's own mark for nothing is no code, though it may fold to one.
  const code = rule && !isEmptyWord(written) ? codeOutcome(folded, rule) : undefined;
  const inbound = rule ? foldedCodes(rule).inbound.has(folded) : false;
  const mapped = mapping ? mappedOutcome(written, folded, mapping) : undefined;
  if (mapped) return { outcome: mapped, known: true, inbound, by: 'mapping' };
  if (code || inbound) return { outcome: code ?? 'unclassified', known: true, inbound, by: 'preset' };
  return lexiconOutcome(written, folded, rule);
}

/** Of several values: a refusal or objection whatever stands beside it, then what nobody knows, then the most telling. */
function mostTelling(readings: readonly OutcomeReading[]): OutcomeReading {
  const rank = ({ outcome, known }: OutcomeReading): number => {
    const telling = outcome === 'objected' || outcome === 'refused';
    return telling ? outcomes.indexOf(outcome) : known ? outcomes.length + outcomes.indexOf(outcome) : 2;
  };
  const [first] = readings.toSorted((a, b) => rank(a) - rank(b));
  return first ?? { outcome: 'unclassified', known: true, inbound: false, by: 'lexicon' };
}

/** Whether a reading says anything of the call. */
export function saysNothing({ outcome, known, inbound }: OutcomeReading): boolean {
  return known && outcome === 'unclassified' && !inbound;
}

/** Whether a value is a code of the column, with its codes for users who name the format left out. */
export function knowsCode(value: string, rule: OutcomeColumn): boolean {
  const folded = fold(value);
  const dependent = rule.depends?.some(({ codes }) => codes?.some((code) => fold(code) === folded));
  return (
    codeOutcome(folded, rule) !== undefined || foldedCodes(rule).inbound.has(folded) || dependent === true
  );
}

function lexiconOutcome(written: string, folded: string, rule: OutcomeColumn | null): OutcomeReading {
  const none: OutcomeReading = { outcome: 'unclassified', known: false, inbound: false, by: null };
  if (isBlankCell(written)) return { ...none, known: true, by: 'lexicon' };
  if (rule?.by === 'system') return none;
  if (rule && hasCodes(rule) && folded.length <= longestCode && !folded.includes(' ')) return none;
  const outcome = strongOutcome(folded);
  if (outcome) return { outcome, known: true, inbound: false, by: 'lexicon' };
  return isInboundWord(folded) ? { ...none, known: true, inbound: true, by: 'lexicon' } : none;
}

function hasCodes(rule: OutcomeColumn): boolean {
  return foldedCodes(rule).outcomes.size > 0;
}

function codeOutcome(folded: string, rule: OutcomeColumn): Outcome | undefined {
  return foldedCodes(rule).outcomes.get(folded) ?? familyOutcome(folded, rule.families ?? []);
}

function familyOutcome(folded: string, families: readonly CodeFamily[]): Outcome | undefined {
  for (const family of families) {
    const number = folded.slice(family.prefix.length);
    if (!folded.startsWith(fold(family.prefix)) || !/^\d+$/.test(number) || number.length !== family.digits)
      continue;
    return outcomes.find((outcome) => family.outcomes[outcome]?.includes(Number(number))) ?? family.otherwise;
  }
  return undefined;
}

interface FoldedCodes {
  outcomes: ReadonlyMap<string, Outcome>;
  inbound: ReadonlySet<string>;
}

const codesOf = new WeakMap<OutcomeColumn, FoldedCodes>();

function foldedCodes(rule: OutcomeColumn): FoldedCodes {
  const made = codesOf.get(rule);
  if (made) return made;
  const pairs = outcomes.flatMap((outcome) =>
    (rule.codes?.[outcome] ?? []).map((code): [string, Outcome] => [fold(code), outcome]),
  );
  const codes = { outcomes: new Map(pairs), inbound: new Set((rule.inboundCodes ?? []).map(fold)) };
  codesOf.set(rule, codes);
  return codes;
}

const foldedMappings = new WeakMap<OutcomeMapping, OutcomeMapping>();

function mappedOutcome(written: string, folded: string, mapping: OutcomeMapping): Outcome | undefined {
  const exact = mapping.get(written);
  if (exact || folded === '') return exact;
  let byFolded = foldedMappings.get(mapping);
  if (!byFolded) {
    byFolded = new Map([...mapping].map(([key, outcome]) => [fold(key), outcome]));
    foldedMappings.set(mapping, byFolded);
  }
  return byFolded.get(folded);
}

/** Lines of an outcome mapping (YAML) to be filled in, one per value, with what is known of it. */
export function mappingLines(values: readonly string[], lang: Lang): string {
  return values.map((value) => `${JSON.stringify(value.trim())}: # ${hint(value, lang)}\n`).join('');
}

function hint(value: string, lang: Lang): string {
  const known = knownMeanings(value)?.[lang];
  const possible = possibleOutcomes(fold(value));
  const choice = (possible.length > 0 ? possible : outcomes).join(' | ');
  return known ? `${choice} (${known})` : choice;
}
