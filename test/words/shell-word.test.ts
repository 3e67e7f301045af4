import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/words/shell-word.ts';

describe('a word of a command line', () => {
  it.each([
    ['contacts.csv', 'contacts.csv'],
    ['-', '-'],
    ['../été/journal_appels-2024.csv', '../été/journal_appels-2024.csv'],
    ['mes fichiers/a.csv', '"mes fichiers/a.csv"'],
    ["l'été.csv", '"l\'été.csv"'],
    ['a"b.csv', "'a\"b.csv'"],
    ['$HOME and more', "'$HOME and more'"],
    ['wow!.csv', "'wow!.csv'"],
    ["l'été!.csv", "'l'\\''été!.csv'"],
    ['C:\\lists\\a.csv', "'C:\\lists\\a.csv'"],
    ['~/a.csv', '"~/a.csv"'],
    ['=a', '"=a"'],
    ['a&b;c', '"a&b;c"'],
    ['', '""'],
  ])('%s', (text, word) => {
    expect(shellWord(text)).toBe(word);
    const said = execFileSync('sh', ['-c', `printf %s ${word}`], { encoding: 'utf8' });
    expect(said).toBe(text);
  });
});
