import { describe, expect, test } from 'vitest';
import { severalPurposes } from '../../src/rules/consent/purposes.ts';
import { unknownConsents } from '../../src/rules/consent/unknown.ts';
import { messages, noLines, situation } from './subjects.ts';

describe('consent/purposes', () => {
  const purposes = (...counts: [string, number][]) => ({
    registers: [
      { file: 'r.csv', unreadable: noLines, purposes: counts.map(([value, count]) => ({ value, count })) },
    ],
  });
  const two = purposes(['énergie', 120], ['assurance', 30]);
  test.each<[string, string, Parameters<typeof situation>[1], string[]]>([
    ['before consent was asked for', '2026-08-10', two, ['énergie 120, assurance 30']],
    ['its first day', '2026-08-11', two, ['énergie 120, assurance 30']],
    ['one purpose', '2026-08-11', purposes(['énergie', 120]), []],
    ['none', '2026-08-11', purposes(), []],
    ['one is named', '2026-08-11', { ...two, facts: { purpose: 'énergie' } }, []],
    ['a contract', '2026-08-11', { ...two, facts: { basis: 'contract' } }, ['énergie 120, assurance 30']],
    ['the press', '2026-08-11', { ...two, facts: { sector: 'press' } }, []],
    [
      'the press before opt-in',
      '2026-08-10',
      { ...two, facts: { sector: 'press' } },
      ['énergie 120, assurance 30'],
    ],
  ])('%s', (_, first, changes, wanted) => {
    const bars = severalPurposes.judge(situation(first, changes));
    expect(bars.map(({ data }) => data.purposes)).toEqual(wanted);
    expect(bars.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('of many the most frequent are named', () => {
    const many = Array.from({ length: 11 }, (_, i): [string, number] => [`p${i}`, 20 - i]);
    const [bar] = severalPurposes.judge(situation('2026-09-01', purposes(...many)));
    expect(bar?.data.purposes).toMatch(/^p0 20, .*p9 11, …$/);
  });
});

describe('consent/unknown', () => {
  const rows: [string, string, Parameters<typeof situation>[1], string[]][] = [
    ['the day before the rule', '2026-08-10', { facts: { consentsGiven: false } }, []],
    ['its first day', '2026-08-11', { facts: { consentsGiven: false } }, ['unknown']],
    ['a register', '2026-08-11', { facts: { consentsGiven: true } }, []],
    ['consent declared', '2026-08-11', { facts: { consentsGiven: false, basis: 'consent' } }, []],
    ['a contract', '2026-08-11', { facts: { consentsGiven: false, basis: 'contract' } }, []],
    ['businesses', '2026-08-11', { facts: { consentsGiven: false, audience: 'b2b' } }, []],
    ['the press', '2026-08-11', { facts: { consentsGiven: false, sector: 'press' } }, []],
    [
      'the press, where the house asks',
      '2026-08-11',
      { facts: { consentsGiven: false, sector: 'press', policy: { pressConsent: 'ask' } } },
      ['unknown'],
    ],
    [
      'a calling machine in any regime, under a contract',
      '2024-05-06',
      { facts: { consentsGiven: false, dialing: 'machine', basis: 'contract' } },
      ['machine'],
    ],
    [
      'a calling machine, consent declared',
      '2024-05-06',
      { facts: { consentsGiven: false, dialing: 'machine', basis: 'consent' } },
      [],
    ],
  ];
  test.each(rows)('%s', (_, first, changes, wanted) => {
    expect(messages(unknownConsents.judge(situation(first, changes)))).toEqual(wanted);
  });
});
