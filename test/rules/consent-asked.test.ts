import { describe, expect, test } from 'vitest';
import { expiredConsent } from '../../src/rules/consent/expired.ts';
import { missingConsent } from '../../src/rules/consent/missing.ts';
import { withdrawnConsent } from '../../src/rules/consent/withdrawn.ts';
import type { At, PersonFacts } from '../../src/rules/facts.ts';
import { at, person } from './subjects.ts';

const three = [missingConsent, withdrawnConsent, expiredConsent];

describe('who is asked for a consent', () => {
  test.each<[string, PersonFacts, At, string[]]>([
    ['a person', person(), at('2024-05-06', { dialing: 'manual' }), []],
    ['a machine', person(), at('2024-05-06', { dialing: 'machine' }), ['consent/missing']],
    [
      'a machine under a contract',
      person(),
      at('2024-05-06', { dialing: 'machine', basis: 'contract' }),
      ['consent/missing'],
    ],
    [
      'a machine that calls businesses',
      person(),
      at('2024-05-06', { dialing: 'machine', audience: 'b2b' }),
      ['consent/missing'],
    ],
    [
      'a machine of the press',
      person(),
      at('2026-09-15', { dialing: 'machine', sector: 'press' }),
      ['consent/missing'],
    ],
    [
      'a machine, with consent',
      person({ consents: ['2024-05-01'] }),
      at('2024-05-06', { dialing: 'machine' }),
      [],
    ],
    [
      'a machine, a year after the consent',
      person({ consents: ['2023-05-06'] }),
      at('2024-05-06', { dialing: 'machine' }),
      ['consent/expired'],
    ],
    [
      'a request to be called back in a banned sector',
      person({ requests: ['2026-09-14'] }),
      at('2026-09-19', { sector: 'energy-renovation' }),
      [],
    ],
    [
      'and a day later',
      person({ requests: ['2026-09-14'] }),
      at('2026-09-20', { sector: 'energy-renovation' }),
      ['consent/missing'],
    ],
    [
      'a request elsewhere is no consent',
      person({ requests: ['2026-09-14'] }),
      at('2026-09-15', { sector: 'telecom' }),
      ['consent/missing'],
    ],
  ])('%s', (_, facts, when, wanted) => {
    expect(three.filter((rule) => rule.judge(facts, when) !== null).map(({ id }) => id)).toEqual(wanted);
  });
});
