import { describe, expect, test } from 'vitest';
import { consentDays, consentEnd, consentHeld, consentState } from '../../src/rules/consent/state.ts';
import type { CampaignSketch } from '../../src/rules/examples/example.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, d, person } from './subjects.ts';

type Known = Parameters<typeof person>[0];

// 2026-09-15 lies in the time of prior consent.
const day = '2026-09-15';
const given = (...consents: string[]): Known => ({ consents });
const banned: CampaignSketch = { sector: 'energy-renovation' };
const machine: CampaignSketch = { dialing: 'machine' };
const declared: CampaignSketch = { basis: 'consent' };
const shown = (found: number | null) => (found === null ? null : isoDay(found));

describe('the days from which on consents hold', () => {
  test('stand in their order, a later period behind a giving that came after it', () => {
    const facts = person({ consents: [{ given: '2026-08-01', from: '2026-09-02' }, '2026-08-10'] });
    expect(consentDays(facts).map(isoDay)).toEqual(['2026-08-10', '2026-09-02']);
    expect(consentDays(person())).toEqual([]);
  });

  test('a record without a day of giving has none', () => {
    const facts = person(given('2026-08-01', '2026-08-02'));
    const [first, second] = facts.consents;
    if (!first || !second) throw new Error('no records');
    expect(consentDays({ ...facts, consents: [{ ...first, given: null }, second] }).map(isoDay)).toEqual([
      '2026-08-02',
    ]);
    expect(consentState({ ...facts, consents: [second, { ...first, given: null }] }, at(day)).is).toBe(
      'valid',
    );
  });
});

describe('what a consent is worth', () => {
  test.each<[string, Known, string, CampaignSketch, string]>([
    ['nothing is asked for before the rule', {}, '2026-08-10', {}, 'not-asked'],
    ['nothing is asked for of whom a call back was promised', { requests: [day] }, day, banned, 'not-asked'],
    ['a machine may not call back', { requests: [day] }, day, { ...banned, ...machine }, 'missing'],
    ['nothing is asked for where no register is awaited', {}, day, { consentsAwaited: false }, 'not-asked'],
    ['nothing is asked for where it is declared', {}, day, declared, 'not-asked'],
  ])('%s', (_, known, when, campaign, is) => {
    expect(consentState(person(known), at(when, campaign))).toEqual({ is });
  });

  test('of many records the same, and it is remembered', () => {
    const many = Array.from({ length: 16 }, (_, i) => `2026-09-${String(i + 1).padStart(2, '0')}`);
    const facts = person({ consents: many, withdrawals: ['2026-09-16'] });
    const [then, later] = [at('2026-09-15'), at('2026-09-16')];
    expect(consentState(facts, then)).toMatchObject({ is: 'valid', until: d('2027-09-15') });
    expect(consentState(facts, later)).toMatchObject({ is: 'withdrawn', on: d('2026-09-16') });
    expect(consentState(facts, then)).toBe(consentState(facts, then));
  });

  test('of two of one day, one begins later', () => {
    const facts = person({
      consents: [{ given: '2026-09-01' }, { given: '2026-09-01', from: '2026-09-20', expires: '2026-09-25' }],
    });
    expect(consentState(facts, at(day))).toMatchObject({ is: 'valid', until: d('2027-09-01') });
    expect(consentState(facts, at('2026-09-20'))).toMatchObject({ is: 'valid', until: d('2026-09-25') });
  });

  test('only those of the day that lapse first are its equals', () => {
    const facts = person({
      consents: [
        { given: '2026-09-01', line: 2 },
        { given: '2026-09-01', expires: '2026-10-01', line: 3 },
      ],
    });
    expect(consentState(facts, at(day))).toMatchObject({
      deciding: { source: { line: 3 } },
      equals: [{ source: { line: 3 } }],
    });
  });
});

describe('whether a consent was good on a day, whoever asks', () => {
  test.each<[string, Known, string, CampaignSketch, boolean]>([
    ['none', {}, day, {}, false],
    ['given that day', given(day), day, {}, true],
    ['given the day after', given('2026-09-16'), day, {}, false],
    ['the last day of its year', given('2025-09-16'), day, {}, true],
    ['a year on', given('2025-09-15'), day, {}, false],
    ['a year on, on the first day of the rule', given('2025-08-11'), '2026-08-11', {}, false],
    ['long ago, before the rule', given('2020-01-01'), '2026-08-10', {}, true],
    ['long ago, before the rule, to a machine', given('2020-01-01'), '2026-08-10', machine, false],
    ['its own end is that day', { consents: [{ given: '2026-09-01', expires: day }] }, day, {}, false],
    [
      'its own end is the day after',
      { consents: [{ given: '2026-09-01', expires: '2026-09-16' }] },
      day,
      {},
      true,
    ],
    ['refused that day', { ...given('2026-09-01'), refusals: [day] }, day, {}, true],
    ['refused the day before', { ...given('2026-09-01'), refusals: ['2026-09-14'] }, day, {}, false],
    ['refused before it was given', { ...given('2026-09-01'), refusals: ['2026-08-31'] }, day, {}, true],
    ['objected that day', { ...given('2026-09-01'), objections: [day] }, day, {}, true],
    ['objected the day before', { ...given('2026-09-01'), objections: ['2026-09-14'] }, day, {}, false],
    ['withdrawn that day', { ...given('2026-09-01'), withdrawals: [day] }, day, {}, false],
    ['withdrawn the day after', { ...given('2026-09-01'), withdrawals: ['2026-09-16'] }, day, {}, true],
  ])('%s', (_, known, when, campaign, held) => {
    expect(consentHeld(person(known), d(when), at(when, campaign))).toBe(held);
  });
});

describe('the first day on which a consent that is good no longer is', () => {
  // 2026-09-14 is a Monday.
  const asked = { requests: ['2026-09-14'] };
  const own = (expires: string, purpose = '') => ({ given: '2026-10-01', expires, purpose });
  test.each<[string, Known, CampaignSketch, string | null]>([
    ['none is asked for', given('2026-09-01'), { audience: 'b2b' }, null],
    ['none is there', {}, {}, null],
    ['a year on', given('2026-09-01'), {}, '2027-09-01'],
    ['never, where it is declared', given('2026-09-01'), declared, null],
    ['the end of the younger one', { consents: ['2026-09-01', own('2026-10-10')] }, {}, '2026-10-10'],
    [
      'the younger one is for another purpose',
      { consents: ['2026-09-01', own('2026-10-10', 'b')] },
      { purpose: 'a' },
      '2026-10-01',
    ],
    [
      'the younger one is for the same',
      { consents: ['2026-09-01', own('2026-10-10', 'a')] },
      { purpose: 'a' },
      '2026-10-10',
    ],
    [
      'the younger one is withdrawn',
      { ...given('2026-09-01', '2026-10-01'), withdrawals: ['2026-10-01'] },
      {},
      '2026-10-01',
    ],
    [
      'the younger one begins as the older ends',
      { consents: [{ given: '2026-09-01', expires: '2026-10-01' }, own('2026-10-10')] },
      {},
      '2026-10-01',
    ],
    [
      'the younger one begins a day before',
      { consents: [{ given: '2026-09-01', expires: '2026-10-02' }, own('2026-10-10')] },
      {},
      '2026-10-10',
    ],
    [
      'a younger one is refused, where it is declared',
      { ...given('2026-09-01', '2026-10-01'), refusals: ['2026-10-01'] },
      declared,
      '2026-10-01',
    ],
    ['one of that very day', given(day), {}, '2027-09-15'],
    ['a call back, five working days on', asked, banned, '2026-09-20'],
    [
      'a call back that somebody ends sooner',
      { ...asked, withdrawals: ['2026-09-17'] },
      banned,
      '2026-09-17',
    ],
    [
      'a call back, ended later than it lapses',
      { ...asked, withdrawals: ['2026-09-21'] },
      banned,
      '2026-09-20',
    ],
  ])('%s', (_, known, campaign, end) => {
    const on = (when: number) => at(when, campaign);
    expect(shown(consentEnd(person(known), on(d(day)), on))).toBe(end);
  });
});
