import { consentRequired } from '../../law/parameters/consent-required.ts';
import { consentSlots } from '../../law/parameters/consent-slots.ts';
import { machineConsent } from '../../law/parameters/machine-consent.ts';
import { pressExemption } from '../../law/parameters/press-exemption.ts';
import type { Day } from '../../model.ts';
import { isoDay } from '../../time/days.ts';
import type { AgreedHours } from '../../time/slots.ts';
import { clock } from '../clock.ts';
import { defineCallRule } from '../define.ts';
import type { CallFacts } from '../facts.ts';
import { consentCounts, termsOf } from './asked.ts';
import { consentState } from './state.ts';

export const outsideSlot = defineCallRule({
  id: 'consent/outside-slot',
  scope: 'call',
  severity: 'error',
  title: { en: 'Call outside the hours agreed on', fr: 'Appel hors des créneaux consentis' },
  explains: {
    en: 'Where a person stated the weekdays or hours at which to be called, consent covers these alone. A call at an agreed appointment is free.',
    fr: 'Quand une personne a indiqué les jours ou les heures où l’appeler, le consentement ne vaut que pour ceux-là. Un appel à l’heure d’un rendez-vous convenu est libre.',
  },
  remedy: {
    en: 'A past call cannot be undone: give the agreed hours to the dialler.',
    fr: 'Un appel passé ne peut être défait\u00a0: transmettez les créneaux consentis à l’automate d’appels.',
  },
  needs: ['consents'],
  appliesTo: consentCounts,
  law: [consentSlots, consentRequired],
  ofMachines: machineConsent,
  exemptions: [pressExemption],
  examples: {
    fires: [
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 11:00 to somebody who consented to calls from 18:00 to 20:00.',
          fr: 'Un appel à 11\u00a0h à quelqu’un qui a consenti à des appels de 18\u00a0h à 20\u00a0h.',
        },
        call: { consents: [{ given: '2026-08-20', slots: '18h-20h' }] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'A call on a Tuesday to somebody who consented to calls on Wednesdays.',
          fr: 'Un appel un mardi à quelqu’un qui a consenti à des appels le mercredi.',
        },
        call: { consents: [{ given: '2026-08-20', slots: 'mercredi' }] },
      },
    ],
    passes: [
      {
        day: '2026-09-01',
        text: {
          en: 'A call at 18:00 sharp to somebody who consented to calls from 18:00 to 20:00.',
          fr: 'Un appel à 18\u00a0h précises à quelqu’un qui a consenti à des appels de 18\u00a0h à 20\u00a0h.',
        },
        call: { time: '18:00:00', consents: [{ given: '2026-08-20', slots: '18h-20h' }] },
      },
      {
        day: '2026-09-01',
        text: {
          en: 'The same call at 11:00, half an hour from an appointment.',
          fr: 'L’appel à 11\u00a0h, à une demi-heure d’un rendez-vous.',
        },
        call: { minutesFromAppointment: 30, consents: [{ given: '2026-08-20', slots: '18h-20h' }] },
      },
    ],
  },
  messages: {
    hours: {
      en: 'called at {time} in the called person’s time zone, outside the hours to which the person consented (line {line} of the register)',
      fr: 'appelé à {time}, heure de la personne appelée, hors des créneaux auxquels elle a consenti (ligne {line} du registre)',
    },
    weekday: {
      en: 'called on a day of the week to which the person did not consent (line {line} of the register)',
      fr: 'appelé un jour de la semaine auquel la personne n’a pas consenti (ligne {line} du registre)',
    },
  },
  judge(call, at, say) {
    const state = consentState(call.consentThen(), at);
    if (state.is !== 'valid') return null;
    // Of several records of that day it is enough that one leaves the hour free.
    if (state.equals.some(({ slots }) => isFree(call, slots))) return null;
    if (call.fromAppointment() <= termsOf(at).appointmentSeconds) return null;
    const { slots, source } = state.deciding;
    const { line } = source;
    return onDay(call, slots).length === 0 || call.second === null
      ? say('weekday', { line })
      : say('hours', { line, time: clock(call.second) });
  },
  because(call, at) {
    const state = consentState(call.consentThen(), at);
    if (state.is !== 'valid') return [];
    const { source, given } = state.deciding;
    return [{ ...source, occurredAt: isoDay(given ?? 0) }];
  },
});

/** Whether hours leave a call free; none: any. */
function isFree(call: CallFacts, slots: readonly AgreedHours[]): boolean {
  return slots.length === 0 || onDay(call, slots).some((hours) => mayLieIn(call.second, hours));
}

/** The hours of the weekday of a call. */
function onDay({ day }: CallFacts, slots: readonly AgreedHours[]): AgreedHours[] {
  return slots.filter(({ days }) => (days & weekdayOf(day)) !== 0);
}

/** Bit 0: Monday; day 0 was a Thursday. */
function weekdayOf(day: Day): number {
  return 1 << ((day + 3) % 7);
}

/** A call without a time may have been placed at any. */
function mayLieIn(second: number | null, { from, to }: AgreedHours): boolean {
  return second === null || (from <= second && second < to);
}
