import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareKept } from './kept-rows.ts';

const heading = 'id;civilite;nom;prenom;telephone;mobile;email;code_postal;ville;source';
const first = '2;M.;Benoît;Anaïs;0611338509;0661100464;;62400;Béthune;salon';
const second = '3;M.;Dupré;Zoé;0612346428;;;35000;Rennes;site web';

const compared = (ours: readonly string[], theirs: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-rows-'));
  writeFileSync(join(folder, 'ours.csv'), `${[heading, ...ours].join('\r\n')}\r\n`, 'latin1');
  writeFileSync(join(folder, 'theirs.csv'), `${[heading, ...theirs].join('\n')}\n`);
  return compareKept(join(folder, 'ours.csv'), join(folder, 'theirs.csv'));
};

describe('kept rows of the bench', () => {
  test.each([
    ['the same', [first, second], null],
    ['a number taken out of a row that is kept', [first.replace('0661100464', ''), second], null],
    ['another number', [first.replace('0661100464', '0661100465'), second], 2],
    ['a name lost', [first, second.replace('Dupré', '')], 3],
    ['a letter read wrongly', [first, second.replace('Zoé', 'Zoe')], 3],
    ['a row fewer', [first], 3],
    ['a row more', [first, second, second], 4],
    ['another order', [second, first], 2],
  ])('%s', (_, ours, differs) => {
    expect(compared(ours, [first, second])).toEqual({ kept: ours.length, differs });
  });
});
