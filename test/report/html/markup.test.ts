import { describe, expect, it } from 'vitest';
import { Markup, markup, short, withOptions } from '../../../src/report/html/markup.ts';

describe('a template', () => {
  it.each([
    ['tags', '<script>', '&lt;script&gt;'],
    ['ampersands', 'a & b &amp;', 'a &amp; b &amp;amp;'],
    ['quotes of both kinds', `"'`, '&quot;&#39;'],
    ['what turns the direction of writing', 'a\u202eb', 'a\\u202eb'],
    ['control characters and line ends', '\u001b\u0000\r\n', '\\u001b\\u0000\\u000d\\u000a'],
    ['French spaces, which stay', 'a\u00a0:\u202f;', 'a\u00a0:\u202f;'],
  ])('escapes %s', (_name, text, escaped) => {
    expect(markup`<p title="${text}">${text}</p>`.text).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('keeps markup, writes lists one after the other and nothing for nothing', () => {
    expect(markup`${new Markup('<i>')}${[1, markup`<b>`, [null, 'x']]}${null}`.text).toBe('<i>1<b>x');
  });
});

describe('options and settings in a text', () => {
  it.each([
    ['an option', 'give it with --bloctel.', 'give it with <code class="option">--bloctel</code>.'],
    ['an option of several words', '--own-opposition', '<code class="option">--own-opposition</code>'],
    ['a setting', 'see policy.foreign', 'see <code class="option">policy.foreign</code>'],
    ['no dash of a sentence', 'this -- that --', 'this -- that --'],
    ['no end of a word', 'a--b', 'a--b'],
    ['nothing that is not escaped', '--x<b>', '--x&lt;b&gt;'],
  ])('%s', (_name, text, expected) => expect(withOptions(text).text).toBe(expected));
});

describe('a long text', () => {
  it.each([
    ['as long as may be', 'abc', 3, 'abc'],
    ['one longer', 'abcd', 3, 'ab…'],
    ['of characters in pairs', '😀😀😀', 3, '😀😀😀'],
    ['of characters in pairs, one too many', '😀😀😀😀', 3, '😀😀…'],
  ])('%s', (_name, text, longest, expected) => expect(short(text, longest)).toBe(expected));
});
