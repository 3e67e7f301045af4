import { describe, expect, test } from 'vitest';
import { compileLaw } from '../../src/law/compile.ts';
import { changesDuringCampaign } from '../../src/rules/law/changes-during-campaign.ts';
import { d, messages, situation } from './subjects.ts';

describe('law/changes-during-campaign', () => {
  test.each([
    ['the campaign ends on the last day of opt-out', '2026-08-03', '2026-08-10', []],
    ['it ends on the first day of opt-in', '2026-08-03', '2026-08-11', ['changes']],
    ['it begins on the first day of opt-in', '2026-08-11', '2026-12-01', []],
    ['it ends on the last day before hours', '2023-02-01', '2023-02-28', []],
    ['it ends on the first day with hours', '2023-02-01', '2023-03-01', ['changes']],
    ['another number changes, the regime does not', '2025-12-15', '2026-02-02', []],
  ])('%s', (_, first, end, wanted) => {
    expect(messages(changesDuringCampaign.judge(situation(first, { facts: { end } })))).toEqual(wanted);
  });
  test('names the first day of the other law', () => {
    const [bar] = changesDuringCampaign.judge(situation('2023-02-01', { facts: { end: '2026-09-01' } }));
    expect(bar).toMatchObject({ severity: 'error', data: { changeDay: d('2023-03-01') } });
  });
  test('under the law of one day nothing changes', () => {
    const law = compileLaw({ lawDay: d('2024-05-06') });
    const given = situation('2026-08-03', {
      facts: { end: '2026-09-01' },
      law: law.on(d('2026-08-03')),
      lawAtEnd: law.on(d('2026-09-01')),
      regimeChange: law.nextRegime(d('2026-08-03')),
    });
    expect(changesDuringCampaign.judge(given)).toEqual([]);
  });
});
