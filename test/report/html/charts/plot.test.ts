import { createDocument } from '@mixmark-io/domino';
import { describe, expect, it } from 'vitest';
import { charts } from '../../../../src/report/html/charts/plot.ts';

const figure = (value: number) => String(value);
const words = { text: 'what is to be seen', figure };
const bars = (...values: number[]) => values.map((value, i) => ({ name: `rule ${i}`, value, over: false }));

function textsIn(svg: string): string[] {
  const document = createDocument(svg);
  return Array.from(document.querySelectorAll('text'), ({ textContent }) => textContent ?? '');
}

describe('bars', () => {
  it.each(['wide', 'narrow'] as const)('have their names and figures: %s', (width) => {
    const texts = textsIn(charts.lines(bars(5, 3), words, width));
    expect(texts.sort()).toEqual(['3', '5', 'rule 0', 'rule 1']);
  });

  it('on a telephone a long name ends in dots', () => {
    const long = [
      { name: 'a rule with a very long title that no telephone has room for', value: 1, over: false },
    ];
    const [name = ''] = textsIn(charts.lines(long, words, 'narrow'));
    expect(name).toMatch(/^a rule with a very long title.*…/);
  });
});

describe('columns', () => {
  const axes = { x: 'days', y: 'contacts', limit: null };

  it('have their figures where there is room for them', () => {
    const many = bars(...Array.from({ length: 30 }, () => 4321));
    const countOf = (svg: string) => textsIn(svg).filter((text) => text === '4321').length;
    expect(countOf(charts.columns(many, { ...words, ...axes }, 'wide'))).toBe(30);
    expect(countOf(charts.columns(many, { ...words, ...axes }, 'narrow'))).toBe(0);
  });

  it('name as many as have room', () => {
    const many = bars(...Array.from({ length: 30 }, () => 1));
    const named = (svg: string) => textsIn(svg).filter((text) => text.startsWith('rule')).length;
    const wide = named(charts.columns(many, { ...words, ...axes }, 'wide'));
    const narrow = named(charts.columns(many, { ...words, ...axes }, 'narrow'));
    expect(wide).toBeGreaterThan(narrow);
    expect(narrow).toBeGreaterThan(3);
  });

  it('mark a limit', () => {
    const limit = { behind: 4, text: 'at most 4' };
    expect(textsIn(charts.columns(bars(1, 1, 1, 1, 1), { ...words, ...axes, limit }, 'wide'))).toContain(
      'at most 4',
    );
  });
});

describe('a week', () => {
  const none = () => Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  const [hours, unlawful] = [none(), none()];
  const set = (of: number[][], day: number, hour: number, value: number) => {
    const row = of[day];
    if (row) row[hour] = value;
  };
  set(hours, 0, 10, 40);
  set(hours, 5, 9, 10);
  set(unlawful, 5, 9, 10);
  set(hours, 1, 11, 20);
  set(unlawful, 1, 11, 1);
  set(hours, 2, 12, 12_345);
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const windows = [{ first: 0, last: 4, from: 10, to: 13 }];
  const { names, grid } = charts.week(
    { hours, unlawful, weekdays, windows },
    { ...words, percent: (value) => `${value}%` },
  );

  it('names its days, which nobody is told of twice', () => {
    expect(textsIn(names)).toEqual(weekdays);
    expect(names).toMatch(/^<svg aria-hidden="true"/);
  });

  it('has in each hour its calls, and the share of unlawful ones where there are any', () => {
    const inCells = textsIn(grid).filter((text) => !/^(?:\d|1\d|2[0-4])$/.test(text));
    expect(inCells.sort()).toEqual(['100%', '12k', '40', '5%']);
  });

  it('is shaded by that share, the lawful window outlined', () => {
    expect([...grid.matchAll(/var\(--heat-(\d)\)/g)].map(([, step]) => step).sort()).toEqual([
      '0',
      '0',
      '1',
      '4',
    ]);
    expect(grid.match(/stroke="var\(--ink\)"/g)).toHaveLength(1);
  });
});
