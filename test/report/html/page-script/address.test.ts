import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, fields, placeIn } from '../../../../src/report/html/page-script/address.ts';

describe('the end of an address', () => {
  it.each([
    ['nothing', '', { part: '', filter: {} }],
    ['a part of the page', '#calls-en', { part: 'calls-en', filter: {} }],
    [
      'findings that are asked for',
      '#findings?r=hours%2Fclosed-day&q=06+12',
      { part: 'findings', filter: { r: 'hours/closed-day', q: '06 12' } },
    ],
    ['a question mark in what is looked for', '#findings?q=a?b', { part: 'findings', filter: { q: 'a?b' } }],
    ['what is no field', '#findings?x=1&s=error', { part: 'findings', filter: { s: 'error' } }],
    ['what is broken', '#findings?q=%E9', { part: 'findings', filter: { q: '\ufffd' } }],
  ])('%s', (_, hash, place) => {
    expect(placeIn(hash)).toEqual(place);
  });

  it('says what was asked for, whatever it is', () => {
    const filter = fc.dictionary(fc.constantFrom(...fields), fc.string({ unit: 'grapheme', minLength: 1 }));
    fc.assert(
      fc.property(fc.constantFrom('', 'findings', 'calls-fr'), filter, (part, filter) => {
        expect(placeIn(addressOf({ part, filter }))).toEqual({ part, filter: { ...filter } });
      }),
    );
  });

  it('has no question mark where nothing is asked for', () => {
    expect(addressOf({ part: 'findings', filter: {} })).toBe('#findings');
  });
});
