import { describe, expect, it } from 'vitest';
import { shownWithin } from '../../../src/report/html/findings/shown.ts';
import { callFinding, campaignFinding, finding } from '../sample.ts';

const many = (rule: string, count: number) =>
  Array.from({ length: count }, (_, line) => finding({ rule, line: line + 1 }));
const ten = () => '0123456789';
const rulesOf = (shown: readonly { finding: { rule: string } }[]) => shown.map(({ finding }) => finding.rule);

describe('the findings that have room', () => {
  it('are all, where there is room for all', () => {
    expect(shownWithin([...many('a/a', 3), ...many('b/b', 2)], 50, ten)).toHaveLength(5);
  });

  it('one character short is one row short', () => {
    expect(shownWithin(many('a/a', 5), 49, ten)).toHaveLength(4);
  });

  it('are shared among the rules: none is crowded out by another', () => {
    const shown = shownWithin([...many('a/a', 100), ...many('b/b', 2), ...many('c/c', 1)], 60, ten);
    expect(rulesOf(shown)).toEqual(['a/a', 'a/a', 'a/a', 'b/b', 'b/b', 'c/c']);
  });

  it('a row too long for the rest leaves the room to other rules, and its rule has no gap', () => {
    const row = ({ rule, line }: { rule: string; line: number }) =>
      rule === 'a/a' && line === 2 ? '!'.repeat(99) : ten();
    const shown = shownWithin([...many('a/a', 4), ...many('b/b', 3)], 60, row);
    expect(shown.map(({ finding: { rule, line } }) => `${rule} ${line}`)).toEqual([
      'a/a 1',
      'b/b 1',
      'b/b 2',
      'b/b 3',
    ]);
  });

  it('come the gravest first, the campaign before contacts before calls', () => {
    const shown = shownWithin(
      [
        callFinding('hours/closed-day'),
        finding({ rule: 'consent/no-proof', severity: 'warning' }),
        finding(),
        campaignFinding('calls/gap', { severity: 'notice' }),
        campaignFinding('calls/missing'),
      ],
      1000,
      ten,
    );
    expect(rulesOf(shown)).toEqual([
      'calls/missing',
      'opposition/bloctel',
      'hours/closed-day',
      'consent/no-proof',
      'calls/gap',
    ]);
  });

  it('know their place among those of their rule', () => {
    const shown = shownWithin(many('a/a', 3), 100, (_, place) => String(place));
    expect(shown.map(({ row }) => row)).toEqual(['0', '1', '2']);
  });
});
