import { describe, expect, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import { PhoneKind } from '../../src/phone/number.ts';
import type { At, CallFacts, ListEntry, NumberFacts, PersonFacts } from '../../src/rules/facts.ts';
import { bloctel } from '../../src/rules/opposition/bloctel.ts';
import { calledListed } from '../../src/rules/opposition/called.ts';
import { flagged } from '../../src/rules/opposition/flagged.ts';
import { notScreened } from '../../src/rules/opposition/not-screened.ts';
import { objected } from '../../src/rules/opposition/objected.ts';
import { ownList } from '../../src/rules/opposition/own-list.ts';
import { unreadableEntries } from '../../src/rules/opposition/unreadable.ts';
import { isoDay } from '../../src/time/days.ts';
import { at, call, d, entry, messages, noLines, number, person, situation, told } from './subjects.ts';

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

describe('opposition/flagged', () => {
  const said = { ...entry, column: 'DoNotCall', ofConsent: null };
  const barred = number({ flagged: () => said });
  const everywhere: [string, At][] = [
    ['before hours', at('2022-06-01')],
    ['opt-out', at('2024-05-06')],
    ['opt-in', at('2026-09-01')],
    ['a contract in progress', at('2024-05-06', { basis: 'contract' })],
    ['consent declared', at('2026-09-01', { basis: 'consent' })],
    ['the press', at('2024-05-06', { sector: 'press' })],
    ['businesses', at('2024-05-06', { audience: 'b2b' })],
    ['Bloctel ignored after its end', at('2026-09-01', ignore)],
  ];
  test.each(everywhere)('%s', (_, when) => {
    expect(flagged.judge(barred, when)).toMatchObject({
      data: { file: entry.file, line: entry.line, column: 'DoNotCall' },
      because: [entry],
      until: null,
    });
  });
  test.each(everywhere)('%s: a number of which the list says nothing', (_, when) => {
    expect(flagged.judge(number(), when)).toBeNull();
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

describe('opposition/called', () => {
  const dated = (day: string | null): ListEntry => ({ ...entry, registered: day === null ? null : d(day) });
  const onExport = (day: string | null) => ({ listed: () => dated(day) });
  const onOwn = (day: string | null) => ({ ownListed: () => ({ ...dated(day), file: 'own.csv' }) });
  const rows: [string, Partial<CallFacts>, At, string | null][] = [
    ['on no list', {}, at('2024-05-06'), null],
    ['no date', onExport(null), at('2024-05-06'), 'warning undated'],
    ['30 days before', onExport('2024-04-06'), at('2024-05-06'), 'error inEffect'],
    ['29 days before', onExport('2024-04-07'), at('2024-05-06'), 'warning recent'],
    ['on the day of the call', onExport('2024-05-06'), at('2024-05-06'), 'warning recent'],
    ['the day after', onExport('2024-05-07'), at('2024-05-06'), 'warning later'],
    ['before there were hours', onExport('2019-01-02'), at('2022-05-06'), 'error inEffect'],
    ['a contract', onExport('2019-01-02'), at('2024-05-06', { basis: 'contract' }), null],
    ['consent declared', onExport('2019-01-02'), at('2024-05-06', { basis: 'consent' }), 'error inEffect'],
    ['the press', onExport('2019-01-02'), at('2024-05-06', { sector: 'press' }), null],
    ['businesses', onExport('2019-01-02'), at('2024-05-06', { audience: 'b2b' }), null],
    [
      'the last day of Bloctel, to be ignored after',
      onExport(null),
      at('2026-08-10', ignore),
      'warning undated',
    ],
    ['the day after, ignored', onExport(null), at('2026-08-11', ignore), null],
    ['the day after, honoured', onExport('2026-07-12'), at('2026-08-11'), 'error inEffect'],
    ['own list, no date', onOwn(null), at('2024-05-06'), 'warning ownUndated'],
    ['own list, 30 days before', onOwn('2024-04-06'), at('2024-05-06'), 'error ownInEffect'],
    ['own list, the day before', onOwn('2024-05-05'), at('2024-05-06'), 'error ownInEffect'],
    ['own list, on the day', onOwn('2024-05-06'), at('2024-05-06'), 'warning ownSameDay'],
    ['own list, the day after', onOwn('2024-05-07'), at('2024-05-06'), 'warning ownLater'],
    ['own list, a contract', onOwn(null), at('2024-05-06', { basis: 'contract' }), 'warning ownUndated'],
    ['own list, the press', onOwn(null), at('2024-05-06', { sector: 'press' }), 'warning ownUndated'],
    ['own list, businesses', onOwn(null), at('2024-05-06', { audience: 'b2b' }), 'warning ownUndated'],
    ['own list, Bloctel ignored', onOwn(null), at('2026-08-11', ignore), 'warning ownUndated'],
    [
      'on both, the export for longer',
      { ...onExport('2024-01-02'), ...onOwn('2024-05-01') },
      at('2024-05-06'),
      'error inEffect',
    ],
    [
      'on both, the own list for longer',
      { ...onExport('2024-05-01'), ...onOwn('2024-01-02') },
      at('2024-05-06'),
      'error ownInEffect',
    ],
    [
      'on both, of which the export does not bind',
      { ...onExport('2024-01-02'), ...onOwn(null) },
      at('2024-05-06', { basis: 'contract' }),
      'warning ownUndated',
    ],
    [
      'on both, the export since the call only',
      { ...onExport('2024-05-07'), ...onOwn(null) },
      at('2024-05-06'),
      'warning ownUndated',
    ],
    [
      'on both, the own list without dates',
      { ...onExport('2024-05-06'), ...onOwn(null) },
      at('2024-05-06'),
      'warning recent',
    ],
  ];
  test.each(rows)('%s', (_, changes, when, wanted) => {
    const bar = calledListed.judge(call(isoDay(when.day), changes), when);
    expect(bar ? `${bar.severity} ${bar.message}` : null).toBe(wanted);
  });

  test('names the days', () => {
    const bar = calledListed.judge(call('2024-05-06', onExport('2024-04-07')), at('2024-05-06'));
    expect(bar?.data).toEqual({ registeredDay: d('2024-04-07'), days: 30 });
  });
  test.each([
    ['the entry with its day', onExport('2024-04-07'), [{ ...entry, occurredAt: '2024-04-07' }]],
    ['an entry without one', onOwn(null), [{ ...entry, file: 'own.csv', occurredAt: '' }]],
    ['nothing', {}, []],
  ])('because of %s', (_, changes, wanted) => {
    expect(calledListed.because(call('2024-05-06', changes), at('2024-05-06'))).toEqual(wanted);
  });
});
