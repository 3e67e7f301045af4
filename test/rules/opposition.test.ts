import { describe, expect, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import { PhoneKind } from '../../src/phone/number.ts';
import type { At, NumberFacts, PersonFacts } from '../../src/rules/facts.ts';
import { bloctel } from '../../src/rules/opposition/bloctel.ts';
import { notScreened } from '../../src/rules/opposition/not-screened.ts';
import { objected } from '../../src/rules/opposition/objected.ts';
import { ownList } from '../../src/rules/opposition/own-list.ts';
import { unreadableEntries } from '../../src/rules/opposition/unreadable.ts';
import { at, d, entry, messages, noLines, number, person, situation, told } from './subjects.ts';

const listed = number({ listed: () => entry });
const ignore = { policy: { bloctelAfterEnd: 'ignore' } } as const;

describe('opposition/bloctel', () => {
  const rows: [string, NumberFacts, At, string | null][] = [
    ['not on the list', number(), at('2024-05-06'), null],
    ['on the list', listed, at('2024-05-06'), 'listed'],
    ['on the list, before there were hours', listed, at('2022-06-01'), 'listed'],
    ['under a contract in progress', listed, at('2024-05-06', { basis: 'contract' }), null],
    ['with consent declared', listed, at('2024-05-06', { basis: 'consent' }), 'listed'],
    ['the press', listed, at('2024-05-06', { sector: 'press' }), null],
    ['another sector', listed, at('2024-05-06', { sector: 'insurance' }), 'listed'],
    ['businesses', listed, at('2024-05-06', { audience: 'b2b' }), null],
    ['the last day of Bloctel', listed, at('2026-08-10'), 'listed'],
    ['the first day after Bloctel, honoured', listed, at('2026-08-11'), 'afterEnd'],
    ['after Bloctel, not on the list', number(), at('2026-08-11'), null],
    ['the last day of Bloctel, ignored later', listed, at('2026-08-10', ignore), 'listed until 2026-08-11'],
    ['the first day after Bloctel, ignored', listed, at('2026-08-11', ignore), null],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(told(bloctel.judge(facts, when))).toBe(wanted);
  });

  test('names the entry', () => {
    expect(bloctel.judge(listed, at('2024-05-06'))).toMatchObject({ data: entry, because: [entry] });
  });
  test('under the law of one day it has no end, even where it is ignored later', () => {
    const law = compileLaw({ lawDay: d('2024-05-06') });
    expect(told(bloctel.judge(listed, at('2026-09-01', ignore, law)))).toBe('listed');
  });
});

describe('opposition/not-screened', () => {
  const awaited = { answersAwaited: true };
  const answered = number({ answered: () => true });
  const rows: [string, NumberFacts, At, string | null][] = [
    ['no answer for it', number(), at('2026-08-10', awaited), 'absent until 2026-08-11'],
    ['after the end of the duty', number(), at('2026-08-11', awaited), null],
    ['answered for', answered, at('2024-05-06', awaited), null],
    ['a plain list answers for nobody', number(), at('2024-05-06'), null],
    ['a contract in progress', number(), at('2024-05-06', { ...awaited, basis: 'contract' }), null],
    ['the press', number(), at('2024-05-06', { ...awaited, sector: 'press' }), null],
    ['businesses', number(), at('2024-05-06', { ...awaited, audience: 'b2b' }), null],
    ['an impossible number', number({ kind: PhoneKind.invalid }), at('2024-05-06', awaited), null],
    ['a foreign number', number({ kind: PhoneKind.foreign }), at('2024-05-06', awaited), null],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(told(notScreened.judge(facts, when))).toBe(wanted);
  });

  test('may end when the law changes, and ends with the duty', () => {
    let day = d('2024-05-06');
    while (day < d('2026-08-11')) {
      const bar = notScreened.judge(number(), at(day, awaited));
      expect(bar?.until).toBeGreaterThan(day);
      day = bar?.until ?? Number.POSITIVE_INFINITY;
    }
    expect(day).toBe(d('2026-08-11'));
  });
});

describe('opposition/own-list', () => {
  const own = number({ ownListed: () => entry });
  const everywhere: [string, At][] = [
    ['before hours', at('2022-06-01')],
    ['opt-out', at('2024-05-06')],
    ['opt-in', at('2026-09-01')],
    ['a contract in progress', at('2024-05-06', { basis: 'contract' })],
    ['the press', at('2024-05-06', { sector: 'press' })],
    ['businesses', at('2024-05-06', { audience: 'b2b' })],
    ['Bloctel ignored after its end', at('2026-09-01', ignore)],
  ];
  test.each(everywhere)('binds in: %s', (_, when) => {
    expect(ownList.judge(own, when)).toMatchObject({ data: entry, because: [entry], until: null });
  });
  test('another number', () => {
    expect(ownList.judge(listed, at('2024-05-06'))).toBeNull();
  });
});

describe('opposition/objected', () => {
  const on = (consents: (string | { given: string; proof: boolean })[]) =>
    person({ objections: ['2024-04-02'], consents });
  const rows: [string, PersonFacts, At, string | null][] = [
    ['nobody objected', person(), at('2024-05-06'), null],
    ['the day before the objection', on([]), at('2024-04-01'), null],
    ['the day of the objection', on([]), at('2024-04-02'), 'asked'],
    ['years later', on([]), at('2029-01-02'), 'asked'],
    ['a contract in progress', on([]), at('2024-05-06', { basis: 'contract' }), 'asked'],
    ['consent declared', on([]), at('2024-05-06', { basis: 'consent' }), 'asked'],
    ['businesses', on([]), at('2024-05-06', { audience: 'b2b' }), 'asked'],
    ['a refusal is no objection', person({ refusals: ['2024-04-02'] }), at('2024-05-06'), null],
    ['consent of the same day', on(['2024-04-02']), at('2024-05-06'), 'asked'],
    ['consent of the day after', on(['2024-04-03']), at('2024-05-06'), null],
    ['without proof', on([{ given: '2024-04-03', proof: false }]), at('2024-05-06'), 'asked'],
    ['consent given today', on(['2024-05-06']), at('2024-05-06'), null],
    ['consent given tomorrow', on(['2024-05-07']), at('2024-05-06'), 'asked until 2024-05-07'],
    [
      'of several to come, the first with a proof',
      on([{ given: '2024-05-07', proof: false }, '2024-06-01', '2024-05-20']),
      at('2024-05-06'),
      'asked until 2024-05-20',
    ],
    [
      'an objection after the consent',
      person({ objections: ['2024-04-02', '2024-04-20'], consents: ['2024-04-10'] }),
      at('2024-05-06'),
      'asked',
    ],
  ];
  test.each(rows)('%s', (_, facts, when, wanted) => {
    expect(told(objected.judge(facts, when))).toBe(wanted);
  });

  test('names the day and the call', () => {
    expect(objected.judge(on([]), at('2024-05-06'))).toMatchObject({
      data: { objectedDay: d('2024-04-02') },
      because: [{ file: 'calls.csv', line: 3 }],
    });
  });
});

describe('opposition/unreadable', () => {
  const exported = (count: number, lines: number[]) => ({
    file: 'bloctel.csv',
    date: d('2024-05-06'),
    unreadable: { count, lines },
  });

  test('every line can be read', () => {
    expect(unreadableEntries.judge(situation('2024-05-06'))).toEqual([]);
  });
  test('one line of the export cannot', () => {
    const [bar, ...others] = unreadableEntries.judge(
      situation('2024-05-06', { exports: [exported(1, [12])] }),
    );
    expect(others).toEqual([]);
    expect(bar).toMatchObject({
      severity: 'error',
      data: { file: 'bloctel.csv', count: 1, lines: '12' },
      because: [{ file: 'bloctel.csv', line: 12 }],
    });
  });
  test.each([
    [10, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10'],
    [11, '1, 2, 3, 4, 5, 6, 7, 8, 9, 10 …'],
  ])('%i lines: the first ten are named', (count, lines) => {
    const all = Array.from({ length: count }, (_, i) => i + 1);
    const [bar] = unreadableEntries.judge(situation('2024-05-06', { exports: [exported(count, all)] }));
    expect(bar?.data).toMatchObject({ count, lines });
  });
  test('a line of the own list cannot, in every regime and basis', () => {
    const ownLists = [
      { file: 'own.csv', unreadable: { count: 2, lines: [3, 9] } },
      { file: 'other.csv', unreadable: noLines },
    ];
    const given = situation('2026-09-01', { ownLists, facts: { basis: 'contract' } });
    expect(messages(unreadableEntries.judge(given))).toEqual(['lines']);
  });
});
