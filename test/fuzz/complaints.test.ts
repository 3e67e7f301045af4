import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempts.ts';
import { complaints } from './complaints.ts';
import { type Aftermath, runAttempt } from './run-attempt.ts';

const list = 'nom;telephone\nRoux;0600451011\nBrun;0600451012 / 0142345672\nPetit;0600451013\n';
const attempt: Attempt = {
  name: 'a list',
  files: {
    'contacts.csv': Buffer.from(list),
    'bloctel-20240501.txt': Buffer.from('0600451012\n0600451013\n'),
  },
  argv: [
    'clean',
    'contacts.csv',
    '--bloctel',
    'bloctel-20240501.txt',
    '--calls',
    'none',
    '--start',
    '2024-05-06',
  ],
  input: null,
  listed: new Set(['600451012', '600451013']),
  done: [],
};
const out = (name: string) => `campaign-audit-out/${name}`;

/** A run without a fault, and then with something else in its files. */
async function aftermathWith(files: Record<string, string>, more: Partial<Aftermath> = {}) {
  const ran = await runAttempt(attempt);
  return { ...ran, ...more, after: { ...ran.after, ...files } };
}
const cleaned = (...rows: string[]) => ({ [out('cleaned.csv')]: ['nom;telephone', ...rows, ''].join('\n') });
const [roux, brun] = ['Roux;0600451011', 'Brun;0142345672'];

describe('a run on hostile input', () => {
  it('is without a fault where nothing was done', async () => {
    expect(complaints(await aftermathWith(cleaned(roux, brun)))).toEqual([]);
  });

  it.each<[string, Record<string, string>, Partial<Aftermath>, RegExp]>([
    ['ends in a defect', {}, { code: 70, stderr: 'broken' }, /^exit code 70: broken$/],
    ['ends as the machine fails', {}, { code: 74 }, /^exit code 74/],
    ['shows a stack', {}, { stderr: 'x\n    at main (main.ts:3)' }, /^a stack/],
    ['is wrong without a word', {}, { code: 2, before: {} }, /^exit code 2 without a word$/],
    [
      'leaves something after a mistake',
      {},
      { code: 2, stderr: 'x' },
      /^exit code 2 leaves campaign-audit-out/,
    ],
    ['changes an input', { 'contacts.csv': '' }, {}, /^contacts.csv was changed$/],
    ['writes a list that is not cleared', {}, { code: 3 }, /cleaned.csv$/],
    ['takes too long', {}, { seconds: 11 }, /^it took 11 seconds$/],
    ['loses a row', { [out('excluded.csv')]: 'nom;telephone;audit_line\n' }, {}, /^0 rows in the excluded/],
    ['keeps a row that there is not', cleaned(roux, 'Brun;0142345673'), {}, /no row of the input/],
    ['keeps rows in another order', cleaned(brun, roux), {}, /no row of the input/],
    ['changes more than it removes', cleaned('Roux;600451011', brun), {}, /^2 rows changed/],
    ['keeps whom a list bars', cleaned(roux, 'Brun;0600451012'), {}, /^a listed number is kept/],
    ['shows a number in a report', { [out('report.html')]: '06 00 45 10 13' }, {}, /600451013 is shown/],
    ['shows a number in a message', {}, { stderr: '+33600451013' }, /600451013 is shown/],
  ])('%s', async (_, files, more, complaint) => {
    const found = complaints(await aftermathWith(files, more));
    expect(found.filter((one) => complaint.test(one))).not.toEqual([]);
  });
});
