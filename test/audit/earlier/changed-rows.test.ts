import { expect, it } from 'vitest';
import { ChangedRows, nobody } from '../../../src/audit/earlier/changed-rows.ts';
import { causes } from '../../../src/changes/model.ts';

it('a row that is new or gone is so by the list, and one in both has the cause that was found', () => {
  const rows = new ChangedRows();
  rows.push(nobody, 4);
  rows.push(3, nobody);
  for (const [at, cause] of causes.entries()) {
    rows.push(at, at);
    rows.setCause(rows.count - 1, cause);
  }
  const all = Array.from({ length: rows.count }, (_, at) => at);
  expect(all.map((at) => rows.isInBoth(at))).toEqual([false, false, ...causes.map(() => true)]);
  expect(all.map((at) => rows.causeAt(at))).toEqual(['input', 'input', ...causes]);
});
