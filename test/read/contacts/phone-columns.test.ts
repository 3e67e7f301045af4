import { describe, expect, it } from 'vitest';
import { columnNamed, twoColumns } from '../../../src/read/columns/named.ts';
import { phoneColumns } from '../../../src/read/contacts/phone-columns.ts';
import { problemOf } from '../support.ts';

/** Names of the columns that are found in a list of `;`. */
function found(text: string, asked: string[] = []): string[] {
  const [header = [], ...rows] = text.split('\n').map((line) => line.split(';'));
  return phoneColumns('list.csv', header, rows, asked).map((column) => header[column] ?? '');
}

describe('by name', () => {
  it.each([
    ['the usual one', 'nom;telephone\nA;0612345678', ['telephone']],
    ['accents, case, dots and spaces', 'nom;N° de Tél.;ville\nA;06 12 34 56 78;X', ['N° de Tél.']],
    ['several', 'mobile;fixe;Téléphone 3\n0612345678;0142345678;', ['mobile', 'fixe', 'Téléphone 3']],
    ['with a counter', 'tel1;tel2\n0612345678;', ['tel1', 'tel2']],
    ['in camel case', 'nomClient;telPortable\nA;0612345678', ['telPortable']],
    ['English', 'name;phone\nA;0612345678', ['phone']],
    ['an empty column of that name', 'nom;telephone\nA;\nB;', ['telephone']],
    ['a list that has only its header', 'nom;telephone', ['telephone']],
    ['cells without a single number', 'nom;tel\nA;061234567890\nB;06123456789', ['tel']],
    ['one column', 'telephone\n0612345678', ['telephone']],
    ['numbers with words', 'tel;mobile\n0142345678 (ne plus appeler);0612345678', ['tel', 'mobile']],
    ['short numbers', 'nom;tel\nA;3975\nB;3639', ['tel']],
    ['numbers that lost their 0', 'nom;tel\nA;612345678\nB;142345678', ['tel']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['a fax', 'nom;telephone;fax\nA;0142345678;0142345679', ['telephone']],
    [
      'a fax in other words',
      'telephone;Télécopie;n° télécopieur\n0142345678;0142345679;0142345670',
      ['telephone'],
    ],
    ['a fax telephone', 'tel;tel fax\n0142345678;0142345679', ['tel']],
    ['SIREN and SIRET', 'telephone;siren;siret\n0142345678;012345678;01234567800012', ['telephone']],
    ['an opposition flag', 'telephone;bloctel_mobile\n0612345678;O', ['telephone']],
    ['the caller number', 'telephone;numero appelant\n0612345678;0162345678', ['telephone']],
    ['a date of the telephone', 'telephone;date telephone\n0612345678;20240512', ['telephone']],
    ['a number that is none', 'telephone;numero\n0612345678;12', ['telephone']],
    ['an e-mail called contact', 'telephone;contact\n0612345678;a@b.fr', ['telephone']],
  ])('is not taken in by %s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('by content', () => {
  it.each([
    ['a name that says nothing', 'nom;joindre\nA;06 12 34 56 78\nB;01 42 34 56 78', ['joindre']],
    ['international form', 'nom;x\nA;+33612345678\nB;33612345679', ['x']],
    ['most cells are enough', 'nom;x\nA;0612345678\nB;0612345679\nC;neant', ['x']],
    ['a column of words called like one of numbers', 'numero;x\nrue;0612345678\navenue;0612345679', ['x']],
  ])('%s', (_, text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('in doubt', () => {
  it.each<[string, string, string[]]>([
    [
      'a named and an unnamed column',
      'telephone;x\n0612345678;0142345678',
      ['telephone (06 12 •• •• 78)', 'x (01 42 •• •• 78)'],
    ],
    ['two unnamed columns', 'x;y\n0612345678;0142345678', ['x (06 12 •• •• 78)', 'y (01 42 •• •• 78)']],
    ['half of the cells only', 'nom;x\nA;0612345678\nB;neant', []],
    ['digits that may be anything', 'nom;ref\nA;612345678\nB;612345679', []],
    ['no numbers at all', 'nom;ville\nA;Lyon', []],
    ['a fax alone', 'nom;fax\nA;0142345678', []],
  ])('%s names the candidates', async (_, text, candidates) => {
    const problem = await problemOf(() => found(text));
    expect(problem).toMatchObject({ code: 'columns/phone-unclear', file: 'list.csv', line: 1 });
    expect(problem.problem.en).toContain(
      candidates.length > 0 ? `candidates: ${candidates.join(', ')}` : 'no column',
    );
    expect(problem.remedy?.en).toContain('--phone-column');
  });
});

describe('two columns of one name', () => {
  it.each([
    ['needed', 'telephone;nom;telephone\n0612345678;A;0142345678'],
    ['needed, spelt differently', 'Téléphone;nom;telephone\n0612345678;A;0142345678'],
  ])('%s: refused', async (_, text) => {
    expect(await problemOf(() => found(text))).toMatchObject({ code: 'columns/twice', line: 1 });
  });

  it('are no matter when they are not needed', () => {
    expect(found('nom;nom;telephone\nA;B;0612345678')).toEqual(['telephone']);
  });

  it('the error names the column', () => {
    expect(twoColumns('x.csv', 'tel').detail).toMatchObject({ column: 'tel', file: 'x.csv' });
  });
});

describe('as the user says', () => {
  it.each([
    ['one of several', 'mobile;fixe\n0612345678;0142345678', ['fixe'], ['fixe']],
    ['by another spelling', 'nom;N° Tél.\nA;06', ['n tel'], ['N° Tél.']],
    [
      'a fax after all, in the order of the file',
      'tel;fax\n0612345678;0142345678',
      ['fax', 'tel'],
      ['tel', 'fax'],
    ],
    ['one named twice', 'tel;nom\n0612345678;A', ['tel', 'Tel'], ['tel']],
    ['the exact name of two that are alike', 'Tel;tel\n0612345678;0142345678', ['tel'], ['tel']],
  ])('%s', (_, text, asked, names) => {
    expect(found(text, asked)).toEqual(names);
  });

  it('a name that is not there is refused with those that are', async () => {
    const problem = await problemOf(() => columnNamed('list.csv', ['nom', '', 'telephone'], 'mobile'));
    expect(problem).toMatchObject({ code: 'columns/unknown', line: 1, column: 'mobile' });
    expect(problem.expected?.en).toBe('one of: nom, telephone');
  });

  it('a name that stands twice is refused', async () => {
    expect(await problemOf(() => columnNamed('x', ['tél', 'Tel'], 'TEL'))).toMatchObject({
      code: 'columns/twice',
    });
  });
});
