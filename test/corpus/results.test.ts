import { describe, expect, it } from 'vitest';
import { readCases } from './case.ts';
import { differences } from './compare.ts';
import { junit, table } from './results.ts';

const given = readCases().find(({ name }) => name.startsWith('consent/'));
if (!given) throw new Error('no case');
const nothing = { exit: 0, list: null, cleaned: null, excluded: null, found: [] };

describe('a tool that writes nothing', () => {
  const failures = differences(given, nothing);

  it('fails', () => {
    expect(failures.length).toBeGreaterThan(0);
  });

  it('is told by rule and by case', () => {
    const text = table([
      { given, failures, seconds: 1 },
      { given, failures: [], seconds: 1 },
    ]);
    expect(text).toContain(`   1 of   2  ${given.rules[0]}\n`);
    expect(text).toContain(`${given.name}\n  ${given.title.en}\n  - ${failures[0]}\n`);
    expect(text).toMatch(/\n1 of 2 cases passed\n$/);
  });

  it('is told to a pipeline, with its signs escaped', () => {
    const text = junit([{ given, failures: ['<a> & "b"'], seconds: 1 }]);
    expect(text).toContain('tests="1" failures="1"');
    expect(text).toContain('<failure message="&#60;a&#62; &#38; &#34;b&#34;">');
  });
});
