import { describe, expect, test } from 'vitest';
import { expiredConsent } from '../../src/rules/consent/expired.ts';
import { missingConsent } from '../../src/rules/consent/missing.ts';
import { unreadableConsents } from '../../src/rules/consent/unreadable.ts';
import { withdrawnConsent } from '../../src/rules/consent/withdrawn.ts';
import { at, d, person, situation } from './subjects.ts';

describe('consent/unreadable', () => {
  const register = (count: number) => ({
    file: 'r.csv',
    unreadable: { count, lines: Array.from({ length: count }, (_, i) => i + 2) },
    purposes: [],
  });

  test.each([
    [0, []],
    [1, [{ data: { file: 'r.csv', count: 1, lines: '2' }, because: [{ file: 'r.csv', line: 2 }] }]],
    [10, [{ data: { file: 'r.csv', count: 10, lines: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11' } }]],
    [11, [{ data: { file: 'r.csv', count: 11, lines: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …' } }]],
  ])('%i rows', (count, wanted) => {
    const found = unreadableConsents.judge(situation('2024-05-06', { registers: [register(count)] }));
    expect(found).toMatchObject(wanted);
    expect(found).toHaveLength(wanted.length);
  });
});

describe('a consent for a later period', () => {
  const later = { given: '2026-08-01', from: '2026-09-02' };

  test.each<[string, Parameters<typeof person>[0], string, string | null]>([
    ['the day before it begins', { consents: [later] }, '2026-09-01', '2026-09-02'],
    ['the day on which it begins', { consents: [later] }, '2026-09-02', null],
    ['beside an older one that holds', { consents: ['2026-07-01', later] }, '2026-09-01', null],
    ['beside an older one that lapsed', { consents: ['2025-07-01', later] }, '2026-09-01', null],
  ])('%s', (_, facts, day, until) => {
    const bar = missingConsent.judge(person(facts), at(day));
    expect(bar?.until ?? null).toBe(until === null ? null : d(until));
  });

  test.each<[string, Parameters<typeof person>[0], string, object]>([
    [
      'from when on it holds',
      { consents: [later] },
      'notYet',
      { givenDay: d('2026-08-01'), fromDay: d('2026-09-02') },
    ],
    [
      'of several which holds first',
      { consents: ['2026-09-05', { given: '2026-08-01', from: '2026-09-03' }, later] },
      'notYet',
      { givenDay: d('2026-08-01'), fromDay: d('2026-09-02') },
    ],
    [
      'that it was withdrawn before',
      { consents: [later], withdrawals: ['2026-08-15'] },
      'withdrawnBefore',
      { givenDay: d('2026-08-01'), withdrawnDay: d('2026-08-15') },
    ],
    [
      'nothing of one that is yet to be given',
      { consents: [{ given: '2026-09-02', from: '2026-09-05' }] },
      'none',
      { onDay: d('2026-09-01') },
    ],
  ])('is told until then: %s', (_, facts, message, data) => {
    const bar = missingConsent.judge(person(facts), at('2026-09-01'));
    expect(bar).toMatchObject({ message, data });
    expect(bar?.because).toHaveLength(message === 'none' ? 0 : 1);
  });

  test('a withdrawal before it begins meets it', () => {
    const facts = person({ consents: [later], withdrawals: ['2026-08-15'] });
    expect(withdrawnConsent.judge(facts, at('2026-09-02'))?.data).toEqual({ withdrawnDay: d('2026-08-15') });
  });

  test('its year counts from the day of giving', () => {
    const facts = person({ consents: [later] });
    expect(expiredConsent.judge(facts, at('2027-08-01'))?.data).toEqual({ lapsedDay: d('2027-08-01') });
    expect(expiredConsent.judge(facts, at('2027-07-31'))).toBeNull();
  });

  test('an older one that lapsed tells from when the later one holds', () => {
    const facts = person({ consents: ['2025-07-01', later] });
    expect(expiredConsent.judge(facts, at('2026-09-01'))?.until).toBe(d('2026-09-02'));
  });
});

describe('a consent that the files show and that gives none', () => {
  test.each<[string, Parameters<typeof person>[0], string]>([
    ['for another channel', { uncounted: 'other-channel' }, 'otherChannel'],
    ['to somebody else', { uncounted: 'other-beneficiary' }, 'otherBeneficiary'],
    ['for another reason', { uncounted: 'other' }, 'uncounted'],
    [
      'beside one that is to hold',
      { uncounted: 'other', consents: [{ given: '2026-08-01', from: '2026-09-02' }] },
      'notYet',
    ],
    ['none at all', {}, 'none'],
  ])('%s', (_, facts, message) => {
    expect(missingConsent.judge(person(facts), at('2026-09-01'))).toMatchObject({ message });
  });

  test('is none that is missed where one holds', () => {
    const facts = person({ uncounted: 'other-channel', consents: ['2026-08-20'] });
    expect(missingConsent.judge(facts, at('2026-09-01'))).toBeNull();
  });
});
