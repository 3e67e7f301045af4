import { describe, expect, it } from 'vitest';
import { log } from '../audit/run.ts';
import { explained } from './run.ts';

const A = '0600451011';
const B = '0600451012';

const given = {
  contacts: ['nom;telephone;audit_removed', `Ada;${A};'+33600451012`, 'Eve;0600451013;'],
  calls: log(['2024-05-03 11:00:00', B, 'Refus']),
};

describe('a number that an earlier run removed', () => {
  it('is explained with its person, though it stands in no cell', async () => {
    const told = await explained({ number: B }, given);
    expect(told.verdict).toBe('excluded');
    expect(told.person.numbers).toEqual(['06 00 •• •• 11', '06 00 •• •• 12']);
    expect(told.contacts).toMatchObject({ line: null, rows: [] });
  });

  it('explains why the person may not be called', async () => {
    const told = await explained({ number: A }, given);
    expect(told.verdict).toBe('excluded');
    expect(told.rules.filter(({ state }) => state === 'bars').map(({ id }) => id)).toEqual([
      'refusal/sixty-days',
    ]);
    expect(told.contacts).toMatchObject({ line: 2 });
  });

  it('says nothing of others', async () => {
    const told = await explained({ number: '0600451013' }, given);
    expect(told.verdict).toBe('kept');
    expect(told.person.numbers).toEqual(['06 00 •• •• 13']);
  });
});
