import type { Instant } from '../../model.ts';
import { zoneOfTerritory } from '../../phone/zone.ts';
import { type ConsentEntry, emptyConsent } from '../../store/consents.ts';
import type { Moment } from '../../time/moment.ts';
import type { Zone } from '../../time/zones.ts';
import type { WrittenConsent } from './consent-cells.ts';

const DAY = 86_400;

/**
 * A written consent as one of a person in a territory; each further withdrawal is an entry of its own.
 *
 * @param zone zone of moments without an offset
 */
export function consentEntries(
  written: WrittenConsent,
  territory: number,
  zone: Zone,
  file: string,
): ConsentEntry[] {
  const day = (moment: Moment | null) => (moment ? localDay(moment, territory, zone) : null);
  const instant = (moment: Moment | null) => (moment && !isDay(moment) ? instantOf(moment, zone) : null);
  const { appointment, line } = written;
  const [withdrawn = null, ...others] = written.withdrawn;
  const entry: ConsentEntry = {
    given: day(written.given),
    givenAt: instant(written.given),
    withdrawn: day(withdrawn),
    withdrawnAt: instant(withdrawn),
    expires: day(written.expires),
    expiresAt: instant(written.expires),
    from: day(written.from),
    fromAt: instant(written.from),
    // A day without an hour is no agreed date and time.
    appointment: appointment && appointment.precision !== 'day' ? instantOf(appointment, zone) : null,
    requested: day(written.requested),
    requestedAt: instant(written.requested),
    purpose: written.purpose,
    proof: written.proof,
    slots: written.slots,
    file,
    line,
  };
  return [
    entry,
    ...others.map((moment) => ({
      ...emptyConsent(file, line),
      withdrawn: day(moment),
      withdrawnAt: instant(moment),
    })),
  ];
}

/** Midnight without an offset is how tools write a day. */
function isDay({ precision, offset, local }: Moment): boolean {
  return precision === 'day' || (offset === null && local % DAY === 0);
}

function localDay(moment: Moment, territory: number, zone: Zone): number {
  if (isDay(moment)) return Math.floor(moment.local / DAY);
  return zoneOfTerritory(territory).dayAt(instantOf(moment, zone));
}

function instantOf(moment: Moment, zone: Zone): Instant {
  return moment.offset === null ? zone.instantOf(moment.local) : moment.local - moment.offset;
}
