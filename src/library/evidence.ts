import { judgeOf } from '../audit/contacts/judge-list.ts';
import { type EvidenceInputs, readCallInputs } from '../audit/inputs/read-inputs.ts';
import { verdictOf } from '../explain/grounds.ts';
import { type AskedNumber, askedNumber, rowOfNumber } from '../explain/subject.ts';
import type { Day, Instant } from '../model.ts';
import { formatE164 } from '../phone/mask.ts';
import { PhoneKind } from '../phone/number.ts';
import { territories } from '../phone/territories.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import type { Settings } from '../settings.ts';
import { isoDay } from '../time/days.ts';
import { askedMoment, wholeNumber } from './asked.ts';
import { type Desk, deskOf } from './desk.ts';
import { findingsOf, hoursOf } from './found.ts';
import { givenInputs } from './inputs.ts';
import type {
  CallEvidence,
  CallSettings,
  CheckedNumber,
  CheckOptions,
  EvidenceInput,
  ToldFinding,
} from './model.ts';
import { outsideOf } from './outside.ts';
import { isoOrNull } from './rows.ts';
import { dayGiven, evidenceKeys, meantSettings } from './settings.ts';

/** Days of which what is common to all calls is remembered. */
const REMEMBERED = 64;

/** Reads what `explain` reads for a number that stands alone. */
export async function readEvidence(input: EvidenceInput, given: CallSettings): Promise<LoadedEvidence> {
  const named = givenInputs(input);
  const { settings, today } = await meantSettings(named, given, evidenceKeys);
  const inputs = await readCallInputs(settings, outsideOf(today, named.contents));
  return new LoadedEvidence(settings, inputs, today);
}

/** Evidence in memory; nothing that is asked changes it. */
export class LoadedEvidence implements CallEvidence {
  readonly loaded: string;
  private readonly settings: Settings;
  private readonly inputs: EvidenceInputs;
  private readonly today: Day;
  private readonly desks = new Map<Day, Desk>();
  /** A list of one row, in which the number stands that is asked about. */
  private readonly rows = rowOfNumber({ kind: PhoneKind.invalid, id: -1 });
  /** Numbers that no input has take no room. */
  private readonly numbers: { add(number: number): number };

  constructor(settings: Settings, inputs: EvidenceInputs, today: Day) {
    this.settings = settings;
    this.inputs = inputs;
    this.today = today;
    this.loaded = isoDay(today);
    this.numbers = { add: (number) => inputs.evidence.numbers.lend(number) };
  }

  gaps(day: string): readonly ToldFinding[] {
    return this.desk(dayGiven('day', day, this.today)).stops;
  }

  /** The judgement of `clean` on a list of this one number, and of the rules on hours on this one call. */
  check(typed: string, options: Omit<CheckOptions, 'evidence'>): CheckedNumber {
    const asked = askedNumber(wholeNumber(typed), this.numbers);
    const territory = asked.id < 0 ? -1 : this.inputs.evidence.numbers.territory(asked.id);
    const { day, instant } = askedMoment(options, zoneOfTerritory(territory), this.today);
    return this.answer(asked, territory, this.desk(day), instant);
  }

  private answer(asked: AskedNumber, territory: number, desk: Desk, instant: Instant | null): CheckedNumber {
    const { evidence } = this.inputs;
    this.rows.put(0, asked.kind, asked.id);
    const { judge } = judgeOf(desk.settings, desk.campaign, evidence, this.rows);
    const verdict = judge.row(0, () => asked.unusable);
    const callableFrom = verdict.kept ? null : judge.callableFrom(0);
    const d0 = desk.campaign.d0(territory);
    const about = { number: asked.id < 0 ? 0 : evidence.numbers.number(asked.id), territory, callableFrom };
    const hours = instant === null ? [] : hoursOf(desk, asked.id, about, instant);
    const isFree = d0 === desk.day && !hours.some(({ severity }) => severity === 'error');
    const place = territories[territory];
    return {
      number: formatE164(about.number, false) || null,
      territory: place?.id ?? null,
      timezone: place?.zone ?? null,
      callable: verdictOf(desk, !verdict.kept) === 'kept' && isFree,
      verdict: verdictOf(desk, !verdict.kept),
      day: isoDay(desk.day),
      judged: isoDay(d0),
      callableFrom: isoOrNull(callableFrom),
      windows: desk.windows(territory),
      findings: [...findingsOf(verdict.bars, about).map(desk.tell), ...hours.map(desk.tell)],
      gaps: desk.stops,
    };
  }

  private desk(day: Day): Desk {
    const known = this.desks.get(day);
    if (known) return known;
    if (this.desks.size >= REMEMBERED) this.desks.clear();
    const desk = deskOf(this.settings, this.inputs, day);
    this.desks.set(day, desk);
    return desk;
  }
}
