import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { titlesInLine, withinSentence } from '../../src/words/sentence.ts';

describe('a title within a sentence', () => {
  test.each([
    ['begins with a small letter', 'Call on a public holiday', 'call on a public holiday'],
    ['in French', 'A demandé à ne plus être appelé', 'a demandé à ne plus être appelé'],
    ['with an accent', 'Écrit', 'écrit'],
    ['that begins with an abbreviation stays as it is', 'RGPD, article 21', 'RGPD, article 21'],
    ['that is empty', '', ''],
  ])('%s', (_, title, expected) => {
    expect(withinSentence(title)).toBe(expected);
  });

  test('no rule’s title begins with a name, which would lose its capital', () => {
    const names = /^(?:Bloctel|France|French|CNIL|Arcep|Saturday|Sunday|Monday|Friday)\b/;
    const titles = rules.flatMap(({ title: { en, fr } }) => [en, fr]);
    expect(titles.length).toBeGreaterThan(80);
    expect(titles.filter((title) => names.test(title))).toEqual([]);
  });
});

test('of titles in one line, the first alone keeps its capital', () => {
  expect(titlesInLine(['Consent lapsed', 'No prior consent', 'Foreign number'])).toBe(
    'Consent lapsed, no prior consent, foreign number',
  );
  expect(titlesInLine([])).toBe('');
});
