import { describe, expect, test } from 'vitest';
import type { At } from '../../src/rules/facts.ts';
import { flagged } from '../../src/rules/opposition/flagged.ts';
import { at, number } from './subjects.ts';

describe('opposition/flagged', () => {
  const said = { file: 'contacts.csv', line: 2, column: 'Consentement' };

  const ofConsent: [string, 'refused' | 'none', At, boolean][] = [
    ['a refused consent on the last day of opt-out', 'refused', at('2026-08-10'), true],
    ['the rules on consents judge it from the next day on', 'refused', at('2026-08-11'), false],
    ['a refusal binds under a contract', 'refused', at('2026-09-01', { basis: 'contract' }), true],
    [
      'and where a consent is declared for the whole list',
      'refused',
      at('2026-09-01', { basis: 'consent' }),
      true,
    ],
    ['a no on the last day of opt-out', 'none', at('2026-08-10'), true],
    ['a no from the next day on', 'none', at('2026-08-11'), false],
    ['a contract needs no consent', 'none', at('2026-08-10', { basis: 'contract' }), false],
    ['nor does it in opt-in', 'none', at('2026-09-01', { basis: 'contract' }), false],
    ['a no where a consent is declared', 'none', at('2026-09-01', { basis: 'consent' }), true],
  ];
  test.each(ofConsent)('what the list says of a consent: %s', (_, says, when, bars) => {
    const found = flagged.judge(number({ flagged: () => ({ ...said, ofConsent: says }) }), when);
    expect(found !== null).toBe(bars);
    if (found !== null) expect(found.until).toBe(when.lawChanges);
  });
});
