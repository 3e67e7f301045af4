import { describe, expect, it } from 'vitest';
import { excerpt, visible } from '../../src/words/visible.ts';

describe('visible text', () => {
  it.each([
    ['words', 'été 2024 😀', 'été 2024 😀'],
    ['line breaks', 'a\r\nb', 'a\\u000d\\u000ab'],
    ['NUL and ESC', '\u0000\u001b', '\\u0000\\u001b'],
    ['marks that turn writing', '\u202e\u2066\u200f', '\\u202e\\u2066\\u200f'],
    ['separators', '\u2028\u2029\u0085', '\\u2028\\u2029\\u0085'],
    ['the first half of a character alone', 'a\ud83d', 'a\\ud83d'],
    ['the second half alone', '\ude00a', '\\ude00a'],
    ['two halves in the wrong order', '\ude00\ud83d', '\\ude00\\ud83d'],
    ['what is no character', '\ufffe\uffff\ufeff', '\\ufffe\\uffff\\ufeff'],
    [
      'what takes no room',
      'a\u200bb\u2060\u00adc\u200dd\u{e0041}',
      'a\\u200bb\\u2060\\u00adc\\u200dd\\udb40\\udc41',
    ],
    ['a picture of several', '👩\u200d👧\u200d👦 👩🏽\u200d🚀', '👩\u200d👧\u200d👦 👩🏽\u200d🚀'],
    ['a workflow command', '::error file=x::y ::', '\\u003a:error file=x::y \\u003a:'],
    ['a command behind a line break', 'a\n::error::', 'a\\u000a::error::'],
    ['an old command', 'a ##[error]b ##vso[x] # ##', 'a \\u0023#[error]b \\u0023#vso[x] # ##'],
    ['signs of our own', 'a: b :: c', 'a: b \\u003a: c'],
    ['spaces that French has before signs', 'a\u00a0: b\u202f;', 'a\u00a0: b\u202f;'],
  ])('%s', (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe('an excerpt', () => {
  it.each([
    ['as long as allowed', 'abcde', 'abcde'],
    ['one longer', 'abcdef', 'abcd…'],
    ['characters of two units, as many as allowed', '😀😀😀😀😀', '😀😀😀😀😀'],
    ['one more of them', '😀😀😀😀😀😀', '😀😀😀😀…'],
    ['many more of them', '😀'.repeat(100), '😀😀😀😀…'],
    ['a cut within a pair', `a${'😀'.repeat(100)}`, 'a😀😀😀…'],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(excerpt(text, 5)).toBe(expected);
  });
});
