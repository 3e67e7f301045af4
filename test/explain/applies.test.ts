import { describe, expect, it } from 'vitest';
import { applies } from '../../src/explain/applies.ts';
import { numberRules, personRules } from '../../src/rules/index.ts';
import { at } from '../rules/subjects.ts';

function ruleNamed(id: string) {
  const rule = [...numberRules, ...personRules].find((one) => one.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

const consents = personRules.map(({ id }) => id).filter((id) => id.startsWith('consent/'));

describe('whether a rule could find anything', () => {
  it.each<[string, string, Parameters<typeof at>[1], boolean]>([
    ['frequency/thirty-days', '2023-02-28', {}, false],
    ['frequency/thirty-days', '2023-03-01', {}, true],
    ['frequency/thirty-days', '2024-05-06', { audience: 'b2b' }, false],
    ['refusal/sixty-days', '2026-08-11', {}, true],
    ['refusal/sixty-days', '2026-08-11', { policy: { refusalPause: 'off' } }, false],
    ['refusal/sixty-days', '2026-08-10', { policy: { refusalPause: 'off' } }, true],
    ['opposition/bloctel', '2024-05-06', {}, true],
    ['opposition/bloctel', '2024-05-06', { basis: 'contract' }, false],
    ['opposition/bloctel', '2024-05-06', { sector: 'press' }, false],
    ['opposition/bloctel', '2026-08-11', {}, true],
    ['opposition/bloctel', '2026-08-11', { policy: { bloctelAfterEnd: 'ignore' } }, false],
    ['opposition/not-screened', '2024-05-06', {}, false],
    ['opposition/not-screened', '2024-05-06', { answersAwaited: true }, true],
    ['opposition/not-screened', '2026-08-11', { answersAwaited: true }, false],
    ['opposition/own-list', '2024-05-06', { basis: 'contract' }, true],
    ['opposition/objected', '2022-05-06', {}, true],
    ['consent/missing', '2026-08-11', { consentsAwaited: false }, true],
    ['consent/missing', '2026-08-11', { basis: 'consent' }, false],
    ['consent/expired', '2026-08-11', { basis: 'consent' }, false],
    ['consent/withdrawn', '2026-08-11', { basis: 'consent' }, true],
    ['consent/other-purpose', '2026-10-05', {}, false],
    ['consent/other-purpose', '2026-10-05', { purpose: 'fibre' }, true],
    ['consent/ends-during-campaign', '2026-10-05', { end: '2026-10-05' }, false],
    ['consent/ends-during-campaign', '2026-10-05', { end: '2026-10-06' }, true],
    ['consent/no-proof', '2026-10-05', {}, true],
    ['phone/duplicate', '2024-05-06', {}, true],
    ['phone/missing', '2024-05-06', {}, true],
    ['phone/foreign', '2024-05-06', { policy: { foreign: 'keep' } }, true],
  ])('%s on %s, %j: %s', (id, day, changes, wanted) => {
    expect(applies(ruleNamed(id), at(day, changes))).toBe(wanted);
  });

  it.each(consents)('%s neither before consent is asked for nor under a contract', (id) => {
    const open = { purpose: 'fibre', end: '2026-12-31' };
    expect(applies(ruleNamed(id), at('2026-08-10', open))).toBe(false);
    expect(applies(ruleNamed(id), at('2026-08-11', open))).toBe(true);
    expect(applies(ruleNamed(id), at('2026-08-11', { ...open, basis: 'contract' }))).toBe(false);
  });
});
