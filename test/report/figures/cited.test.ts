import { expect, test } from 'vitest';
import type { Lang } from '../../../src/model.ts';
import { articlesOf } from '../../../src/report/figures/cited.ts';
import { finding, sampleReport, sampleSay } from '../sample.ts';

/** Two findings of a rule, which rest on an article each. */
function articlesIn(lang: Lang): string {
  const findings = [finding({ message: 'first' }), finding({ message: 'second' })];
  const say = sampleSay(lang);
  return articlesOf(
    sampleReport({ findings }),
    { ...say, cited: (one) => ({ ...say.cited(one), article: `Article ${one.message}` }) },
    finding().rule,
  );
}

test.each([
  ['en', 'Article first; Article second'],
  ['fr', 'Article first\u00a0; Article second'],
] as const)('articles are parted by the semicolon of the language: %s', (lang, expected) => {
  expect(articlesIn(lang)).toBe(expected);
});
