import { expect, it } from 'vitest';
import { asRetention } from '../../../../src/cli/options/values/retention.ts';
import { InputError } from '../../../../src/errors.ts';

const at = { file: 'campaign-audit.yaml', line: 1, column: 12, key: 'retention' };

it('a time to keep files is read, and written as it was', () => {
  const read = asRetention({ text: '18m', at, fields: {} });
  expect(read).toEqual({ count: 18, unit: 'm' });
  expect(asRetention.json(read)).toBe('18m');
});

it('what is none tells how one is written, in both languages', () => {
  const mistake = problem(() => asRetention({ text: '3 ans', at, fields: {} }));
  expect(mistake).toMatchObject({
    code: 'option/bad-retention',
    line: 1,
    problem: { en: 'retention: "3 ans" does not say how long' },
  });
  for (const text of Object.values(mistake?.expected ?? {})) expect(text).toContain('3y, 18m');
});

function problem(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.detail;
  }
  return null;
}
