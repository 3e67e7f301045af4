import { describe, expect, test } from 'vitest';
import { outsideSlot } from '../../src/rules/consent/outside-slot.ts';
import type { CallSketch, ConsentSketch } from '../../src/rules/examples/example.ts';
import { callFacts } from '../../src/rules/examples/facts.ts';
import { at } from './subjects.ts';

const tuesday = '2026-09-01';

function judged(slots: string, sketch: CallSketch = {}, day = tuesday, consent: Partial<ConsentSketch> = {}) {
  const when = at(day);
  const facts = callFacts({ consents: [{ given: '2026-08-20', slots, ...consent }], ...sketch }, when);
  return outsideSlot.judge(facts, when)?.message ?? null;
}

describe('the hours agreed on', () => {
  test.each([
    ['17:59:59', 'hours'],
    ['18:00:00', null],
    ['19:59:59', null],
    ['20:00:00', 'hours'],
  ])('18h-20h, called at %s', (time, found) => {
    expect(judged('18h-20h', { time })).toBe(found);
  });

  test.each([
    ['mardi', null],
    ['lundi', 'weekday'],
    ['mar 10h-12h', null],
    ['mar 14h-16h', 'hours'],
    ['lun 10h-12h', 'weekday'],
    ['lun 14h-16h, mar 10h-12h', null],
  ])('%s, called on a Tuesday at 11:00', (slots, found) => {
    expect(judged(slots)).toBe(found);
  });

  test('none bind nothing', () => {
    expect(judged('')).toBeNull();
  });

  test.each([
    [30, null],
    [31, 'hours'],
  ])('%i minutes from an appointment', (minutesFromAppointment, found) => {
    expect(judged('18h-20h', { minutesFromAppointment })).toBe(found);
  });

  test.each([
    ['the last day before consent', '2026-08-10', '2026-08-01', null],
    ['the first day of consent', '2026-08-11', '2026-08-01', 'hours'],
    ['the last day of the consent', '2027-08-19', '2026-08-20', 'hours'],
    ['the day on which it lapsed', '2027-08-20', '2026-08-20', null],
  ])('%s', (_, day, given, found) => {
    expect(judged('18h-20h', {}, day, { given })).toBe(found);
  });

  test('of a call without a time only the day of the week is judged', () => {
    const when = at(tuesday);
    const untimed = (slots: string) => ({
      ...callFacts({ consents: [{ given: '2026-08-20', slots }] }, when),
      second: null,
    });
    expect(outsideSlot.judge(untimed('18h-20h'), when)).toBeNull();
    expect(outsideSlot.judge(untimed('lundi 18h-20h'), when)?.message).toBe('weekday');
  });

  test('a contract needs no consent', () => {
    const when = at(tuesday, { basis: 'contract' });
    const facts = callFacts({ consents: [{ given: '2026-08-20', slots: '18h-20h' }] }, when);
    expect(outsideSlot.judge(facts, when)).toBeNull();
  });
});
