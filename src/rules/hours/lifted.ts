import type { At, CallFacts } from '../facts.ts';

/** Whether days and hours bind this call: not before their first day, not between businesses, not where lifted. */
export function hoursBind(call: CallFacts, { law, campaign, day }: At): boolean {
  if (!law.hours || campaign.audience === 'b2b') return false;
  if (law.hoursLiftedBy === 'consent') return !call.consentOn(day);
  if (law.hoursLiftedBy === 'appointment')
    return call.fromAppointment() > (law.consent?.appointmentSeconds ?? 0);
  return true;
}
