import { describe, expect, test } from 'vitest';
import type { MessageData } from '../../src/findings.ts';
import type { WhyInvalid } from '../../src/phone/why-invalid.ts';
import { type At, type NumberFacts, NumberKind } from '../../src/rules/facts.ts';
import { duplicateNumber } from '../../src/rules/phone/duplicate.ts';
import { foreignNumber } from '../../src/rules/phone/foreign.ts';
import { invalidNumber } from '../../src/rules/phone/invalid.ts';
import { missingNumber } from '../../src/rules/phone/missing.ts';
import { notCallableNumber } from '../../src/rules/phone/not-callable.ts';
import { at, entry, number } from './subjects.ts';

const kinds: [string, NumberKind][] = [
  ['a usable number', NumberKind.usable],
  ['an impossible number', NumberKind.invalid],
  ['a number that is nobody’s line', NumberKind.notCallable],
  ['a foreign number', NumberKind.foreign],
  ['a row without a number', NumberKind.missing],
];

const byKind = [
  { id: 'phone/missing', rule: missingNumber, fires: NumberKind.missing, message: 'empty' },
  { id: 'phone/invalid', rule: invalidNumber, fires: NumberKind.invalid, message: 'impossible' },
  { id: 'phone/not-callable', rule: notCallableNumber, fires: NumberKind.notCallable, message: 'service' },
  { id: 'phone/foreign', rule: foreignNumber, fires: NumberKind.foreign, message: 'excluded' },
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
    ['an impossible number', NumberKind.invalid, invalidNumber],
    ['a service number', NumberKind.notCallable, notCallableNumber],
  ])('quote the words of %s', (_, kind, rule) => {
    const bar = rule.judge(number({ kind, words: () => 'REJETE •••' }), at('2024-05-06'));
    expect(bar?.data).toEqual({ words: 'REJETE •••' });
  });

  test.each<[WhyInvalid, MessageData]>([
    [{ id: 'oneMissing' }, { words: '••' }],
    [
      { id: 'many', count: 14 },
      { words: '••', count: 14 },
    ],
    [
      { id: 'block', block: '07 1' },
      { words: '••', block: '07 1' },
    ],
  ])('an impossible number says why: %j', (why, data) => {
    const bar = invalidNumber.judge(
      number({ kind: NumberKind.invalid, words: () => '••', why: () => why }),
      at('2024-05-06'),
    );
    expect(bar).toMatchObject({ message: why.id, data });
  });
});

describe('phone/foreign', () => {
  const kind = NumberKind.foreign;
  const judged = (policy: 'keep' | 'exclude') =>
    foreignNumber.judge(number({ kind }), at('2024-05-06', { policy: { foreign: policy } }));

  test('the house excludes it', () => {
    expect(judged('exclude')).toMatchObject({ message: 'excluded', severity: 'error' });
  });
  test('the house lets it through, with a notice', () => {
    expect(judged('keep')).toMatchObject({ message: 'kept', severity: 'notice' });
  });
  test('a French number needs no leave', () => {
    expect(foreignNumber.judge(number(), at('2024-05-06', { policy: { foreign: 'keep' } }))).toBeNull();
  });
});

describe('phone/duplicate', () => {
  const kept: NumberFacts = number({ keptEarlier: () => entry });

  test('a number kept in an earlier row, without an end', () => {
    expect(duplicateNumber.judge(kept, at('2024-05-06'))).toMatchObject({
      message: 'earlier',
      data: { line: 7 },
      because: [entry],
      until: null,
    });
  });
  test('a number not kept before', () => {
    expect(duplicateNumber.judge(number(), at('2024-05-06'))).toBeNull();
  });
});
