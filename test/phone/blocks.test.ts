import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/metadata.max.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { emptyBeginning, frenchNumber } from '../../src/phone/blocks.ts';
import { readNumberBytes } from '../../src/phone/bytes.ts';
import { PhoneKind, readNumber } from '../../src/phone/number.ts';
import { pathsOf } from './pattern-paths.ts';

/** An independent routing: beginnings of the ten digits by country code, anything else is +33. */
const routes: [RegExp, string][] = [
  [/^0(?:590|5987|69[01]|7005|7090|9015|9395|9475|976[01])/, '590'],
  [/^0(?:594|5988|694|7006|7093[0-3]|9016|9396|9476|976[45])/, '594'],
  [/^0(?:596|5989|69[67]|7007|7091|9017|9397|9477|976[67])/, '596'],
  [/^0(?:26[23]|268[89]|269|639|69[23]|700[89]|7092[0-2]|7093[5-7]|939[89]|947[89]|976[239])/, '262'],
  [/^0(?:508|708)/, '508'],
];

const isValid = (number: string): boolean => parsePhoneNumberFromString(number)?.isValid() === true;

/** What the national number should become, asked of the library number by number; empty for no line. */
function expected(national: string): string {
  if (/^0(?:8|700|0)/.test(national)) return '';
  const code = routes.find(([prefix]) => prefix.test(national))?.[1] ?? '33';
  const routed = code + (national.startsWith('0508') ? national.slice(4) : national.slice(1));
  if (isValid(`+${routed}`)) return routed;
  return isValid(`+33${national.slice(1)}`) ? `33${national.slice(1)}` : '';
}

describe('all 100 000 blocks of five digits', () => {
  test.each(['0000', '7319'])('with the last digits %s, the readers and the library agree', (suffix) => {
    const wrong: string[] = [];
    for (let block = 0; block < 100_000; block++) {
      const national = `0${String(block).padStart(5, '0')}${suffix}`;
      const want = expected(national);
      const bytes = readNumberBytes(Buffer.from(national), 0, 10);
      if (String(bytes || '') !== want) wrong.push(`${national}: ${bytes}, not ${want}`);
      // 00 is the international prefix.
      if (block < 10_000) continue;
      const { kind, number } = readNumber(national);
      const text = kind === PhoneKind.usable ? String(number) : '';
      if (text !== want) wrong.push(`${national}: ${text} as text, not ${want}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the first five national digits alone decide in the patterns of', () => {
  test.each(['FR', 'GP', 'BL', 'MF', 'GF', 'MQ', 'RE', 'YT', 'PM'] as const)('%s', (country) => {
    const patterns = patternsOf(country);
    expect(patterns.length).toBeGreaterThan(2);
    expect(patterns.flatMap(pathsOf).filter(hasLateCondition)).toEqual([]);
  });

  test('a condition on a later digit, and an odd length, are found', () => {
    expect(pathsOf('26(?:2\\d|30)\\d{5}').filter(hasLateCondition)).toEqual([]);
    expect(pathsOf('26(?:2\\d|30)\\d{4}[0-4]').filter(hasLateCondition)).toHaveLength(2);
    expect(pathsOf('26(?:2\\d?|30)\\d{5}').filter(hasLateCondition)).toHaveLength(1);
  });
});

/** Six digits follow 508, so that two of them are in the block. */
function hasLateCondition(path: readonly string[]): boolean {
  const inBlock = { 9: 5, 6: 2 }[path.length];
  return inBlock === undefined || path.slice(inBlock).some((atom) => atom !== '\\d');
}

/** The general pattern of a country and those of each type of number. */
function patternsOf(country: 'FR' | 'GP' | 'BL' | 'MF' | 'GF' | 'MQ' | 'RE' | 'YT' | 'PM'): string[] {
  const entry: readonly unknown[] = metadata.countries[country] ?? [];
  const types: unknown = entry[11];
  if (!Array.isArray(types)) return [];
  const ofTypes = types.map((type: unknown) => (Array.isArray(type) ? type[0] : null));
  return [entry[2], ...ofTypes].filter((pattern) => typeof pattern === 'string');
}

test('the shortest beginning with which no number begins', () => {
  const known = { services: /^08/, machines: /^0700/ };
  for (let block = 10_000; block < 100_000; block += 211) {
    const national = `0${block}0000`;
    if (known.services.test(national) || known.machines.test(national) || frenchNumber(block * 1e4) > 0)
      continue;
    const beginning = emptyBeginning(block * 1e4);
    expect(national.startsWith(beginning)).toBe(true);
    // With one digit less there is somebody, or it would have been said.
    const shorter = beginning.slice(1, -1);
    const width = 10 ** (5 - shorter.length);
    const from = Number(shorter) * width;
    const some = Array.from({ length: width }, (_, i) => from + i).some((one) => frenchNumber(one * 1e4) > 0);
    if (beginning.length > 2) expect(some, `${national}: ${beginning}`).toBe(true);
  }
});
