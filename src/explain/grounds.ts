import type { Campaign } from '../audit/campaign/campaign.ts';
import type { Judge, RowVerdict } from '../audit/contacts/judge.ts';
import type { PersonGatherer } from '../audit/contacts/person-facts.ts';
import { placingRow } from '../audit/inputs/placements.ts';
import type { EvidenceInputs } from '../audit/inputs/read-inputs.ts';
import type { PastCalls } from '../audit/past-calls/past-calls.ts';
import type { Finding } from '../findings.ts';
import { territories } from '../phone/territories.ts';
import type { Say } from '../report/words/say.ts';
import { campaignRules } from '../rules/index.ts';
import type { Settings } from '../settings.ts';
import type { ContactRows } from '../store/contact-rows.ts';
import type { NumberPlace, Verdict } from './model.ts';

/** What every explanation rests on. */
export interface Grounds {
  settings: Settings;
  inputs: EvidenceInputs;
  campaign: Campaign;
  past: PastCalls;
  campaignFindings: readonly Finding[];
  say: Say;
  /** Whether every call is shown, not only those of the last days. */
  all: boolean;
}

/** The rows among which somebody is judged: a contact list, or a number that stands alone. */
export interface JudgedRows {
  rows: ContactRows;
  judge: Judge;
  people: PersonGatherer;
  verdict(row: number): RowVerdict;
  /** What an unusable number looks like. */
  words(row: number, entry: number): string;
  /** Path of the contact list, null for a number alone. */
  path: string | null;
}

/** How a campaign finding weighs on everybody: it stops the run, or would if it were not accepted; null: neither. */
export function weight(
  { settings }: Pick<Grounds, 'settings'>,
  { rule, severity }: Finding,
): 'stops' | 'accepted' | null {
  if (severity !== 'error') return null;
  return settings.accept.some((accepted) => accepted.rule === rule) ? 'accepted' : 'stops';
}

/** Whether the law forbids what a campaign finding is about, so that it is no gap that could be closed. */
export function isForbidden({ rule }: Finding): boolean {
  return campaignRules.some(({ id, gap }) => id === rule && gap === 'forbidden');
}

/** @param barred whether a rule bars the number or the person themselves */
export function verdictOf(grounds: Pick<Grounds, 'settings' | 'campaignFindings'>, barred: boolean): Verdict {
  const stopping = grounds.campaignFindings.filter((finding) => weight(grounds, finding) === 'stops');
  if (barred || stopping.some(isForbidden)) return 'excluded';
  return stopping.length > 0 ? 'unknown' : 'kept';
}

/** Whether a rule bars the person of a row. */
export function barsPerson({ bars }: RowVerdict): boolean {
  return bars.some(({ rule, bar }) => rule.scope === 'person' && bar.severity === 'error');
}

/** Where a number is. */
export function numberPlaceOf({ inputs }: Grounds, { rows, path }: JudgedRows, id: number): NumberPlace {
  const { numbers } = inputs.evidence;
  const territory = id < 0 ? undefined : territories[numbers.territory(id)];
  const row = path === null ? -1 : placingRow(rows, numbers, id);
  return {
    territory: territory?.id ?? null,
    timezone: territory?.zone ?? null,
    placedBy: path === null || row < 0 ? null : { source: path, line: rows.line.get(row) },
  };
}
