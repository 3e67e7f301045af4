import { callingDays, zoneOf } from '../../law/calling-days.ts';
import { placeOfTerritory } from '../../phone/places.ts';
import { territories } from '../../phone/territories.ts';
import type { Settings } from '../../settings.ts';
import { isoInstant } from '../../time/zones.ts';
import type { Campaign } from '../campaign/campaign.ts';

/** Where a number is, and when it may be called first; empty for a number abroad. */
interface PlaceCells {
  territory: string;
  timezone: string;
  /** ISO 8601 start and end. */
  window: string;
}

const nowhere: PlaceCells = { territory: '', timezone: '', window: '' };
/** Stands for what is empty where others are not. */
const none = 'none';

/** Territories, clocks and first calling windows of numbers. */
export class AnnotatedPlaces {
  private readonly campaign: Campaign;
  private readonly settings: Pick<Settings, 'audience' | 'policy'>;
  private readonly known = new Map<number, PlaceCells>();

  constructor(campaign: Campaign, settings: Pick<Settings, 'audience' | 'policy'>) {
    this.campaign = campaign;
    this.settings = settings;
  }

  /** One value where the territories of all numbers share it, else one for each of them, in their order. */
  of(places: readonly number[]): PlaceCells {
    const [first = nowhere, ...rest] = places.map((territory) => this.at(territory));
    if (rest.every((place) => place === first)) return first;
    const all = [first, ...rest];
    const joined = (key: keyof PlaceCells) => {
      const values = all.map((place) => place[key] || none);
      return new Set(values).size === 1 ? (values[0] ?? '') : values.join(' ');
    };
    return { territory: joined('territory'), timezone: joined('timezone'), window: joined('window') };
  }

  private at(territory: number): PlaceCells {
    const known = this.known.get(territory) ?? this.cellsOf(territory);
    this.known.set(territory, known);
    return known;
  }

  private cellsOf(territory: number): PlaceCells {
    const found = territories[territory];
    if (found === undefined) return nowhere;
    return { territory: found.id, timezone: found.zone, window: this.windowIn(territory) };
  }

  /** The first calling window of D0; the whole day where no law sets hours. */
  private windowIn(territory: number): string {
    const place = placeOfTerritory(territory);
    const day = this.campaign.d0(territory);
    const query = { place, law: this.lawOfHours(), localHolidays: this.settings.policy.localHolidays };
    const [window] = callingDays(query, day, day).flatMap(({ windows }) => windows);
    if (window === undefined) return '';
    const zone = zoneOf(place);
    return `${isoInstant(window.start, zone)}/${isoInstant(window.end, zone)}`;
  }

  /** Businesses may be called at any hour. */
  private lawOfHours(): Campaign['law'] {
    const { law } = this.campaign;
    if (this.settings.audience === 'consumers') return law;
    return { ...law, on: (day) => ({ ...law.on(day), hours: null }) };
  }
}
