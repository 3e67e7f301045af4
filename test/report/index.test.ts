import { expect, it } from 'vitest';
import { reporters } from '../../src/report/index.ts';

it('every reporter stands under its own id and says in both languages what it is', () => {
  for (const [id, reporter] of Object.entries(reporters)) {
    expect(reporter.id).toBe(id);
    expect(reporter.extension).toMatch(/^[a-z]+$/);
    expect(reporter.about.en).not.toBe('');
    expect(reporter.about.fr).not.toBe(reporter.about.en);
  }
});
