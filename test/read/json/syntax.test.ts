import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultOf, withLongNumbersAsText } from '../../../src/read/json/syntax.ts';
import { dose } from '../../dose.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const json = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
  .map((value) => JSON.stringify(value, null, 1));
const pieces = fc.constantFrom(
  '"',
  '\\',
  '\\u00e',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '-',
  '01',
  '1.',
  'e5',
  'null',
  '\n',
  '\t',
);

describe('where JSON goes wrong', () => {
  it('the platform says the same of damaged texts', () => {
    const damaged = fc.tuple(json, fc.nat(), fc.nat(2), pieces).map(([text, at, taken, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + taken);
    });
    const counts = { good: 0, bad: 0 };
    fc.assert(
      fc.property(damaged, (text) => {
        const good = isJson(text);
        counts[good ? 'good' : 'bad']++;
        return (faultOf(text) === null) === good;
      }),
      { numRuns: dose(4000, 100_000) },
    );
    expect(Math.min(counts.good, counts.bad)).toBeGreaterThan(100);
  });

  it('a text that is cut goes wrong at its end, whichever its bytes', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, at) => {
        const part = text.slice(0, at % text.length);
        return isJson(part) || faultOf(part)?.at === part.length;
      }),
      { numRuns: dose(1000, 20_000) },
    );
  });

  it('a fault is where nothing can go on, or where the word or escape begins that cannot', () => {
    fc.assert(
      fc.property(json, fc.nat(), (text, at) => {
        const from = at % text.length;
        const fault = faultOf(`${text.slice(0, from)}\u0001`);
        return fault !== null && fault.at <= from && /^(?:[-+.\w]*|\\\w*)$/.test(text.slice(fault.at, from));
      }),
      { numRuns: dose(1000, 20_000) },
    );
  });
});

describe('long numbers', () => {
  it.each([
    ['1234567890123456', '"1234567890123456"'],
    ['-1234567890123456', '"-1234567890123456"'],
    ['123456789012345', '123456789012345'],
    ['1234567890123456.5', '1234567890123456.5'],
    ['0.12345678901234567', '0.12345678901234567'],
    ['12345678901234567e1', '12345678901234567e1'],
    ['{"12345678901234567":"\\"12345678901234567"}', '{"12345678901234567":"\\"12345678901234567"}'],
    ['[true,12345678901234567, 1 ,12345678901234567]', '[true,"12345678901234567", 1 ,"12345678901234567"]'],
  ])('%s', (text, expected) => {
    expect(withLongNumbersAsText(text)).toBe(expected);
  });
});
