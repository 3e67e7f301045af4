import { describe, expect, it, test } from 'vitest';
import { sayIn } from '../../../src/audit/report/say.ts';
import type { Finding, MessageData } from '../../../src/findings.ts';
import { type Sentence, Sentences } from '../../../src/report/csv/sentences.ts';
import { rules } from '../../../src/rules/index.ts';
import { finding } from '../sample.ts';

const written = ({ before, after }: Sentence, { line }: MessageData) =>
  String(before) + (after === null ? '' : line + String(after));

/** Sentences as they stand in the file, and how often one was made. */
function counted(make: (data: MessageData) => string) {
  let made = 0;
  const sentences = new Sentences(({ data }) => {
    made++;
    return make(data);
  });
  return {
    of: (data: MessageData, change: Partial<Finding> = {}) =>
      written(sentences.of(finding({ ...change, data })), data),
    made: () => made,
  };
}

describe('sentences of one message', () => {
  it('are made once for the same data', () => {
    const { of, made } = counted(({ onDay, count }) => `${count} up to ${onDay}`);
    expect([of({ onDay: 1, count: 2 }), of({ onDay: 2, count: 1 }), of({ onDay: 1, count: 2 })]).toEqual([
      '2 up to 1',
      '1 up to 2',
      '2 up to 1',
    ]);
    expect(made()).toBe(2);
  });

  it('tell a figure from the text that looks like it', () => {
    const { of } = counted(({ value }) => typeof value);
    expect([of({ value: 1 }), of({ value: '1' })]).toEqual(['number', 'string']);
  });

  it('are others from a later day on', () => {
    const sentences = new Sentences(({ barsFrom }) => `from ${barsFrom}`);
    const of = (barsFrom: number) => written(sentences.of(finding({ barsFrom })), {});
    expect([of(19_900), of(19_901)]).toEqual(['from 19900', 'from 19901']);
  });

  it('are made once whatever the line', () => {
    const { of, made } = counted(({ file, line }) => `see (${file}, line ${line})`);
    expect([of({ file: 'a', line: 1 }), of({ file: 'a', line: 70 }), of({ file: 'b', line: 1 })]).toEqual([
      'see (a, line 1)',
      'see (a, line 70)',
      'see (b, line 1)',
    ]);
    expect(made()).toBe(2);
  });

  test.each<[string, (data: MessageData) => string]>([
    ['it stands twice', ({ line }) => `${line} and ${line}`],
    ['it stands nowhere', () => 'nothing'],
    ['it is written as something else', ({ line }) => `${Number(line) + 1}`],
  ])('a line that cannot be put in, because %s, is said anew', (_, make) => {
    const { of } = counted(make);
    for (const line of [1, 2, 1]) expect(of({ line })).toBe(make({ line }));
  });

  it('tell apart lines that are a text', () => {
    const { of } = counted(({ line }) => `lines ${line}`);
    expect([of({ line: '1, 2' }), of({ line: '3' })]).toEqual(['lines 1, 2', 'lines 3']);
  });

  it('are remembered up to a limit, and right beyond it', () => {
    const { of, made } = counted(({ value }) => `of ${value}`);
    for (let value = 0; value < 5000; value++) expect(of({ value })).toBe(`of ${value}`);
    const before = made();
    expect([of({ value: 0 }), of({ value: 4999 })]).toEqual(['of 0', 'of 4999']);
    expect(made()).toBe(before + 2);
  });
});

describe('every message of every rule', () => {
  const messages = rules.flatMap(({ id, messages: own }) =>
    Object.entries(own).map(([key, text]) => ({ id, key, text })),
  );
  const dataOf = (template: string, turn: number): MessageData =>
    Object.fromEntries(
      [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [
        name,
        /Day$|Number$|^(?:line|count|rows|days|limit|nth)$/.test(name) ? 10 + turn : `said ${turn}`,
      ]),
    );
  test.each(['en', 'fr'] as const)('is written as it is said, in %s', (lang) => {
    const say = sayIn(lang, 19_850, true);
    for (const { id, key, text } of messages) {
      const sentences = new Sentences(say.message);
      for (const turn of [1, 2, 1]) {
        const one = finding({ rule: id, message: key, data: dataOf(text.en, turn) });
        expect(written(sentences.of(one), one.data)).toBe(say.message(one));
      }
    }
  });
});
