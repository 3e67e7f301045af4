import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { UsedAs } from '../../../src/columns.ts';
import { answerTo, entryText } from '../../../src/read/columns/entry.ts';
import { ValueCounts } from '../../../src/read/columns/value-counts.ts';
import type { ValueMeaning } from '../../../src/settings.ts';

type Why = 'name' | 'word' | 'numbers' | 'meaning';

function answer(why: Why, role: UsedAs | null, values: string[], barring?: ValueMeaning) {
  const counts = new ValueCounts(why);
  for (const value of values) counts.add(value, 2);
  return answerTo({ why, column: 'Refus', role, barring }, counts, ['tel', 'mobile']);
}
const many = (count: number) => Array.from({ length: count }, (_, i) => `v${i}`);
const all = (values: string[], meaning: ValueMeaning) => ({
  values: { Refus: Object.fromEntries(values.map((value) => [value, meaning])) },
});

describe('the answer to an unclear column', () => {
  it.each<[string, unknown, unknown]>([
    ['a name: each value bars', answer('name', null, ['K1', 'K2']), all(['K1', 'K2'], 'no')],
    ['ten values', answer('name', null, many(10)), all(many(10), 'no')],
    ['eleven: a column of remarks', answer('name', null, many(11)), all(['*'], 'no')],
    ['a value that cannot be shown', answer('name', null, ['K1', 'Anne Roux']), all(['*'], 'no')],
    ['a remark with a name in it', answer('word', null, ['Mme Roux refuse']), all(['Mme xxxx refuse'], 'no')],
    ['numbers', answer('numbers', null, ['0600451011']), { columns: { phone: ['tel', 'mobile', 'Refus'] } }],
    ['a flag that denies', answer('meaning', 'doNotCall', ['?'], 'yes'), all(['?'], 'yes')],
    ['a flag that allows', answer('meaning', 'mayCall', ['?'], 'no'), all(['?'], 'no')],
    [
      'a used column is never given up for a name',
      answer('meaning', 'doNotCall', ['Anne Roux'], 'yes'),
      all(['xxxx xxxx'], 'yes'),
    ],
    ['nor for some values more', answer('meaning', 'flag', many(50), 'yes'), all(many(50).sort(), 'yes')],
    ['but for many', answer('meaning', 'flag', many(51), 'yes'), all(['*'], 'yes')],
    ['a phone column never', answer('word', 'phone', many(51)), all(many(51).sort(), 'no')],
    ['a direction counts as a call', answer('meaning', 'direction', ['Sens 3']), all(['Sens 3'], 'outbound')],
    ['directions without end', answer('meaning', 'direction', many(11)), all(['*'], 'outbound')],
    ['a day in a zone that nobody knows', answer('meaning', 'date', ['XST']), { timezone: 'Europe/Paris' }],
  ])('%s', (_, said, wanted) => {
    expect(said).toEqual(wanted);
  });
});

describe('the line to paste', () => {
  it('is an entry of the campaign file, one or a list of them', () => {
    const said = { ignore: ['Motif'] };
    expect(entryText({ kind: 'contacts', file: 'a.csv', answer: said })).toBe(
      'contacts: {path: a.csv, ignore: [Motif]}',
    );
    expect(entryText({ kind: 'own-opposition', file: 'a b.csv', answer: said })).toBe(
      'ownOpposition: [{path: a b.csv, ignore: [Motif]}]',
    );
  });

  it.each([
    ...[
      'oui: non',
      '- stop',
      '# stop',
      '#3',
      '"x"',
      '{a}',
      '[a]',
      '*a',
      '&a',
      '!a',
      '%a',
      '@a',
      '`a`',
      '? a',
    ],
    ...[
      '> a',
      '| a',
      'a, b',
      '',
      '~',
      'null',
      'a\\b',
      '2024-05-06',
      '1',
      '0x1',
      ' a ',
      '’',
      "'",
      'a #b',
      '-',
    ],
  ])('is YAML that says the same of %j', (text) => {
    const line = entryText({
      kind: 'contacts',
      file: 'a.csv',
      answer: { values: { [text]: { [text]: 'no' } }, ignore: [text] },
    });
    expect(line).not.toContain('\n');
    const { contacts } = parse(line, { schema: 'failsafe' });
    expect(contacts).toEqual({ path: 'a.csv', values: { [text]: { [text]: 'no' } }, ignore: [text] });
  });
});
