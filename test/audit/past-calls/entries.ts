import { type ConsentSpan, consentSpan } from '../../../src/audit/past-calls/consent-then.ts';
import { zoneOfTerritory } from '../../../src/phone/zone.ts';
import type { ConsentEntry } from '../../../src/store/consents.ts';
import { dayNamed } from '../days.ts';

export const paris = zoneOfTerritory(0);
const DAY = 86_400;

/** `2026-09-01`, or `2026-09-01 15:30` on the clock of Paris. */
export function span(text: string): ConsentSpan {
  const [date = '', time] = text.split(' ');
  const day = dayNamed(date);
  const [hour = 0, minute = 0, second = 0] = (time ?? '').split(':').map(Number);
  const instant = paris.instantOf(day * DAY + hour * 3600 + minute * 60 + second);
  return consentSpan(day, time === undefined ? null : instant, paris);
}

/** Given, then withdrawn where a `-` follows. */
export function entry(text: string, line: number): ConsentEntry {
  const [given = '', withdrawn = ''] = text.split('-> ');
  const known = (part: string) => {
    const of = part.trim();
    if (of === '') return { day: null, at: null };
    const { day, from, to } = span(of);
    return { day, at: from === to ? from : null };
  };
  return {
    given: known(given).day,
    givenAt: known(given).at,
    withdrawn: known(withdrawn).day,
    withdrawnAt: known(withdrawn).at,
    expires: null,
    expiresAt: null,
    from: null,
    fromAt: null,
    slots: [],
    appointment: null,
    requested: null,
    requestedAt: null,
    purpose: '',
    proof: true,
    file: 'consents.csv',
    line,
  };
}
