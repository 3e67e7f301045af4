import { describe, expect, test } from 'vitest';
import { forbiddenCallerId } from '../../src/rules/caller-id/forbidden.ts';
import { callerIdFindings } from '../../src/rules/caller-id/judgement.ts';
import { mobileCallerId } from '../../src/rules/caller-id/mobile.ts';
import { isWithheld, nationalDigits } from '../../src/rules/caller-id/number.ts';
import { callerIdRange } from '../../src/rules/caller-id/range.ts';
import { withheldCallerId } from '../../src/rules/caller-id/withheld.ts';
import type { CampaignRule } from '../../src/rules/define.ts';
import { messages, situation } from './subjects.ts';

type Dialing = 'automatic' | 'manual';

function found(rule: CampaignRule, day: string, caller: string, dialing: Dialing = 'automatic') {
  return messages(rule.judge(situation(day, { callerIds: [caller], dialing })));
}

describe('a caller number however it was typed', () => {
  const rows: [string, string][] = [
    ['0612345678', '0612345678'],
    ['06 12 34 56 78', '0612345678'],
    ['06.12.34.56.78', '0612345678'],
    ['+33 6 12 34 56 78', '0612345678'],
    ['+33 (0)6 12 34 56 78', '0612345678'],
    ['0033612345678', '0612345678'],
    ['33612345678', '0612345678'],
    ['+262 692 12 34 56', '0692123456'],
    ['00262692123456', '0692123456'],
    ['+590 690 12 34 56', '0690123456'],
    ['+508 41 22 33', '0508412233'],
    ['3975', '3975'],
    ['118 218', '118218'],
    ['withheld', ''],
  ];
  test.each(rows)('%s', (typed, digits) => {
    expect(nationalDigits(typed)).toBe(digits);
  });
  test.each(['withheld', ' Withheld ', 'Anonymous', 'anonyme', 'masqué', 'MASQUE', 'Numéro masqué'])(
    '%s is withheld',
    (typed) => expect(isWithheld(typed)).toBe(true),
  );
  test.each(['restricted', 'Private', 'unavailable'])('%s is withheld, too', (typed) => {
    expect(isWithheld(typed)).toBe(true);
  });
  test.each(['0162123456', 'inconnu', 'unknown', 'Ligne Paris', 'Private bank', ''])('%j is not', (typed) => {
    expect(isWithheld(typed)).toBe(false);
  });
});

describe('caller-id/mobile', () => {
  const rows: [string, string, string, string[]][] = [
    ['the day before the rule', '2022-12-31', '0612345678', []],
    ['its first day', '2023-01-01', '0612345678', ['mobile']],
    ['07', '2024-05-06', '07 12 34 56 78', ['mobile']],
    ['written internationally', '2026-09-01', '+33612345678', ['mobile']],
    ['an overseas mobile', '2024-05-06', '+262692123456', ['mobile']],
    ['not ten digits', '2024-05-06', '0612', []],
    ['a verified number', '2024-05-06', '0162123456', []],
    ['withheld', '2024-05-06', 'withheld', []],
  ];
  test.each(rows)('%s', (_, day, caller, wanted) => {
    expect(found(mobileCallerId, day, caller)).toEqual(wanted);
    expect(found(mobileCallerId, day, caller, 'manual')).toEqual(wanted);
  });
  test('each such number is named', () => {
    const callerIds = ['0612345678', '0162123456', '0712345678'];
    const bars = mobileCallerId.judge(situation('2024-05-06', { callerIds }));
    expect(bars.map(({ data }) => data.callerId)).toEqual(['0612345678', '0712345678']);
  });
  test.each([
    ['an overseas mobile whose + got lost', '262692123456'],
    ['a trunk 0 behind the country code', '+330612345678'],
  ])('%s is a mobile, too', (_, caller) => {
    expect(found(mobileCallerId, '2024-05-06', caller)).toEqual(['mobile']);
  });
});

describe('caller-id/forbidden', () => {
  const rows: [string, string, string, string[]][] = [
    ['089x', '2024-05-06', '0892123456', ['forbidden']],
    ['089x before the rule', '2016-07-31', '0892123456', []],
    ['089x on its first day', '2016-08-01', '0892123456', ['forbidden']],
    ['080x is free of charge', '2024-05-06', '0801123456', []],
    ['3BPQ', '2024-05-06', '3975', ['forbidden']],
    ['30PQ', '2024-05-06', '3020', []],
    ['31PQ', '2024-05-06', '3117', []],
    ['32PQ', '2024-05-06', '3200', ['forbidden']],
    ['118XYZ', '2024-05-06', '118218', ['forbidden']],
    ['118 with five digits', '2024-05-06', '11821', []],
    ['a geographic number', '2024-05-06', '0392123456', []],
    ['withheld', '2024-05-06', 'withheld', []],
  ];
  test.each(rows)('%s', (_, day, caller, wanted) => {
    expect(found(forbiddenCallerId, day, caller)).toEqual(wanted);
  });
});

describe('caller-id/withheld', () => {
  test.each([
    ['no caller number known', [], []],
    ['a number', ['0162123456'], []],
    ['withheld', ['0162123456', 'withheld'], ['withheld']],
    ['withheld twice', ['withheld', 'WITHHELD'], ['withheld']],
  ])('%s', (_, callerIds, wanted) => {
    for (const day of ['2022-06-01', '2024-05-06', '2026-09-01'])
      expect(messages(withheldCallerId.judge(situation(day, { callerIds })))).toEqual(wanted);
  });
});

describe('caller-id/range', () => {
  const rows: [string, string, string, Dialing, string[]][] = [
    ['a verified number', '2024-05-06', '0162123456', 'automatic', []],
    ['a verified number, internationally', '2024-05-06', '+33 1 62 12 34 56', 'automatic', []],
    ['a verified number of Réunion', '2024-05-06', '0947912345', 'automatic', []],
    ['0947 beside the verified blocks', '2024-05-06', '0947012345', 'automatic', ['unverified']],
    ['a geographic number, by a predictive dialler', '2024-05-06', '0145123456', 'automatic', ['unverified']],
    ['a geographic number, by hand', '2024-05-06', '0145123456', 'manual', []],
    ['the last day before the rule', '2022-12-31', '0145123456', 'automatic', []],
    ['its first day', '2023-01-01', '0145123456', 'automatic', ['unverified']],
    ['02688 in 2025', '2025-12-31', '0268812345', 'automatic', ['unverified']],
    ['02688 in 2026', '2026-01-01', '0268812345', 'automatic', []],
    ['0937', '2024-05-06', '0937123456', 'automatic', ['platform']],
    ['0938 by hand', '2024-05-06', '0938123456', 'manual', ['platform']],
    ['0939', '2024-05-06', '0939012345', 'automatic', ['platform']],
    ['0936', '2024-05-06', '0936123456', 'automatic', ['unverified']],
    ['withheld', '2024-05-06', 'withheld', 'automatic', []],
  ];
  test.each(rows)('%s', (_, day, caller, dialing, wanted) => {
    expect(found(callerIdRange, day, caller, dialing)).toEqual(wanted);
  });
  test('it is a warning', () => {
    const callerIds = ['0937123456', '0145123456'];
    const bars = callerIdRange.judge(situation('2024-05-06', { callerIds }));
    expect(bars.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});

describe('all that is wrong with one number', () => {
  const lawOn = (day: string) => situation(day).law;
  const rows: [string, string, string, Dialing, string[]][] = [
    ['a verified number', '2024-05-06', '0162123456', 'automatic', []],
    ['hidden', '2022-06-01', 'Anonymous', 'manual', ['caller-id/withheld withheld']],
    ['a mobile by hand', '2023-01-01', '0612345678', 'manual', ['caller-id/mobile mobile']],
    [
      'a mobile by machine',
      '2023-01-01',
      '0612345678',
      'automatic',
      ['caller-id/mobile mobile', 'caller-id/range unverified'],
    ],
    ['a mobile the day before the rule', '2022-12-31', '0612345678', 'automatic', []],
    ['089x by hand', '2024-05-06', '0892123456', 'manual', ['caller-id/forbidden forbidden']],
    ['0937 by hand', '2024-05-06', '0937123456', 'manual', ['caller-id/range platform']],
    [
      'a geographic number by machine',
      '2024-05-06',
      '0145123456',
      'automatic',
      ['caller-id/range unverified'],
    ],
    ['a geographic number by hand', '2024-05-06', '0145123456', 'manual', []],
  ];
  test.each(rows)('%s', (_, day, caller, dialing, wanted) => {
    const judged = callerIdFindings(caller, lawOn(day), dialing);
    expect(judged.map(({ rule, message }) => `${rule} ${message}`)).toEqual(wanted);
    for (const { data } of judged) expect(data).toEqual({ callerId: caller });
  });

  test('it is what the rules find, and every message has its form for logs', () => {
    const rules = [withheldCallerId, mobileCallerId, forbiddenCallerId, callerIdRange];
    for (const [, day, caller, dialing] of rows) {
      const byRules = rules.flatMap((rule) =>
        found(rule, day, caller, dialing).map((message) => ({ rule: rule.id, message })),
      );
      const judged = callerIdFindings(caller, lawOn(day), dialing);
      expect(judged.map(({ rule, message }) => ({ rule, message }))).toEqual(byRules);
    }
    for (const { messages: known } of rules) {
      const plain = Object.keys(known).filter((message) => !message.endsWith('InLog'));
      expect(Object.keys(known).sort()).toEqual(plain.flatMap((key) => [key, `${key}InLog`]).sort());
    }
  });
});
