import { expect, test } from 'vitest';
import { inTheEyesOfAll } from '../../../src/audit/past-calls/several-persons.ts';
import { callRules } from '../../../src/rules/index.ts';
import { cleaned, found, log } from '../run.ts';

const maskOf = (...ids: string[]) =>
  callRules.reduce((mask, { id }, i) => (ids.includes(id) ? mask | (1 << i) : mask), 0);
const without = 'consent/called-without';
const outside = 'consent/outside-slot';

test.each<[string[][], string[]]>([
  [[[without], [without, 'objection/ignored']], [without]],
  [[[without], []], []],
  [[[outside], [outside]], [outside]],
  // One gave none, the other for another hour: whoever was meant had not agreed to this call.
  [[[without], [outside]], [outside]],
  [[[without, outside], [without]], [without]],
  [[['objection/ignored'], [outside]], []],
])('%j is %j', (masks, wanted) => {
  expect(inTheEyesOfAll(masks.map((ids) => maskOf(...ids)))).toBe(maskOf(...wanted));
});

test('a call to a number of several persons is told with the words of the one of whom it is true', async () => {
  const shared = '0612345678';
  const contacts = ['telephone;mobile', ...Array(11).fill(`${shared};`), `${shared};0623456789`];
  const consents = ['numero;given;créneaux', '0623456789;2026-09-01;lundi 18h-20h'];
  const calls = { 'calls.csv': log(['2026-09-14 11:00:00', shared]) };
  const run = await cleaned({ contacts, calls, consents, start: '2026-09-15' });
  expect(found(run, 'call')).toEqual([`${outside} 2`]);
  expect(run.text('violations.csv')).toContain('called at 11:00:00');
});
