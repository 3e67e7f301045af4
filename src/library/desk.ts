import { Campaign } from '../audit/campaign/campaign.ts';
import { campaignFindingsOf } from '../audit/campaign/campaign-findings.ts';
import { FindingCounts } from '../audit/campaign/finding-counts.ts';
import type { EvidenceInputs } from '../audit/inputs/read-inputs.ts';
import { CallView } from '../audit/past-calls/call-view.ts';
import { sayOf } from '../audit/report/say.ts';
import { type Grounds, weight } from '../explain/grounds.ts';
import { type CallingWindow, callingDay, zoneOf } from '../law/calling-days.ts';
import type { Day } from '../model.ts';
import { placeOfTerritory } from '../phone/places.ts';
import type { Settings } from '../settings.ts';
import { isoInstant } from '../time/zones.ts';
import type { LawfulWindow, ToldFinding } from './model.ts';
import { type Tell, tellerOf } from './told.ts';

/** All that is the same for everybody who is asked about on one day. */
export interface Desk extends Pick<Grounds, 'settings' | 'campaign' | 'campaignFindings'> {
  day: Day;
  /** What stops every call of the day. */
  stops: readonly ToldFinding[];
  tell: Tell;
  view: CallView;
  /** Lawful hours of the day in a territory, by its index. */
  windows(territory: number): readonly LawfulWindow[];
}

/** The campaign as if it began on a day, which is what is asked of every call. */
export function deskOf(meant: Settings, inputs: EvidenceInputs, day: Day): Desk {
  const settings: Settings = {
    ...meant,
    start: day,
    end: null,
    origins: { ...meant.origins, start: 'flag' },
    // A waiver covers no call after its last day.
    accept: meant.accept.filter(({ until = day }) => until >= day),
  };
  const campaign = new Campaign(settings, inputs);
  const campaignFindings = campaignFindingsOf(settings, campaign, inputs, new FindingCounts());
  const tell = tellerOf(sayOf(settings, campaign.d0(0)));
  const known = new Map<number, readonly LawfulWindow[]>();
  return {
    day,
    settings,
    campaign,
    campaignFindings,
    tell,
    view: new CallView(campaign, inputs.evidence, inputs.evidence.consents),
    stops: campaignFindings.filter((finding) => weight({ settings }, finding) === 'stops').map(tell),
    windows(territory) {
      const windows = known.get(territory) ?? windowsOf(settings, campaign, day, territory);
      known.set(territory, windows);
      return windows;
    },
  };
}

function windowsOf(
  { audience, policy }: Settings,
  { law }: Campaign,
  day: Day,
  territory: number,
): LawfulWindow[] {
  // Abroad this law sets no hours.
  if (territory < 0) return [];
  const place = placeOfTerritory(territory);
  // Businesses may be called at any hour.
  const ofHours =
    audience === 'consumers' ? law : { ...law, on: (on: Day) => ({ ...law.on(on), hours: null }) };
  const zone = zoneOf(place);
  const { windows } = callingDay({ place, law: ofHours, localHolidays: policy.localHolidays }, zone, day);
  const iso = ({ start, end }: CallingWindow) => ({
    start: isoInstant(start, zone),
    end: isoInstant(end, zone),
  });
  return windows.map(iso);
}
