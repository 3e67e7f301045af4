import { fold } from '../../formats/lexicon/words.ts';
import { closedReason, firstLawfulDay } from '../../law/calendar.ts';
import { compileLaw } from '../../law/compile.ts';
import type { Law } from '../../law/model.ts';
import type { Day } from '../../model.ts';
import { territories } from '../../phone/territories.ts';
import { consentCounts } from '../../rules/consent/asked.ts';
import type { At, CampaignFacts } from '../../rules/facts.ts';
import type { Settings } from '../../settings.ts';

type ClosedReason = NonNullable<ReturnType<typeof closedReason>>;

type GivenInputs = Pick<CampaignFacts, 'consentsGiven' | 'requestsGiven' | 'answersAwaited'>;

/** Longest run of closed days is far shorter; beyond this the calendar itself is wrong. */
const SEARCH_DAYS = 60;

/** The campaign's days: D0 of each territory, the law of each day, the calendar. */
export class Campaign {
  readonly law: Law;
  readonly facts: CampaignFacts;
  /** Day up to which a contact must stand to be kept, null: D0 alone counts. */
  readonly keptThrough: Day | null;
  private readonly localHolidays: boolean;
  private readonly bound: boolean;
  private readonly firstDays: Day[];
  private readonly ats = new Map<Day, At>();
  private readonly closedDays = new Map<number, ClosedReason | null>();

  /**
   * @param given whether a register or consent columns were given, whether they hold requests to be called back, and whether an
   *   export answers per submitted number
   */
  constructor(settings: Settings, { consentsGiven, requestsGiven, answersAwaited }: GivenInputs) {
    this.law = compileLaw({ lawDay: settings.law });
    this.localHolidays = settings.policy.localHolidays;
    this.bound = settings.audience === 'consumers';
    this.firstDays = territories.map(({ id }) => this.firstDay(settings.start, id));
    const d0 = this.firstDays[0] ?? settings.start;
    this.facts = {
      basis: settings.basis,
      sector: settings.sector,
      audience: settings.audience,
      dialing: settings.dialing,
      purpose: settings.purpose === null ? null : fold(settings.purpose),
      policy: settings.policy,
      consentsGiven,
      requestsGiven: requestsGiven && this.law.on(d0).callBack !== null,
      bannedFromStart: this.law.on(d0).bannedSectors.includes(settings.sector),
      answersAwaited,
      consentsAwaited: true,
      end: settings.end ?? d0,
    };
    const asked = { law: this.law.on(d0), campaign: this.facts };
    this.facts.consentsAwaited = consentsGiven || !consentCounts(asked);
    this.keptThrough = settings.throughEnd ? this.facts.end : null;
  }

  private firstDay(start: Day, territory: string): Day {
    if (!this.bound) return start;
    const day = firstLawfulDay(start, start + SEARCH_DAYS, this.law, territory, this.localHolidays);
    if (day === null) throw new Error(`no lawful day within ${SEARCH_DAYS} days`);
    return day;
  }

  /** D0 in a territory, by its index; a foreign number follows metropolitan France. */
  d0(territory: number): Day {
    return this.firstDays[Math.max(territory, 0)] ?? 0;
  }

  at(day: Day): At {
    const known = this.ats.get(day);
    if (known) return known;
    const at = { day, law: this.law.on(day), lawChanges: this.law.nextChange(day), campaign: this.facts };
    this.ats.set(day, at);
    return at;
  }

  /** Why nobody in a territory may be called on a day, null on a lawful calling day. */
  closed(day: Day, territory: number): ClosedReason | null {
    if (!this.bound) return null;
    const index = Math.max(territory, 0);
    const key = day * 64 + index;
    const known = this.closedDays.get(key);
    if (known !== undefined) return known;
    const reason = closedReason(day, this.law.on(day), territories[index]?.id ?? 'FR', this.localHolidays);
    this.closedDays.set(key, reason);
    return reason;
  }
}
