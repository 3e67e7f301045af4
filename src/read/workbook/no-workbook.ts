import { InputError } from '../../errors.ts';

/** A sheet is named, and there is no workbook. */
export function noWorkbook(file: string, sheet: string): InputError {
  return new InputError({
    code: 'workbook/none',
    file,
    problem: {
      en: `this is no workbook, so it has no sheet “${sheet}”`,
      fr: `ce n’est pas un classeur\u00a0: il n’a pas de feuille «\u00a0${sheet}\u00a0»`,
    },
    expected: { en: 'an Excel workbook (.xlsx)', fr: 'un classeur Excel (.xlsx)' },
    remedy: {
      en: 'give the path alone if it is CSV, whatever its name; else give the workbook itself',
      fr: 'donnez le chemin seul si c’est du CSV, quel que soit son nom\u00a0; sinon donnez le classeur lui-même',
    },
  });
}
