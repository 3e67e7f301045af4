import { describe, expect, test } from 'vitest';
import { lastDayOf, requestInForce, requestOn } from '../../src/rules/consent/request.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, d, person } from './subjects.ts';

// 2026-09-14 is a Monday.
const asked = '2026-09-14';
const banned = { sector: 'energy-renovation' } as const;
type Known = Parameters<typeof person>[0];

/** A person who asked to be called back, about something or nothing. */
function asking(known: Known = {}, more: { purpose?: string; stands?: boolean } = {}) {
  const facts = person({ requests: [asked], ...known });
  return { ...facts, requests: facts.requests.map((request) => ({ ...request, stands: false, ...more })) };
}

describe('a request to be called back', () => {
  test.each<[string, ReturnType<typeof asking>, string, string | null, boolean]>([
    ['the day before', asking(), '2026-09-13', null, false],
    ['that day', asking(), asked, null, true],
    ['its last day, a Saturday', asking(), '2026-09-19', null, true],
    ['the day after that', asking(), '2026-09-20', null, false],
    ['refused later', asking({ refusals: ['2026-09-16'] }), '2026-09-15', null, true],
    ['refused since', asking({ refusals: ['2026-09-15'] }), '2026-09-15', null, false],
    ['refused that day', asking({ refusals: [asked] }), '2026-09-15', null, false],
    ['refused before', asking({ refusals: ['2026-09-13'] }), '2026-09-15', null, true],
    [
      'refused that day, but before by the clock',
      asking({ refusals: [asked] }, { stands: true }),
      '2026-09-15',
      null,
      true,
    ],
    ['objected since', asking({ objections: ['2026-09-15'] }), '2026-09-15', null, false],
    ['withdrawn since', asking({ withdrawals: ['2026-09-15'] }), '2026-09-15', null, false],
    ['about the same', asking({}, { purpose: 'a' }), asked, 'a', true],
    ['about something else', asking({}, { purpose: 'b' }), asked, 'a', false],
    ['about nothing', asking(), asked, 'a', true],
    ['about something, for a campaign about nothing', asking({}, { purpose: 'b' }), asked, null, true],
  ])('%s', (_, facts, day, purpose, stands) => {
    const when = at(day, { ...banned, purpose });
    expect(requestOn(facts, when.day, when) !== null).toBe(stands);
    expect(requestInForce(facts, when) !== null).toBe(stands);
  });

  test('allows nothing in a sector that is not banned, nor before the law', () => {
    expect(requestInForce(asking(), at(asked))).toBeNull();
    expect(requestOn(asking(), d(asked), at(asked))).not.toBeNull();
    const before = person({ requests: ['2026-08-10'] });
    expect(requestOn(before, d('2026-08-10'), at('2026-08-10', banned))).toBeNull();
    expect(requestOn(before, d('2026-08-11'), at('2026-08-11', banned))).not.toBeNull();
  });

  test('ends after five working days, holidays left out', () => {
    const [request] = person({ requests: ['2026-11-09'] }).requests;
    expect(request && isoDay(lastDayOf(request, at('2026-11-09', banned)))).toBe('2026-11-16');
  });
});
