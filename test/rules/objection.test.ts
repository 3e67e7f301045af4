import { describe, expect, test } from 'vitest';
import { refusalIgnored } from '../../src/rules/consent/refusal-ignored.ts';
import type { CampaignSketch, PersonSketch } from '../../src/rules/examples/example.ts';
import { callFacts } from '../../src/rules/examples/facts.ts';
import { ignoredObjection } from '../../src/rules/objection/ignored.ts';
import { objected } from '../../src/rules/opposition/objected.ts';
import { at, d, person } from './subjects.ts';

const insurance = { sector: 'insurance' } as const;
const unproved = (given: string) => ({ given, proof: false });

describe('opposition/objected and objection/ignored', () => {
  test.each<[string, PersonSketch, string, CampaignSketch, string | null]>([
    ['nobody objected', {}, '2024-05-06', {}, null],
    ['on the day itself', { objections: ['2024-05-06'] }, '2024-05-06', {}, 'asked'],
    ['years ago', { objections: ['2019-05-06'] }, '2024-05-06', {}, 'asked'],
    ['before there were hours', { objections: ['2019-05-06'] }, '2019-05-07', {}, 'asked'],
    ['under a contract', { objections: ['2024-05-01'] }, '2026-09-01', { basis: 'contract' }, 'asked'],
    ['between businesses', { objections: ['2024-05-01'] }, '2026-09-01', { audience: 'b2b' }, 'asked'],
    [
      'a consent of the day after',
      { objections: ['2024-05-01'], consents: ['2024-05-02'] },
      '2024-05-06',
      {},
      null,
    ],
    [
      'a consent of the same day',
      { objections: ['2024-05-01'], consents: ['2024-05-01'] },
      '2024-05-06',
      {},
      'asked',
    ],
    [
      'a consent without a proof',
      { objections: ['2024-05-01'], consents: [unproved('2024-05-02')] },
      '2024-05-06',
      {},
      'asked',
    ],
    [
      'a consent between two objections',
      { objections: ['2024-05-01', '2024-05-04'], consents: ['2024-05-02'] },
      '2024-05-06',
      {},
      'asked',
    ],
    ['a refusal elsewhere', { refusals: ['2024-05-01'] }, '2024-05-06', {}, null],
    ['a refusal to an insurer', { refusals: ['2022-04-01'] }, '2024-05-06', insurance, 'insurance'],
    ['on the day before the rule', { refusals: ['2022-03-31'] }, '2024-05-06', insurance, null],
    [
      'to an insurer under a contract',
      { refusals: ['2024-05-01'] },
      '2024-05-06',
      { ...insurance, basis: 'contract' },
      null,
    ],
    [
      'to an insurer whose call was consented to',
      { refusals: ['2024-05-01'], consents: ['2024-05-01'] },
      '2024-05-06',
      insurance,
      null,
    ],
    [
      'where that consent had been withdrawn',
      { refusals: ['2024-05-01'], consents: ['2024-04-01'], withdrawals: ['2024-05-01'] },
      '2024-05-06',
      insurance,
      'insurance',
    ],
    [
      'where an earlier refusal had ended it',
      { refusals: ['2024-04-30', '2024-05-01'], consents: ['2024-04-01'] },
      '2024-05-06',
      insurance,
      'insurance',
    ],
    [
      'where an earlier refusal of that day had ended it',
      { refusals: ['2024-05-01', '2024-05-01'], consents: ['2024-04-01'] },
      '2024-05-06',
      insurance,
      'insurance',
    ],
    [
      'where it had lapsed that day',
      { refusals: ['2024-05-01'], consents: [{ given: '2024-04-01', expires: '2024-05-01' }] },
      '2024-05-06',
      insurance,
      'insurance',
    ],
    [
      'a year after the consent there was no limit before opt-in',
      { refusals: ['2024-05-01'], consents: ['2023-04-01'] },
      '2024-05-06',
      insurance,
      null,
    ],
    [
      'and there is one since',
      { refusals: ['2026-09-01'], consents: ['2025-09-01'] },
      '2026-09-02',
      insurance,
      'insurance',
    ],
    [
      'a consent with proof on the day after a refusal to an insurer',
      { refusals: ['2024-05-01'], consents: ['2024-05-02'] },
      '2024-05-06',
      insurance,
      null,
    ],
  ])('%s', (_, sketch, day, campaign, wanted) => {
    const on = at(day, campaign);
    expect(objected.judge(person(sketch), on)?.message ?? null).toBe(wanted);
    expect(ignoredObjection.judge(callFacts(sketch, on), on)?.message ?? null).toBe(wanted);
  });

  test('a bar ends on the day of a later consent with proof', () => {
    const sketch = { objections: ['2024-05-01'], consents: ['2024-06-03', '2024-06-05'] };
    expect(objected.judge(person(sketch), at('2024-05-06'))?.until).toBe(d('2024-06-03'));
    const alone = { objections: ['2024-05-01'] };
    expect(objected.judge(person(alone), at('2024-05-06'))?.until).toBeNull();
  });

  test('because of the call in which it was said', () => {
    const on = at('2024-05-06', insurance);
    const because = (sketch: PersonSketch) => ignoredObjection.because(callFacts(sketch, on), on);
    expect(because({ objections: ['2024-05-01'] })).toEqual([
      { file: 'calls.csv', line: 3, occurredAt: '2024-05-01' },
    ]);
    expect(because({ refusals: ['2024-05-01'] })).toMatchObject([{ line: 2 }]);
    expect(because({})).toEqual([]);
  });
});

describe('consent/refusal-ignored', () => {
  const refused = { refusals: ['2026-08-04'] };
  test.each<[string, PersonSketch, string, CampaignSketch, boolean]>([
    ['the last day of opt-out', refused, '2026-08-10', {}, false],
    ['the first day of opt-in', refused, '2026-08-11', {}, true],
    ['without a register', refused, '2026-08-11', { consentsGiven: false }, true],
    ['long ago', { refusals: ['2024-01-02'] }, '2026-09-01', {}, true],
    ['an objection is another rule’s', { objections: ['2026-08-04'] }, '2026-09-01', {}, false],
    ['under a contract', refused, '2026-09-01', { basis: 'contract' }, false],
    ['with a declared consent', refused, '2026-09-01', { basis: 'consent' }, true],
    ['between businesses', refused, '2026-09-01', { audience: 'b2b' }, false],
    ['the press', refused, '2026-09-01', { sector: 'press' }, false],
    [
      'the press, where the house asks for consent',
      refused,
      '2026-09-01',
      { sector: 'press', policy: { pressConsent: 'ask' } },
      true,
    ],
    ['a consent of that day', { ...refused, consents: ['2026-08-04'] }, '2026-09-01', {}, true],
    ['a consent of the next day', { ...refused, consents: ['2026-08-05'] }, '2026-09-01', {}, false],
    ['a consent of the day of the call', { ...refused, consents: ['2026-09-01'] }, '2026-09-01', {}, false],
    ['a consent of the day after the call', { ...refused, consents: ['2026-09-02'] }, '2026-09-01', {}, true],
    [
      'called back on request in a banned sector',
      { refusals: ['2026-08-20'], requests: ['2026-08-31'] },
      '2026-09-01',
      { sector: 'energy-renovation' },
      false,
    ],
    [
      'by a machine, which may not',
      { refusals: ['2026-08-20'], requests: ['2026-08-31'] },
      '2026-09-01',
      { sector: 'energy-renovation', dialing: 'machine' },
      true,
    ],
  ])('%s', (_, sketch, day, campaign, fires) => {
    const on = at(day, campaign);
    const facts = callFacts(sketch, on);
    const [refusedDay = ''] = sketch.refusals ?? [];
    expect(refusalIgnored.judge(facts, on)?.data ?? null).toEqual(
      fires ? { refusedDay: d(refusedDay) } : null,
    );
    expect(refusalIgnored.judge({ ...facts, history: () => null }, on)).toBeNull();
    expect(refusalIgnored.because(facts, on)).toHaveLength(fires ? 1 : 0);
  });
});
