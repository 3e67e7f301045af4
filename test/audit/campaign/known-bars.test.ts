import { describe, expect, it } from 'vitest';
import { KnownBars, type ToldBar } from '../../../src/audit/campaign/known-bars.ts';
import { callRules } from '../../../src/rules/index.ts';

const bar = (data: ToldBar['data'], change: Partial<ToldBar> = {}): ToldBar => ({
  severity: 'error',
  message: 'listed',
  data,
  ...change,
});

describe('what call rules found', () => {
  it('is one thing where rule, message, severity and data are the same', () => {
    const known = new KnownBars(callRules);
    const found = [
      known.idOf(0, bar({ onDay: 1, days: 2 })),
      known.idOf(0, bar({ onDay: 2, days: 1 })),
      known.idOf(0, bar({ onDay: 1, days: 2 }, { severity: 'warning' })),
      known.idOf(0, bar({ onDay: 1, days: 2 }, { message: 'other' })),
      known.idOf(1, bar({ onDay: 1, days: 2 })),
      known.idOf(0, bar({ onDay: 1, days: '2' })),
    ];
    expect(new Set(found).size).toBe(6);
    expect(known.idOf(0, bar({ onDay: 1, days: 2 }))).toBe(found[0]);
    expect(found.map((id) => known.of(id).rule.id)).toEqual(
      [0, 0, 0, 0, 1, 0].map((rule) => callRules[rule]?.id),
    );
    expect(known.of(found[2] ?? 0).bar).toEqual(bar({ onDay: 1, days: 2 }, { severity: 'warning' }));
  });

  it('keeps nothing but what is told', () => {
    const known = new KnownBars(callRules);
    const judged = { ...bar({}), until: 3, because: [] };
    expect(known.of(known.idOf(0, judged)).bar).toEqual(bar({}));
  });

  it('has to be asked again of the rule where nothing, or too much, is known', () => {
    const known = new KnownBars(callRules);
    for (const [i, rule] of callRules.entries()) expect(known.of(i)).toEqual({ rule, bar: null });
    for (let line = 0; line < 20_000; line++) known.idOf(4, bar({ line }));
    expect(known.idOf(4, bar({ line: 19_999 }))).toBe(4);
    expect(known.of(known.idOf(4, bar({ line: 19_999 })))).toEqual({ rule: callRules[4], bar: null });
    const other = bar({ line: 1 }, { message: 'other' });
    expect(known.of(known.idOf(4, other)).bar).toEqual(other);
  });

  it('is one thing where but the excepted figure is another one', () => {
    const known = new KnownBars(callRules, 'line');
    const first = known.idOf(0, bar({ file: 'a.csv', line: 1 }));
    expect(known.idOf(0, bar({ file: 'a.csv', line: 2 }))).toBe(first);
    expect(known.idOf(0, bar({ file: 'b.csv', line: 1 }))).not.toBe(first);
  });

  it('is a defect where it was never found', () => {
    expect(() => new KnownBars(callRules).of(99)).toThrow('no finding 99');
    expect(() => new KnownBars(callRules).idOf(99, bar({}))).toThrow('no rule 99');
  });
});
