import type { ListReport } from '../model.ts';

/** How long the kept contacts stand; ISO days, null where there is none. */
export interface KeptUntil {
  /** First day on which something ends for all of them alike: a scrub, a waiver, a regime of law. */
  forAll: string | null;
  /** Contacts that lapse one by one up to the last calling day, and the first day on which some do. */
  contacts: number;
  first: string | null;
  /** First day on which a consent of one of them ends, also after the last calling day. */
  firstConsent: string | null;
}

/**
 * First day on which a list is no longer good, null where no day ends it: contacts that lapse one by one within the campaign are told
 * apart, and end it for nobody else.
 */
export function goodUntil(report: ListReport): string | null {
  const { first, forAll } = keptUntil(report);
  return first === null ? report.goodUntil : forAll;
}

export function keptUntil({ lapses, keptLapses }: ListReport): KeptUntil {
  const consent = lapses.find(({ why }) => why === 'consent');
  return {
    forAll: lapses.find(({ why }) => why !== 'consent')?.date ?? null,
    contacts: keptLapses.days.reduce((sum, { contacts }) => sum + contacts, 0),
    first: keptLapses.days[0]?.date ?? null,
    firstConsent: consent?.date ?? null,
  };
}
