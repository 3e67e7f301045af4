import { describe, expect, test } from 'vitest';
import { missingExport } from '../../src/rules/bloctel/missing.ts';
import { rescrubDue } from '../../src/rules/bloctel/rescrub-due.ts';
import { staleExport } from '../../src/rules/bloctel/stale.ts';
import { undatedExport } from '../../src/rules/bloctel/undated.ts';
import type { CampaignRule } from '../../src/rules/define.ts';
import { d, messages, noLines, situation } from './subjects.ts';

type Changes = Parameters<typeof situation>[1];

const exported = (date: string | null, file = 'bloctel.csv') => ({
  file,
  date: date === null ? null : d(date),
  unreadable: noLines,
});
const exports = (...dates: (string | null)[]) => ({ exports: dates.map((date) => exported(date)) });

/** Where nobody has to submit the list, whatever exports there are. */
const exempt: [string, string, Changes][] = [
  ['the day after Bloctel', '2026-08-11', {}],
  ['a contract in progress', '2024-05-06', { facts: { basis: 'contract' } }],
  ['the press', '2024-05-06', { facts: { sector: 'press' } }],
  ['businesses', '2024-05-06', { facts: { audience: 'b2b' } }],
];
/** Where one has to. */
const bound: [string, string, Changes][] = [
  ['the last day of Bloctel', '2026-08-10', {}],
  ['before there were hours', '2022-06-01', {}],
  ['consent declared', '2024-05-06', { facts: { basis: 'consent' } }],
  ['another sector', '2024-05-06', { facts: { sector: 'insurance' } }],
];
const duties: [string, CampaignRule, Changes][] = [
  ['bloctel/missing', missingExport, exports()],
  ['bloctel/undated', undatedExport, exports(null)],
  ['bloctel/stale', staleExport, exports('2020-01-02')],
];

describe.each(duties)('%s', (id, rule, lacking) => {
  test.each(bound)('%s', (_, first, changes) => {
    const [bar, ...others] = rule.judge(situation(first, { ...changes, ...lacking }));
    expect(others).toEqual([]);
    expect(bar?.severity).toBe('error');
    expect(rule.id).toBe(id);
  });
  test.each(exempt)('not for: %s', (_, first, changes) => {
    expect(rule.judge(situation(first, { ...changes, ...lacking }))).toEqual([]);
  });
});

describe('bloctel/missing', () => {
  test('any export will do here, even one of unknown date', () => {
    expect(missingExport.judge(situation('2024-05-06', exports(null)))).toEqual([]);
  });
});

describe('bloctel/undated', () => {
  test('each export of unknown date is named', () => {
    const found = undatedExport.judge(
      situation('2024-05-06', {
        exports: [exported(null, 'a'), exported('2024-05-06', 'b'), exported(null, 'c')],
      }),
    );
    expect(found.map(({ data }) => data.file)).toEqual(['a', 'c']);
    expect(found[0]?.because).toEqual([{ file: 'a', line: 0 }]);
  });
});

describe('bloctel/stale', () => {
  const rows: [string, string, string[]][] = [
    ['made on D0', '2024-05-06', []],
    ['E + 30 is D0', '2024-04-06', []],
    ['E + 30 is the day before D0', '2024-04-05', ['old']],
    ['made later', '2024-06-01', []],
  ];
  test.each(rows)('%s', (_, date, wanted) => {
    expect(messages(staleExport.judge(situation('2024-05-06', exports(date))))).toEqual(wanted);
  });
  test('each old export is named with its days', () => {
    const found = staleExport.judge(
      situation('2024-05-06', exports('2024-04-05', '2024-05-01', '2024-01-02')),
    );
    expect(found.map(({ data }) => data.exportDay)).toEqual([d('2024-04-05'), d('2024-01-02')]);
    expect(found[0]).toMatchObject({
      data: { file: 'bloctel.csv', lastDay: d('2024-05-05'), firstDay: d('2024-05-06') },
      because: [{ file: 'bloctel.csv', line: 0 }],
    });
  });
});

describe('bloctel/rescrub-due', () => {
  const until = (end: string, changes: Changes = {}) => ({
    ...exports('2024-05-06'),
    ...changes,
    facts: { ...changes?.facts, end },
  });
  const rows: [string, string, Changes, string[]][] = [
    ['E + 30 is the last day', '2024-05-06', until('2024-06-05'), []],
    ['E + 30 is the day before', '2024-05-06', until('2024-06-06'), ['due']],
    ['a campaign of one day', '2024-05-06', until('2024-05-06'), []],
    ['an export of unknown date', '2024-05-06', { ...until('2024-06-06'), ...exports(null) }, []],
    ['no export', '2024-05-06', { ...until('2024-06-06'), ...exports() }, []],
    ['a contract', '2024-05-06', until('2024-06-06', { facts: { basis: 'contract' } }), []],
    ['the press', '2024-05-06', until('2024-06-06', { facts: { sector: 'press' } }), []],
    ['before opt-out', '2022-05-06', { ...until('2022-06-06'), ...exports('2022-05-01') }, []],
    ['opt-in', '2026-08-11', { ...until('2026-10-06'), ...exports('2026-08-10') }, []],
    ['the last day of opt-out', '2026-08-10', { ...until('2026-10-06'), ...exports('2026-08-10') }, ['due']],
  ];
  test.each(rows)('%s', (_, first, changes, wanted) => {
    expect(messages(rescrubDue.judge(situation(first, changes)))).toEqual(wanted);
  });
  test('it is a warning and names the first day that is not covered', () => {
    const [bar] = rescrubDue.judge(situation('2024-05-06', until('2024-07-01')));
    expect(bar).toMatchObject({ severity: 'warning', data: { dueDay: d('2024-06-06') } });
  });
});
