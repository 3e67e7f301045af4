import { describe, expect, test } from 'vitest';
import { PhoneKind } from '../../src/phone/number.ts';
import { type At, NO_NUMBER, type NumberFacts } from '../../src/rules/facts.ts';
import { duplicate } from '../../src/rules/phone/duplicate.ts';
import { foreign } from '../../src/rules/phone/foreign.ts';
import { invalid } from '../../src/rules/phone/invalid.ts';
import { missing } from '../../src/rules/phone/missing.ts';
import { notCallable } from '../../src/rules/phone/not-callable.ts';
import { at, entry, number } from './subjects.ts';

const kinds: [string, NumberFacts['kind']][] = [
  ['a usable number', PhoneKind.usable],
  ['an impossible number', PhoneKind.invalid],
  ['a number that is nobody’s line', PhoneKind.notCallable],
  ['a foreign number', PhoneKind.foreign],
  ['a row without a number', NO_NUMBER],
];

const byKind = [
  { id: 'phone/missing', rule: missing, fires: NO_NUMBER, message: 'empty' },
  { id: 'phone/invalid', rule: invalid, fires: PhoneKind.invalid, message: 'impossible' },
  { id: 'phone/not-callable', rule: notCallable, fires: PhoneKind.notCallable, message: 'service' },
  { id: 'phone/foreign', rule: foreign, fires: PhoneKind.foreign, message: 'excluded' },
];

/** In every regime, and whatever the campaign is. */
const days: At[] = [
  at('2022-06-01'),
  at('2024-05-06', { audience: 'b2b' }),
  at('2026-09-01', { basis: 'contract' }),
];

describe.each(byKind)('$id', ({ id, rule, fires, message }) => {
  test.each(kinds)('%s', (_, kind) => {
    const wanted = kind === fires ? { message, severity: 'error', until: null } : null;
    expect(rule.id).toBe(id);
    for (const day of days) {
      const bar = rule.judge(number({ kind }), day);
      if (wanted) expect(bar).toMatchObject(wanted);
      else expect(bar).toBeNull();
    }
  });
});

describe('phone/invalid and phone/not-callable', () => {
  test.each([
    ['an impossible number', PhoneKind.invalid, invalid],
    ['a service number', PhoneKind.notCallable, notCallable],
  ])('quote the words of %s', (_, kind, rule) => {
    const bar = rule.judge(number({ kind, words: () => 'REJETE •••' }), at('2024-05-06'));
    expect(bar?.data).toEqual({ words: 'REJETE •••' });
  });
});

describe('phone/foreign', () => {
  const kind = PhoneKind.foreign;
  const judged = (policy: 'keep' | 'exclude') =>
    foreign.judge(number({ kind }), at('2024-05-06', { policy: { foreign: policy } }));

  test('the house excludes it', () => {
    expect(judged('exclude')).toMatchObject({ message: 'excluded', severity: 'error' });
  });
  test('the house lets it through, with a notice', () => {
    expect(judged('keep')).toMatchObject({ message: 'kept', severity: 'notice' });
  });
  test('a French number needs no leave', () => {
    expect(foreign.judge(number(), at('2024-05-06', { policy: { foreign: 'keep' } }))).toBeNull();
  });
});

describe('phone/duplicate', () => {
  const kept: NumberFacts = number({ keptEarlier: () => entry });

  test('a number kept in an earlier row, without an end', () => {
    expect(duplicate.judge(kept, at('2024-05-06'))).toMatchObject({
      message: 'earlier',
      data: { line: 7 },
      because: [entry],
      until: null,
    });
  });
  test('a number not kept before', () => {
    expect(duplicate.judge(number(), at('2024-05-06'))).toBeNull();
  });
});
