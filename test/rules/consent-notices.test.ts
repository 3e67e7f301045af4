import { describe, expect, test } from 'vitest';
import { endsDuringCampaign } from '../../src/rules/consent/ends-during-campaign.ts';
import { noProof } from '../../src/rules/consent/no-proof.ts';
import type { At, PersonFacts } from '../../src/rules/facts.ts';
import { at, d, person } from './subjects.ts';

// 2026-09-15 lies in the time of prior consent.
const day = '2026-09-15';
const given = (...consents: string[]) => person({ consents });

describe('consent/no-proof', () => {
  const unproved = { given: '2026-09-01', proof: false, line: 8 };
  const rows: [string, PersonFacts, At, boolean][] = [
    ['with a proof', given('2026-09-01'), at(day), false],
    ['without', person({ consents: [unproved] }), at(day), true],
    ['of equals, one has a proof', person({ consents: [unproved, '2026-09-01'] }), at(day), false],
    ['before the rule', person({ consents: [unproved] }), at('2026-08-10'), false],
    ['a contract in progress', person({ consents: [unproved] }), at(day, { basis: 'contract' }), false],
    ['consent declared', person({ consents: [unproved] }), at(day, { basis: 'consent' }), true],
    ['no consent at all', person(), at(day), false],
    [
      'a year on, and declared',
      person({ consents: [{ ...unproved, given: '2025-09-15' }] }),
      at(day, { basis: 'consent' }),
      false,
    ],
    [
      'on its last day, and declared',
      person({ consents: [{ ...unproved, given: '2025-09-16' }] }),
      at(day, { basis: 'consent' }),
      true,
    ],
    ['withdrawn', person({ consents: [unproved], withdrawals: [day] }), at(day), false],
  ];
  test.each(rows)('%s', (_, facts, when, fires) => {
    expect(noProof.judge(facts, when) !== null).toBe(fires);
  });
  test('it is a warning and names the record', () => {
    expect(noProof.judge(person({ consents: [unproved] }), at(day))).toMatchObject({
      severity: 'warning',
      data: { line: 8 },
      because: [{ file: 'consents.csv', line: 8 }],
    });
  });
});

describe('consent/ends-during-campaign', () => {
  const rows: [string, PersonFacts, At, string | null][] = [
    ['lapses on the last day', given('2025-10-01'), at(day, { end: '2026-10-01' }), '2026-10-01'],
    ['lapses the day after', given('2025-10-02'), at(day, { end: '2026-10-01' }), null],
    ['has lapsed already', given('2025-09-15'), at(day, { end: '2026-10-01' }), null],
    ['no consent', person(), at(day, { end: '2026-10-01' }), null],
    ['before the rule', given('2025-10-01'), at('2026-08-10', { end: '2026-10-01' }), null],
    ['declared for the list', given('2025-10-01'), at(day, { end: '2026-10-01', basis: 'consent' }), null],
    ['a contract', given('2025-10-01'), at(day, { end: '2026-10-01', basis: 'contract' }), null],
  ];
  test.each(rows)('%s', (_, facts, when, lapse) => {
    const bar = endsDuringCampaign.judge(facts, when);
    expect(bar?.data ?? null).toEqual(lapse === null ? null : { lapseDay: d(lapse) });
    if (bar) expect(bar).toMatchObject({ severity: 'notice', because: [{ file: 'consents.csv', line: 12 }] });
  });
});
