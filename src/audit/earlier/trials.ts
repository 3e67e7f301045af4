import type { Trial } from '../../changes/cause.ts';
import { type Cause, causes, type Unproven } from '../../changes/model.ts';
import { InputError } from '../../errors.ts';
import type { Host } from '../../host/host.ts';
import { compileLaw } from '../../law/compile.ts';
import type { Day } from '../../model.ts';
import type { RunManifest } from '../../read/runs/manifest.ts';
import type { ContactSettings, InputFile, Settings } from '../../settings.ts';
import { parseIsoDay } from '../../time/days.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import { isOtherLaw, type OpenListRun } from './earlier-run.ts';
import {
  hostOn,
  listRoles,
  optionsText,
  type Variant,
  withDataThen,
  withListThen,
  withOptionsThen,
} from './settings-then.ts';
import { marksUnder, standingsOf } from './variant.ts';

/** A run that was judged. */
export interface JudgedRun {
  settings: ContactSettings;
  inputs: Inputs;
  audit: ListAudit;
}

export interface Trials {
  trials: Trial[];
  unproven: Unproven[];
}

/**
 * Judges a list again with one thing as it was at an earlier run, for each thing that differs: what they give says what changed a
 * verdict.
 *
 * @param again the outside world for one more reading
 */
export async function trialsOf(run: OpenListRun, now: JudgedRun, again: () => Host): Promise<Trials> {
  const differs = differences(run, now);
  const found: Trials = { trials: [], unproven: [] };
  for (const cause of causes.filter((one) => differs[one])) {
    const { marks, unproven } = await ways[cause](run, now, again);
    found.trials.push({ cause, marks });
    if (unproven !== null) found.unproven.push({ cause, ...unproven });
  }
  return found;
}

interface Tried {
  marks: Float64Array | null;
  unproven: Omit<Unproven, 'cause'> | null;
}

type Way = (run: OpenListRun, now: JudgedRun, again: () => Host) => Promise<Tried>;

const ways: Readonly<Record<Cause, Way>> = {
  input: ({ settings, then }, now, again) => readAgain(withListThen(now.settings, settings, then), again),
  data: ({ settings, then }, now, again) => readAgain(withDataThen(now.settings, settings, then), again),
  settings: ({ settings, then }, now, again) =>
    readAgain(withOptionsThen(now.settings, settings, then), again),
  async time({ settings: { start, end } }, { settings, inputs }, again) {
    return { marks: await marksUnder({ ...settings, start, end }, inputs, again()), unproven: null };
  },
  async law(run, now, again) {
    const unproven = isOtherLaw(run.manifest, now.audit) ? ({ why: 'other-law', files: [] } as const) : null;
    if (!isOtherDay(run, now)) return { marks: null, unproven };
    const law = lawDay(run.manifest);
    return { marks: await marksUnder({ ...now.settings, law }, now.inputs, again()), unproven };
  },
};

async function readAgain(taken: Promise<Variant>, again: () => Host): Promise<Tried> {
  const variant = await taken;
  const { settings, gone } = variant;
  if (gone.length > 0) return { marks: null, unproven: { why: 'inputs-gone', files: gone } };
  try {
    return { marks: await standingsOf(settings, hostOn(variant, again())), unproven: null };
  } catch (error) {
    // What was meant for other files need not fit these.
    if (error instanceof InputError) return { marks: null, unproven: { why: 'not-readable', files: [] } };
    throw error;
  }
}

/** What differs between two runs. */
function differences(run: OpenListRun, now: JudgedRun): Readonly<Record<Cause, boolean>> {
  const { manifest, settings } = run;
  const { inputs } = now;
  const other = (...roles: string[]) =>
    hashesOf(manifest.inputs, roles) !== hashesOf([...inputs.reports, ...inputs.furtherFiles], roles);
  return {
    input: other(...listRoles),
    data:
      other('opposition', 'own-opposition', 'consents', 'calls') || daysOf(settings) !== daysOf(now.settings),
    law: isOtherLaw(manifest, now.audit) || isOtherDay(run, now),
    settings: optionsText(settings) !== optionsText(now.settings) || other('outcomes'),
    time: settings.start !== now.settings.start || settings.end !== now.settings.end,
  };
}

function hashesOf(files: readonly { role: string; sha256: string }[], roles: readonly string[]): string {
  const found = files.filter(({ role }) => roles.includes(role));
  return JSON.stringify(found.map(({ role, sha256 }) => [role, sha256]).sort());
}

/** The days up to which lists and logs are said to speak. */
function daysOf({ oppositionDate, callsUntil, opposition, calls }: Settings): string {
  const dates = (files: readonly InputFile[]) => files.map(({ date }) => date ?? null);
  return JSON.stringify([oppositionDate, callsUntil, dates(opposition), calls === 'none']);
}

/** Whether the days are judged under another regime, or are told to be. */
function isOtherDay({ manifest, settings }: OpenListRun, now: JudgedRun): boolean {
  const day = now.settings.law ?? now.audit.campaign.d0(0);
  return settings.law !== now.settings.law || regimeOn(lawDay(manifest)) !== regimeOn(day);
}

function regimeOn(day: Day): string {
  return compileLaw({ lawDay: null }).on(day).regime;
}

function lawDay({ law }: RunManifest): Day {
  return parseIsoDay(law.date) ?? 0;
}
