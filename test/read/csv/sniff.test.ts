import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/read/csv/sniff.ts';
import { bytesOf } from '../support.ts';

function found(text: string, whole = true) {
  const { delimiter, hintLength } = sniff(bytesOf(text), whole);
  return [delimiter === 0 ? 'none' : String.fromCharCode(delimiter), hintLength];
}

describe('the delimiter', () => {
  it.each([
    ['semicolons', 'nom;tel\nA;06\nB;07\n', ';'],
    ['commas', 'nom,tel\nA,06\nB,07\n', ','],
    ['tabs', 'nom\ttel\nA\t06\n', '\t'],
    ['bars', 'nom|tel|ville\nA|06|Lyon\n', '|'],
    ['one column', 'telephone\n0612345678\n0612345679\n', 'none'],
    ['one column of names with commas', 'nom\n"Petit, Jean"\n"Durand, Anne"\n', 'none'],
    ['semicolons between cells that hold commas', 'nom;adresse\nA;1, rue X, Lyon\nB;2, rue Y, Nice\n', ';'],
    ['commas between quoted cells that hold semicolons', 'nom,tel\n"a;b;c",06\n"d;e;f",07\n', ','],
    ['a quoted line break full of commas', 'nom;note\n"a,b\nc,d\ne,f";x\n"g,h\ni,j";y\n', ';'],
    ['a title above the header', 'Calls Report\nFrom 1 to 2\n\na,b,c\n1,2,3\n4,5,6\n', ','],
    ['one column, a row of which holds a comma', 'nom\nPetit\n"Roy"\nDurand, Anne\nBlanc\n', 'none'],
    ['a header alone', 'nom;prenom;tel', ';'],
    ['ragged rows: fewer cells than the header', 'a;b;c\n1;2\n3\n4;5;6\n', ';'],
    ['an empty line first', '\n\nnom;tel\nA;06\n', ';'],
    ['quoted header cells', '"nom";"tel"\n"A";"06"\n', ';'],
    ['decimal commas', 'nom;solde\nA;12,50\nB;3,10\n', ';'],
    ['an e-mail column and spaces behind commas', 'nom, tel, mail\nA, 06, a@b.fr\n', ','],
    ['a quote that never closes first', ';"\nnom;tel;refus\nRoux;0612345678;X\nBrun;0612345679;\n', ';'],
    [
      'a quote that never closes above ids and flags',
      ';";tel;refus\nC100345;0612345678;1\nC100346;0612345679;0\n',
      ';',
    ],
    ['a quote that never closes below a title', 'Liste\nnom;"tel\nRoux;0612345678\nBrun;0612345679\n', ';'],
    ['rows of all lengths below a title', 'Liste\nnom\ttel\tville\nRoux\t06\nBrun\t06\tLyon\tx\n', '\t'],
    [
      'one column, most rows of which hold several numbers',
      'tel\n0612345678;0612345679\nPort. 0612345670, Fixe 0142345678\n',
      'none',
    ],
    ['one column, half the rows of which hold words between commas', 'nom\nPetit, Jean\nRoy\n', 'none'],
    ['nothing', '', 'none'],
  ])('%s', (_, text, delimiter) => {
    expect(found(text)[0]).toBe(delimiter);
  });

  it('a cell with several numbers between commas does not split a list of semicolons', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `P${i};06123456${i + 10}, 01423456${i + 10}`);
    expect(found(`nom;telephones\n${rows.join('\n')}\n`)[0]).toBe(';');
  });

  it('looks at 200 rows at most, and at whole rows only', () => {
    const rows = 'a;b\n'.repeat(500) + 'a,b,c,d,e\n'.repeat(3000);
    expect(found(rows)[0]).toBe(';');
    expect(found('a;b\n1;2\n3;"4', false)[0]).toBe(';');
    expect(found('a;b', false)[0]).toBe('none');
    expect(found('nom\n"a, b"\n"c, d', false)[0]).toBe('none');
    expect(found('nom\n"a, b"\nc, d\n"e, f', true)[0]).toBe(',');
  });
});

describe('the hint of a spreadsheet', () => {
  it.each([
    ['semicolon', 'sep=;\nnom,x;tel,y\n', [';', 6]],
    ['comma against the look of it', 'sep=,\nnom;x,tel;y\n', [',', 6]],
    ['tab', 'sep=\t\r\na\tb\r\n', ['\t', 7]],
    ['in capitals, with a lone CR', 'SEP=|\ra|b\r', ['|', 6]],
    ['a delimiter that is not usual', 'sep=:\na:b\n', [':', 6]],
    ['without a line end it is a header', 'sep=;', [';', 0]],
  ])('%s', async (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
