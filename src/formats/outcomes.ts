import { type Lang, type Outcome, outcomes } from '../model.ts';
import { knownMeanings } from './lexicon-ambiguous.ts';
import { isInboundWord, possibleOutcomes, strongOutcome } from './lexicon-outcomes.ts';
import type { CodeFamily, Preset } from './preset.ts';
import { fold } from './words.ts';

/** What a value in an outcome column means. */
export interface OutcomeReading {
  outcome: Outcome;
  /** False: nobody knows the value, it is to be reported. */
  known: boolean;
  /** The value says that the person or a third party rang, not the company. */
  inbound: boolean;
  by: 'mapping' | 'preset' | 'lexicon' | null;
}

/** Longest value that may be a code of the tool; anything longer, or of several words, is a word. */
const longestCode = 6;

/**
 * The standard outcome of a value as the log writes it: the user's mapping first, then the preset's codes, then
 * the lexicon's strong words. Where a preset has codes of its own, a short value that is none of them is a code that
 * somebody added there: the lexicon, which knows the trade's codes, is not asked for it.
 *
 * @param mapping value as written in the log to outcome; exact, else folded
 */
export function outcomeOf(
  value: string,
  preset: Preset | null,
  mapping: ReadonlyMap<string, Outcome> | null,
): OutcomeReading {
  const written = value.trim();
  const folded = fold(written);
  const code = preset ? presetOutcome(folded, preset) : undefined;
  const inbound = preset ? foldedCodes(preset).inbound.has(folded) : false;
  const mapped = mapping ? mappedOutcome(written, folded, mapping) : undefined;
  if (mapped) return { outcome: mapped, known: true, inbound, by: 'mapping' };
  if (code || inbound) return { outcome: code ?? 'unclassified', known: true, inbound, by: 'preset' };
  return lexiconOutcome(written, folded, preset);
}

/**
 * As `outcomeOf`, with a second column for help: words for a code that is not known (with a preset that has such a
 * column), or a value where the first is empty. Without a preset an unknown value stays unknown, whatever the
 * second column says: it may be a refusal.
 */
export function outcomeWithHelp(
  value: string,
  help: string,
  preset: Preset | null,
  mapping: ReadonlyMap<string, Outcome> | null,
): OutcomeReading {
  const reading = outcomeOf(value, preset, mapping);
  if (reading.by === 'mapping' || help.trim() === '') return reading;
  if (isBlank(value)) return outcomeOf(help, null, mapping);
  if (reading.known || preset === null) return reading;
  const helped = outcomeOf(help, null, mapping);
  return helped.known ? helped : reading;
}

/** Nothing at all, or the dashes that stand for it. */
function isBlank(value: string): boolean {
  return /^[-–—]*$/.test(value.trim());
}

function lexiconOutcome(written: string, folded: string, preset: Preset | null): OutcomeReading {
  const none: OutcomeReading = { outcome: 'unclassified', known: false, inbound: false, by: null };
  if (isBlank(written)) return { ...none, known: true, by: 'lexicon' };
  if (preset && hasCodes(preset) && folded.length <= longestCode && !folded.includes(' ')) return none;
  const outcome = strongOutcome(folded);
  if (outcome) return { outcome, known: true, inbound: false, by: 'lexicon' };
  return isInboundWord(folded) ? { ...none, known: true, inbound: true, by: 'lexicon' } : none;
}

function hasCodes(preset: Preset): boolean {
  return foldedCodes(preset).outcomes.size > 0;
}

function presetOutcome(folded: string, preset: Preset): Outcome | undefined {
  return foldedCodes(preset).outcomes.get(folded) ?? familyOutcome(folded, preset.families);
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

const codesOf = new WeakMap<Preset, FoldedCodes>();

function foldedCodes(preset: Preset): FoldedCodes {
  const made = codesOf.get(preset);
  if (made) return made;
  const pairs = outcomes.flatMap((outcome) =>
    (preset.codes[outcome] ?? []).map((code): [string, Outcome] => [fold(code), outcome]),
  );
  const codes = { outcomes: new Map(pairs), inbound: new Set(preset.inboundCodes.map(fold)) };
  codesOf.set(preset, codes);
  return codes;
}

const foldedMappings = new WeakMap<ReadonlyMap<string, Outcome>, ReadonlyMap<string, Outcome>>();

function mappedOutcome(
  written: string,
  folded: string,
  mapping: ReadonlyMap<string, Outcome>,
): Outcome | undefined {
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
