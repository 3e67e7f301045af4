import { describe, expect, it } from 'vitest';
import { audit, InputError } from '../../src/index.ts';
import type { AuditSettings, CallSettings } from '../../src/library/model.ts';
import { auditKeys, evidenceKeys } from '../../src/library/settings.ts';

const ofCalls: Record<keyof CallSettings, true> = {
  today: true,
  basis: true,
  law: true,
  callerId: true,
  dialing: true,
  sector: true,
  audience: true,
  purpose: true,
  beneficiary: true,
  accept: true,
  waivers: true,
  policy: true,
  oppositionDate: true,
  callsFormat: true,
  callsTimezone: true,
  dialPrefix: true,
  callsUntil: true,
  outcomes: true,
  bloctelFlag: true,
  ignore: true,
  maxInput: true,
  mask: true,
};
const ofLists: Record<Exclude<keyof AuditSettings, keyof CallSettings>, true> = {
  start: true,
  end: true,
  throughEnd: true,
  phoneColumn: true,
  headerLine: true,
  personColumn: true,
  territoryFrom: true,
  postcodeColumn: true,
};

const inputs = ['contacts', 'opposition', 'ownOpposition', 'consents', 'calls'];
const keysOf = (options: readonly { key: string }[]) =>
  [...new Set(options.map(({ key }) => key.replace(/\..*/, '')))].filter((key) => !inputs.includes(key));

describe('the types of settings', () => {
  it('name every option that makes a difference to a verdict', () => {
    expect([...keysOf(auditKeys), 'today'].sort()).toEqual(Object.keys({ ...ofCalls, ...ofLists }).sort());
    expect([...keysOf(evidenceKeys), 'today'].sort()).toEqual(Object.keys(ofCalls).sort());
  });
});

describe('a mistake in a setting is told before anything is read', () => {
  const mistakes: [string, Record<string, unknown>, string, string][] = [
    [
      'an unknown key',
      { strat: '2024-05-13' },
      'config/unknown-key',
      'strat: there is no such key, did you mean "start"?',
    ],
    ['an unknown value', { sector: 'energy' }, 'option/unknown-value', 'sector: "energy" is unknown'],
    [
      'an unknown rule',
      { accept: ['calls/mising'] },
      'option/unknown-value',
      'accept.0: "calls/mising" is unknown',
    ],
    ['a rule that is no gap', { accept: 'sector/banned' }, 'option/not-acceptable', 'accept: '],
    ['a day that is none', { start: '13/05/2024' }, 'option/bad-date', 'start: "13/05/2024" is no date'],
    ['a today that is none', { today: 'tomorrow' }, 'option/bad-date', 'today: '],
    ['a Date', { start: new Date(0) }, 'library/not-a-value', 'an object of a class'],
    [
      'an end before the start',
      { start: '2024-05-13', end: '2024-05-12' },
      'option/end-before-start',
      'end: ',
    ],
    ['an input', { calls: 'none' }, 'config/unknown-key', 'calls: this is an input'],
    [
      'what puts files together',
      { extends: 'a.yaml' },
      'config/unknown-key',
      'extends: this belongs into a campaign file',
    ],
    [
      'a house rule that there is not',
      { policy: { foriegn: 'keep' } },
      'config/unknown-key',
      'policy.foriegn: ',
    ],
    [
      'a waiver that has lapsed',
      { today: '2024-05-13', waivers: { rule: 'calls/missing', reason: 'new', until: '2024-05-12' } },
      'config/waiver-lapsed',
      'waivers.until: ',
    ],
  ];

  it.each(mistakes)('%s', async (_, settings, code, begins) => {
    const read = async function* () {
      yield* [];
      throw new Error('it was read');
    };
    const error = await audit({ contacts: { content: read() } }, settings).catch((thrown: unknown) => thrown);
    if (!(error instanceof InputError)) throw error;
    expect(error.detail.code).toBe(code);
    expect(error.message.startsWith(begins), error.message).toBe(true);
    expect([error.detail.file, error.detail.line]).toEqual([undefined, undefined]);
  });
});
