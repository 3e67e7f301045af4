import { describe, expect, it } from 'vitest';
import type { Polarity } from '../../src/formats/opposition-words.ts';
import { readOpposition } from '../../src/read/opposition.ts';
import { oppositionLayout } from '../../src/read/opposition-layout.ts';
import { NumberTable } from '../../src/store/number-table.ts';
import { OppositionBook } from '../../src/store/opposition.ts';
import { noProgress, problemOf, tableOf } from './support.ts';

async function read(text: string, { own = false, asked = null as Polarity | null } = {}) {
  const table = await tableOf(text, 'bloctel.csv');
  const numbers = new NumberTable();
  const book = new OppositionBook();
  const layout = oppositionLayout(table, asked, !own);
  const summary = await readOpposition(table, layout, own, numbers, book, noProgress);
  const all = Array.from({ length: numbers.size }, (_, id) => id);
  const where = (holds: (id: number) => boolean) => all.filter(holds).map((id) => numbers.number(id));
  return {
    summary,
    listed: where((id) => book.isListed(id)),
    answered: where((id) => book.isAnswered(id)),
    own: where((id) => book.isOwn(id)),
    source: (id: number) => (own ? book.ownSource(id) : book.listedSource(id)),
  };
}

const [a, b, c] = [33612345678, 33612345679, 33142345678];

describe('who is opposed', () => {
  it.each<[string, string, number[], number[]]>([
    ['a list', '0612345678\n06 12 34 56 79\n', [a, b], []],
    ['several numbers in a cell', 'telephone\n0612345678 / 0142345678\n', [a, c], []],
    ['two columns', 'tel1;tel2\n0612345678;0142345678\n', [a, c], []],
    ['an answer file', '0612345678;1;OK\n0612345679;2;INSCRIT\n0142345678;3;\n', [b, c], [a, b, c]],
    ['an answer in small letters', '0612345678;1; ok \n0612345679;2;OK\n', [], [a, b]],
    ['a flag', 'tel;inscrit\n0612345678;O\n0612345679;N\n0142345678;\n', [a], [a, b]],
    ['a flag of X and nothing', 'tel;inscrit\n0612345678;X\n0612345679;\n', [a], [a, b]],
    ['those who may be called', 'tel;bloctel_ok\n0612345678;1\n0612345679;0\n', [b], [a, b]],
    ['X for those who may be called', 'tel;autorise\n0612345678;X\n0612345679;\n', [b], [a, b]],
    ['words that say it', 'tel;eligibiliteBlocTel\n0612345678;authorized\n0612345679;inscrit\n', [b], [a, b]],
  ])('%s', async (_, text, listed, answered) => {
    const found = await read(text);
    expect([found.listed, found.answered]).toEqual([listed, answered]);
  });

  it('the user turns a flag round', async () => {
    const text = 'tel;bloctel\n0612345678;1\n0612345679;0\n';
    expect((await read(text)).listed).toEqual([a]);
    expect((await read(text, { asked: 'callable' })).listed).toEqual([b]);
  });

  it('an own list bars whatever stands beside the number', async () => {
    const found = await read('telephone;bloctel\n0612345678;N\n', { own: true });
    expect([found.own, found.listed, found.source(0)]).toEqual([[a], [], { file: 'bloctel.csv', line: 2 }]);
  });

  it('the line of the first entry counts', async () => {
    const found = await read('telephone\n\n0612345678\n0612345678\n');
    expect(found.source(0)).toEqual({ file: 'bloctel.csv', line: 3 });
    expect(found.summary).toMatchObject({ rows: 2, opposed: 2 });
  });
});

describe('what cannot be read', () => {
  it.each<[string, string, object]>([
    [
      'six digits or more',
      '0612345678\n061234\n12345\n',
      { unreadable: { count: 1, lines: [2] }, others: 1 },
    ],
    ['words', '0612345678\nTotal\n', { unreadable: { count: 0, lines: [] }, others: 1 }],
    [
      'empty cells are nothing',
      'tel;x\n0612345678;1\n;2\n',
      { unreadable: { count: 0, lines: [] }, others: 0 },
    ],
    ['flags without an answer', 'tel;inscrit\n0612345678;O\n0612345679;\n', { unanswered: 1, opposed: 1 }],
  ])('%s', async (_, text, summary) => {
    expect((await read(text)).summary).toMatchObject(summary);
  });

  it('a hundred lines are named at most', async () => {
    const { summary } = await read(`0612345678\n${'0612345\n'.repeat(150)}`);
    expect([summary.unreadable.count, summary.unreadable.lines.length]).toEqual([150, 100]);
  });

  it.each<[string, string, string, number]>([
    [
      'a flag further down',
      `tel;inscrit\n${'0612345678;O\n'.repeat(1500)}0612345679;peut-être\n`,
      'opposition/unknown-flag',
      1502,
    ],
    ['more fields than the header', 'tel;inscrit\n0612345678;O\n0612345679;O;x\n', 'csv/too-many-fields', 3],
    ['only numbers that are broken', '061234567\n06123456\n', 'opposition/no-numbers', 1],
  ])('%s is refused', async (_, text, code, line) => {
    expect(await problemOf(() => read(text))).toMatchObject({ code, line, file: 'bloctel.csv' });
  });

  it('short numbers are readable, and bar nobody', async () => {
    expect((await read('0612345678\n3975\n')).summary).toMatchObject({ opposed: 1, others: 0 });
  });
});
