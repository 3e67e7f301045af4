import { describe, expect, test } from 'vitest';
import { sectors } from '../../src/model.ts';
import { bannedSector } from '../../src/rules/sector/banned.ts';
import { messages, situation } from './subjects.ts';

describe('sector/banned', () => {
  const begins = [
    ['energy-renovation', '2020-07-25', '2020-07-26'],
    ['cpf-training', '2022-12-20', '2022-12-21'],
    ['housing-adaptation', '2025-06-30', '2025-07-01'],
  ] as const;
  test.each(begins)('%s', (sector, before, first) => {
    const on = (day: string) => messages(bannedSector.judge(situation(day, { facts: { sector } })));
    expect(on(before)).toEqual([]);
    expect(on(first)).toEqual(['banned']);
    expect(on('2026-09-01')).toEqual(['banned']);
  });

  const banned: readonly string[] = begins.map(([sector]) => sector);
  test.each(sectors.filter((sector) => !banned.includes(sector)))('%s is open', (sector) => {
    for (const day of ['2019-01-02', '2024-05-06', '2026-09-01'])
      expect(bannedSector.judge(situation(day, { facts: { sector } }))).toEqual([]);
  });

  const sector = 'energy-renovation';
  test.each([
    ['with consent it stays banned', { sector, basis: 'consent' }, ['banned']],
    ['a contract in progress', { sector, basis: 'contract' }, []],
    ['a list of businesses', { sector, audience: 'b2b' }, ['banned']],
  ] as const)('%s', (_, facts, wanted) => {
    expect(messages(bannedSector.judge(situation('2024-05-06', { facts })))).toEqual(wanted);
  });

  test('names the sector', () => {
    const [bar] = bannedSector.judge(situation('2024-05-06', { facts: { sector } }));
    expect(bar).toMatchObject({ severity: 'error', data: { sector } });
  });
});
