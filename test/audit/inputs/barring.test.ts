import { describe, expect, test } from 'vitest';
import { cleaned, found, verdicts } from '../run.ts';

const A = '0600451011';
const B = '0600451012';
const L = '0199000021';

type Run = Awaited<ReturnType<typeof cleaned>>;
const notes = ({ report }: Run) => report.inputs[0]?.notes.map(({ en }) => en) ?? [];

const ran = (contacts: string[]) => cleaned({ contacts });

describe('what a contact list says itself', () => {
  test.each<[string, string[], string[]]>([
    ['a flag', ['tel;DoNotCall', `${A};Oui`, `${B};Non`], ['opposition/flagged', 'kept']],
    [
      'a flag of a number bars it in every row',
      ['tel;DoNotCall', `${A};Non`, `${A};Oui`],
      ['opposition/flagged', 'opposition/flagged'],
    ],
    [
      'a flag of one of two numbers',
      ['tel;mobile;mobile_stop', `${L};${A};1`, `${L};${B};1`],
      ['kept', 'opposition/flagged phone/duplicate'],
    ],
    [
      'words beside a number',
      ['tel;nom', `${A} (ne plus appeler);Roux`, `${B} (perso);Brun`],
      ['opposition/flagged', 'kept'],
    ],
    ['words beside one of two', ['tel;mobile', `${L} (ne plus appeler);${A}`], ['kept']],
    [
      'words in place of a number bar the row',
      ['tel;mobile', `ne plus appeler;${A}`, `${L};`],
      ['opposition/flagged phone/invalid', 'kept'],
    ],
    ['the service’s words', ['tel;nom', `${A} (inscrit Bloctel);Roux`], ['opposition/bloctel']],
    ['a fax', ['tel;Type', `${L};Fax`, `${A};Mobile`], ['phone/missing', 'kept']],
  ])('%s', async (_, contacts, wanted) => {
    expect(verdicts(await ran(contacts))).toEqual(wanted);
  });

  test('rows are counted once, however many words they have', async () => {
    const run = await ran(['tel;DoNotCall;Statut', `${A};Oui;Décédé`, `${B};Oui;`, `${L};;`]);
    expect(notes(run)).toContain('2 rows whose own words say not to call');
  });

  test('a repeated header is no row', async () => {
    const run = await ran(['tel;nom', `${A};Roux`, 'tel;nom', `${B};Brun`, 'tel;nom']);
    expect(verdicts(run)).toEqual(['kept', 'kept']);
    expect(notes(run)).toContain('2 repeated headers left out');
  });

  test.each<[string, string, string[]]>([
    ['nobody knows the words, and there is a number', `liste rouge;${A}`, ['columns/unclear 2']],
    ['beside the number', `${A} (liste rouge);`, ['columns/unclear 2']],
    ['there is no number', 'liste rouge;', []],
  ])('%s', async (_, row, gaps) => {
    expect(found(await ran(['tel;mobile', row, `${L};${B}`]), 'campaign')).toEqual(gaps);
  });

  test('the report says of each column what it is', async () => {
    const run = await ran(['tel;DoNotCall;Refus;ville', `${A};Non;K1;Lyon`]);
    const { inputs } = JSON.parse(run.text('report.json'));
    expect(inputs[0].columns).toMatchObject([
      { name: 'tel', state: 'used', role: 'phone' },
      { name: 'DoNotCall', state: 'used', role: 'doNotCall', because: 'a yes denies calls (“tel”)' },
      { name: 'Refus', state: 'unclear', role: 'doNotCall' },
      { name: 'ville', state: 'set-aside', role: null, because: 'nothing in it can bar anybody' },
    ]);
    expect(inputs[0].columns.map((column: object) => Object.keys(column))).toEqual(
      Array(4).fill(['name', 'state', 'role', 'because']),
    );
    expect(notes(run)).toContain('columns read: tel, DoNotCall; set aside: 1; not understood: 1');
  });
});
