import { describe, expect, test } from 'vitest';
import { expiredConsent } from '../../src/rules/consent/expired.ts';
import { missingConsent } from '../../src/rules/consent/missing.ts';
import { otherPurpose } from '../../src/rules/consent/other-purpose.ts';
import { withdrawnConsent } from '../../src/rules/consent/withdrawn.ts';
import type { At, PersonFacts } from '../../src/rules/facts.ts';
import { at, d, person, told } from './subjects.ts';

// 2026-09-15 lies in the time of prior consent.
const day = '2026-09-15';
const given = (...consents: string[]) => person({ consents });
const three = [missingConsent, withdrawnConsent, expiredConsent];

/** Which of `consent/missing`, `consent/withdrawn` and `consent/expired` bar, and until when. */
function state(facts: PersonFacts, when: At): string[] {
  return three.flatMap((rule) => {
    const bar = rule.judge(facts, when);
    return bar ? [[rule.id, bar.until === null ? '' : told(bar)?.slice(-10)].join(' ').trim()] : [];
  });
}

describe('consent/missing, consent/withdrawn and consent/expired', () => {
  const rows: [string, PersonFacts, At, string[]][] = [
    ['no consent', person(), at(day), ['consent/missing']],
    ['the last day without the rule', person(), at('2026-08-10'), []],
    ['its first day', person(), at('2026-08-11'), ['consent/missing']],
    ['given today', given(day), at(day), []],
    ['given tomorrow', given('2026-09-16'), at(day), ['consent/missing 2026-09-16']],
    ['given long before the rule', given('2026-01-05'), at('2026-08-11'), []],
    [
      'a call back asked for on a coming day, in a banned sector',
      person({ requests: ['2026-09-21'] }),
      at(day, { sector: 'energy-renovation' }),
      ['consent/missing 2026-09-21'],
    ],
    [
      'for a consent that has lapsed, too',
      person({ consents: ['2025-09-15'], requests: ['2026-09-21'] }),
      at(day, { sector: 'energy-renovation' }),
      ['consent/expired 2026-09-21'],
    ],
    [
      'in a sector in which a request allows nothing',
      person({ requests: ['2026-09-21'] }),
      at(day),
      ['consent/missing'],
    ],
    [
      'a machine may not be asked for',
      person({ requests: ['2026-09-21'] }),
      at(day, { sector: 'energy-renovation', dialing: 'machine' }),
      ['consent/missing'],
    ],
    ['no register, so that another rule says it once', person(), at(day, { consentsAwaited: false }), []],
    ['a contract in progress', person(), at(day, { basis: 'contract' }), []],
    ['businesses', person(), at(day, { audience: 'b2b' }), []],
    ['the press is exempt', person(), at(day, { sector: 'press' }), []],
    [
      'unless the house asks',
      person(),
      at(day, { sector: 'press', policy: { pressConsent: 'ask' } }),
      ['consent/missing'],
    ],
    ['consent declared for the list', person(), at(day, { basis: 'consent' }), []],
    ['a refusal alone withdraws nothing', person({ refusals: [day] }), at(day), ['consent/missing']],
    ['a withdrawal alone', person({ withdrawals: [day] }), at(day), ['consent/missing']],
    ['the last day of the year', given('2025-09-16'), at(day), []],
    ['a year on', given('2025-09-15'), at(day), ['consent/expired']],
    ['29 February, the next 28 February', given('2028-02-29'), at('2029-02-28'), []],
    ['29 February, the next 1 March', given('2028-02-29'), at('2029-03-01'), ['consent/expired']],
    ['28 February before a leap year', given('2027-02-28'), at('2028-02-28'), ['consent/expired']],
    [
      'its own end is today',
      person({ consents: [{ given: '2026-09-01', expires: day }] }),
      at(day),
      ['consent/expired'],
    ],
    [
      'its own end is tomorrow',
      person({ consents: [{ given: '2026-09-01', expires: '2026-09-16' }] }),
      at(day),
      [],
    ],
    [
      'an end of its own beyond the year does not prolong it',
      person({ consents: [{ given: '2025-09-15', expires: '2030-01-01' }] }),
      at(day),
      ['consent/expired'],
    ],
    [
      'of two of one day the first to lapse decides',
      person({ consents: ['2026-09-01', { given: '2026-09-01', expires: '2026-09-10' }] }),
      at(day),
      ['consent/expired'],
    ],
    ['a younger one decides', given('2025-09-15', '2026-09-01'), at(day), []],
    ['a younger one of tomorrow', given('2025-09-15', '2026-09-16'), at(day), ['consent/expired 2026-09-16']],
    ['expired, but declared for the list', given('2020-01-02'), at(day, { basis: 'consent' }), []],
    [
      'withdrawn on the day of giving',
      person({ consents: ['2026-09-01'], withdrawals: ['2026-09-01'] }),
      at(day),
      ['consent/withdrawn'],
    ],
    [
      'withdrawn the day before',
      person({ consents: ['2026-09-01'], withdrawals: ['2026-08-31'] }),
      at(day),
      [],
    ],
    [
      'withdrawn today',
      person({ consents: ['2026-09-01'], withdrawals: [day] }),
      at(day),
      ['consent/withdrawn'],
    ],
    ['withdrawn tomorrow', person({ consents: ['2026-09-01'], withdrawals: ['2026-09-16'] }), at(day), []],
    [
      'refused on the day of giving',
      person({ consents: ['2026-09-01'], refusals: ['2026-09-01'] }),
      at(day),
      ['consent/withdrawn'],
    ],
    ['refused the day before', person({ consents: ['2026-09-01'], refusals: ['2026-08-31'] }), at(day), []],
    [
      'objected since',
      person({ consents: ['2026-09-01'], objections: ['2026-09-02'] }),
      at(day),
      ['consent/withdrawn'],
    ],
    [
      'given again after the withdrawal',
      person({ consents: ['2026-09-01', '2026-09-10'], withdrawals: ['2026-09-05'] }),
      at(day),
      [],
    ],
    [
      'to be given again tomorrow',
      person({ consents: ['2026-09-01', '2026-09-16'], withdrawals: ['2026-09-05'] }),
      at(day),
      ['consent/withdrawn 2026-09-16'],
    ],
    [
      'both withdrawn and lapsed',
      person({ consents: ['2025-09-01'], withdrawals: ['2026-01-05'] }),
      at(day),
      ['consent/withdrawn'],
    ],
    [
      'declared for the list, and withdrawn in the register',
      person({ withdrawals: ['2026-09-01'] }),
      at(day, { basis: 'consent' }),
      ['consent/withdrawn'],
    ],
    [
      'declared for the list, and withdrawn tomorrow',
      person({ withdrawals: ['2026-09-16'] }),
      at(day, { basis: 'consent' }),
      [],
    ],
    [
      'declared for the list, given and refused',
      person({ consents: ['2026-09-01'], refusals: ['2026-09-02'] }),
      at(day, { basis: 'consent' }),
      ['consent/withdrawn'],
    ],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(state(facts, when)).toEqual(wanted);
  });

  test('a lapse names its day and record', () => {
    expect(expiredConsent.judge(given('2025-09-10'), at(day))).toMatchObject({
      data: { lapsedDay: d('2026-09-10') },
      because: [{ file: 'consents.csv', line: 12 }],
    });
  });
  test('a withdrawal by telephone names record and call; of several the latest', () => {
    const facts = person({
      consents: ['2026-09-01'],
      withdrawals: ['2026-09-03'],
      refusals: ['2026-09-09'],
      objections: ['2026-09-04'],
    });
    expect(withdrawnConsent.judge(facts, at(day))).toMatchObject({
      data: { withdrawnDay: d('2026-09-09') },
      because: [
        { file: 'consents.csv', line: 12 },
        { file: 'calls.csv', line: 2 },
      ],
    });
  });
  test('a withdrawal by objection names that call', () => {
    const facts = person({ consents: ['2026-09-01'], objections: ['2026-09-04'] });
    expect(withdrawnConsent.judge(facts, at(day))?.because.at(-1)).toEqual({ file: 'calls.csv', line: 3 });
  });
  test('nothing given names the day', () => {
    expect(missingConsent.judge(person(), at(day))?.data).toEqual({ onDay: d(day) });
  });
});

describe('consent/other-purpose', () => {
  const energy = { given: '2026-09-01', purpose: 'energie' };
  const rows: [string, PersonFacts, At, string | null][] = [
    ['the same purpose', person({ consents: [energy] }), at(day, { purpose: 'energie' }), null],
    ['another purpose', person({ consents: [energy] }), at(day, { purpose: 'assurance' }), 'other'],
    ['the campaign names none', person({ consents: [energy] }), at(day), null],
    ['the consent names none', given('2026-09-01'), at(day, { purpose: 'assurance' }), null],
    ['no consent', person(), at(day, { purpose: 'assurance' }), null],
    [
      'a withdrawal alone has no purpose',
      person({ withdrawals: ['2026-09-01'] }),
      at(day, { purpose: 'assurance', basis: 'consent' }),
      null,
    ],
    [
      'the day before the rule',
      person({ consents: [energy] }),
      at('2026-08-10', { purpose: 'assurance' }),
      null,
    ],
    [
      'a contract in progress',
      person({ consents: [energy] }),
      at(day, { purpose: 'assurance', basis: 'contract' }),
      null,
    ],
    [
      'the younger one decides',
      person({ consents: [energy, { given: '2026-09-02', purpose: 'assurance' }] }),
      at(day, { purpose: 'assurance' }),
      null,
    ],
    [
      'of equals, the one for this purpose',
      person({ consents: [energy, { ...energy, purpose: 'assurance' }] }),
      at(day, { purpose: 'assurance' }),
      null,
    ],
    [
      'the right one is to come',
      person({ consents: [energy, { given: '2026-09-20', purpose: 'assurance' }] }),
      at(day, { purpose: 'assurance' }),
      'other until 2026-09-20',
    ],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(told(otherPurpose.judge(facts, when))).toBe(wanted);
  });
  test('it names the record', () => {
    expect(
      otherPurpose.judge(person({ consents: [energy] }), at(day, { purpose: 'assurance' })),
    ).toMatchObject({
      data: { line: 12 },
      because: [{ file: 'consents.csv', line: 12 }],
    });
  });
});

test('a withdrawal that is recorded is told from a refusal on the telephone', () => {
  const messages = [
    person({ consents: ['2026-09-01'], withdrawals: ['2026-09-05'] }),
    person({ consents: ['2026-09-01'], refusals: ['2026-09-05'] }),
    person({ consents: ['2026-09-01'], withdrawals: ['2026-09-05'], refusals: ['2026-09-05'] }),
  ].map((one) => withdrawnConsent.judge(one, at(day))?.message);
  expect(messages).toEqual(['since', 'refused', 'since']);
});
