import { describe, expect, it } from 'vitest';
import { cleaned, type Given } from '../run.ts';
import { inProcess } from './in-process.ts';

const A = '0612345678';
const B = '0623456789';
const log = { 'calls.csv': ['date;heure;numero', `2026-09-14;11:00:00;${A}`, `2026-09-14;11:00:00;${B}`] };
const optIn: Omit<Given, 'contacts'> = { opposition: {}, calls: log, start: '2026-09-15' };

/** What is found of past calls, and what both ways tell of the run. */
async function both(given: Given) {
  const [two, one] = [await cleaned({ ...given, lanes: inProcess }), await cleaned(given)];
  const told = ['violations.csv', 'cleaned.csv', 'excluded.csv'].map((name) => [
    two.text(name),
    one.text(name),
  ]);
  for (const [ofTwo, ofOne] of told) expect(ofTwo).toBe(ofOne);
  return two.violations.filter(({ subject }) => subject === 'call').map(({ rule }) => rule);
}

describe('columns of the contact list that bear on past calls', () => {
  it('a column of consents in which nobody gave one', async () => {
    const contacts = ['nom;telephone;date_consentement', `Ada;${A};`, `Bob;${B};`];
    expect(await both({ ...optIn, contacts })).toEqual(['consent/called-without', 'consent/called-without']);
  });

  it('a column of consents in which somebody did', async () => {
    const contacts = ['nom;telephone;date_consentement', `Ada;${A};2026-09-01`, `Bob;${B};`];
    expect(await both({ ...optIn, contacts })).toEqual(['consent/called-without']);
  });

  it('a flag', async () => {
    const contacts = ['nom;telephone;Bloctel', `Ada;${A};O`, `Bob;${B};N`];
    const calls = {
      'calls.csv': ['date;heure;numero', `2024-05-03;11:00:00;${A}`, `2024-05-03;11:00:00;${B}`],
    };
    await both({ contacts, calls });
  });

  it('none of them', async () => {
    const register = ['telephone;date_consentement', `${A};2026-09-01`];
    const contacts = ['nom;telephone', `Ada;${A}`, `Bob;${B}`];
    expect(await both({ ...optIn, contacts, consents: register })).toEqual(['consent/called-without']);
  });
});
