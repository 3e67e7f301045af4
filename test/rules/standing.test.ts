import { expect, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import { rules } from '../../src/rules/index.ts';
import { standingOn } from '../../src/rules/standing.ts';
import { d } from './subjects.ts';

const law = compileLaw({ lawDay: null });
/** Before all; the last day without days and hours, and the first with them; the last day of opt-out, and the first of opt-in. */
const days = ['2015-01-02', '2023-02-28', '2023-03-01', '2026-08-10', '2026-08-11'];
const never = [null, null, null, null, null];
const sense = ['sense', 'sense', 'sense', 'sense', 'sense'];
const always = ['law', 'law', 'law', 'law', 'law'];
const underOptOut = ['law', 'law', 'law', 'law', null];
const honoured = ['law', 'law', 'law', 'law', 'house'];
const sinceHours = [null, null, 'law', 'law', 'law'];
const sinceBans = [null, 'law', 'law', 'law', 'law'];
const sinceOptIn = [null, null, null, null, 'law'];
const asCalls = ['sense', 'sense', 'law', 'law', 'law'];

test.each<[readonly (string | null)[], string[]]>([
  [
    sense,
    [
      'calendar/clock',
      'columns/unclear',
      'phone/missing',
      'phone/invalid',
      'phone/not-callable',
      'phone/foreign',
      'phone/duplicate',
    ],
  ],
  [
    always,
    [
      'caller-id/withheld',
      'law/changes-during-campaign',
      'opposition/own-list',
      'opposition/flagged',
      'opposition/objected',
      'objection/ignored',
    ],
  ],
  [underOptOut, ['bloctel/missing', 'bloctel/undated', 'bloctel/stale', 'opposition/not-screened']],
  [honoured, ['opposition/unreadable', 'opposition/bloctel', 'opposition/called']],
  [
    sinceHours,
    [
      'calendar/no-lawful-day',
      'frequency/thirty-days',
      'frequency/exceeded',
      'hours/closed-day',
      'hours/public-holiday',
      'hours/outside-window',
    ],
  ],
  [
    sinceBans,
    ['sector/banned', 'sector/called', 'caller-id/mobile', 'caller-id/forbidden', 'caller-id/range'],
  ],
  [
    sinceOptIn,
    [
      'consent/unknown',
      'consent/missing',
      'consent/withdrawn',
      'consent/expired',
      'consent/other-purpose',
      'consent/no-proof',
      'consent/ends-during-campaign',
      'consent/called-without',
      'consent/refusal-ignored',
      'consent/outside-slot',
    ],
  ],
  [
    asCalls,
    [
      'calls/missing',
      'calls/unreadable',
      'calls/unclassified-outcome',
      'calls/stale',
      'calls/gap',
      'calls/undercounts',
    ],
  ],
  [
    ['sense', 'sense', 'sense', 'sense', 'law'],
    ['consent/unreadable', 'consent/purposes'],
  ],
  [
    [null, null, 'law', 'law', null],
    ['bloctel/rescrub-due', 'refusal/ignored'],
  ],
  [[null, null, 'law', 'law', 'house'], ['refusal/sixty-days']],
  [never, []],
])('%j', (standing, ids) => {
  const found = rules.filter(
    (rule) => String(days.map((day) => standingOn(rule, d(day), law.on(d(day))))) === String(standing),
  );
  expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
});
