import { describe, expect, it } from 'vitest';
import { explained, inState, rule } from './run.ts';

const A = '0199001201';

describe('a campaign that is stopped', () => {
  it('by a gap leaves the verdict open', async () => {
    const told = await explained({ number: A }, { calls: null });
    expect(told).toMatchObject({ verdict: 'unknown', status: 'not-cleared', callableFrom: null });
    expect(rule(told, 'calls/missing')).toMatchObject({ state: 'stops', bars: false, scope: 'campaign' });
    expect(inState(told.rules, 'not-screened')).toEqual([
      'opposition/own-list',
      'phone/duplicate',
      'opposition/objected',
      'refusal/sixty-days',
      'frequency/thirty-days',
    ]);
    expect(rule(told, 'refusal/sixty-days').needs).toBe('calls');
  });

  it('by a gap does not clear whom a rule bars', async () => {
    const told = await explained({ number: A }, { calls: null, own: [A, '0199009998'] });
    expect(told).toMatchObject({ verdict: 'excluded', status: 'not-cleared' });
  });

  it('by a gap that is accepted goes on', async () => {
    const accepted = [{ rule: 'calls/missing', reason: 'lost' }];
    const told = await explained({ number: A }, { calls: null, settings: { accept: accepted } });
    expect(told).toMatchObject({ verdict: 'kept', status: 'cleared' });
    expect(rule(told, 'calls/missing')).toMatchObject({ state: 'accepted', bars: false });
  });

  it('by the law excludes everybody', async () => {
    const told = await explained({ number: A }, { settings: { sector: 'cpf-training' } });
    expect(told).toMatchObject({ verdict: 'excluded', status: 'not-cleared', callableFrom: null });
    expect(rule(told, 'sector/banned')).toMatchObject({ state: 'stops', bars: true });
  });

  it('by the lack of a register asks for consents all the same', async () => {
    const told = await explained({ number: A }, { start: '2026-10-05' });
    expect(told.verdict).toBe('unknown');
    expect(inState(told.rules, 'stops')).toEqual(['consent/unknown']);
    expect(rule(told, 'consent/missing')).toMatchObject({ state: 'not-screened', needs: 'consents' });
  });

  it('is not stopped by warnings', async () => {
    const settings = { callerIds: ['0145000000'], end: 19_900 };
    const told = await explained({ number: A }, { settings });
    expect(told).toMatchObject({ verdict: 'kept', status: 'cleared' });
    expect(told.rules.filter(({ scope }) => scope === 'campaign')).toEqual([]);
  });
});
