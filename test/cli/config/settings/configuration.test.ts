import { describe, expect, it } from 'vitest';
import { configurationOf } from '../../../../src/cli/config/settings/configuration.ts';
import { settingsWith } from '../../../audit/run.ts';

describe('the configuration in a manifest', () => {
  const written = (changes: Parameters<typeof settingsWith>[0]) => configurationOf(settingsWith(changes));

  it('has the names that earlier manifests have, in their order', () => {
    const names = [
      ...['contacts', 'opposition', 'oppositionDate', 'ownOpposition', 'consents', 'calls', 'callsUntil'],
      ...['outcomesFile', 'bloctelFlag', 'phoneColumns', 'personColumn', 'territoryFrom', 'postcodeColumn'],
      ...['maxInput', 'basis', 'start', 'end', 'law', 'lawFrom', 'lawTo', 'from', 'to', 'callerIds'],
      ...['dialing', 'sector', 'audience', 'purpose', 'accepted', 'out', 'cleaned', 'excluded'],
      ...['bloctelRequest', 'annotate', 'formats', 'failOn', 'mask', 'lang', 'quiet', 'verbose', 'color'],
      ...['progress', 'policy', 'campaignFile', 'extendedFiles', 'campaignName'],
    ];
    expect(Object.keys(written({})).filter((name) => names.includes(name))).toEqual(names);
  });

  it('has days as they are written', () => {
    const day = 20_585;
    const dated = [{ path: 'a.csv', date: day }, { path: 'b.csv' }];
    const waived = [
      { rule: 'calls/missing', reason: 'x', until: day },
      { rule: 'bloctel/stale', reason: '' },
    ];
    const days = { start: day, end: day, law: day, lawFrom: day, lawTo: day, from: day, to: day };
    const more = { oppositionDate: day, callsUntil: day, accept: waived };
    const changes = { ...days, ...more, opposition: dated, ownOpposition: dated, consents: dated };
    const iso = '2026-05-12';
    const files = [{ path: 'a.csv', date: iso }, { path: 'b.csv' }];
    expect(written(changes)).toMatchObject({
      ...Object.fromEntries(Object.keys(days).map((name) => [name, iso])),
      oppositionDate: iso,
      callsUntil: iso,
      accepted: [{ rule: 'calls/missing', reason: 'x', until: iso }, waived[1]],
      opposition: files,
      ownOpposition: files,
      consents: files,
    });
  });

  it('has null for what is not said, and `none` for what is said not to be', () => {
    expect(written({ calls: 'none', end: null })).toMatchObject({ calls: 'none', end: null, law: null });
  });
});
