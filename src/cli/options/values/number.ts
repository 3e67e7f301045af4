import type { InputError } from '../../../errors.ts';
import type { Text } from '../../../model.ts';
import { readCell } from '../../../phone/cell.ts';
import { PhoneKind } from '../../../phone/number.ts';
import { whyInvalid } from '../../../phone/why-invalid.ts';
import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';

/**
 * A number stays as typed; one that can be nobody's is explained too. What is no number at all, or cut short, is a mistake.
 */
export function asWholeNumber(word: Word): string {
  const read = readCell(word.text);
  const [only] = read;
  const isWords = !/\d/.test(word.text) || (/\p{L}/u.test(word.text) && only?.kind === PhoneKind.invalid);
  if (read.length === 1 && !isWords) {
    if (only?.kind === PhoneKind.invalid && isCutShort(word.text)) throw cutShort(word.text);
    return word.text;
  }
  throw mistake(
    { flag: '' },
    {
      code: 'explain/not-a-number',
      problem:
        read.length > 1
          ? { en: 'these are several numbers', fr: 'ce sont plusieurs numéros' }
          : {
              en: `"${word.text}" is no telephone number`,
              fr: `«\u00a0${word.text}\u00a0» n’est pas un numéro de téléphone`,
            },
      expected: oneNumber,
      remedy: {
        en: 'the contact list is given with --contacts, or in the campaign file',
        fr: 'la liste de contacts se donne avec --contacts, ou dans le fichier de campagne',
      },
    },
  );
}

const oneNumber: Text = {
  en: 'one number, such as 0199001234, "01 99 00 12 34" or +33199001234',
  fr: 'un seul numéro, tel que 0199001234, "01 99 00 12 34" ou +33199001234',
};

function isCutShort(text: string): boolean {
  return ['few', 'oneMissing'].includes(whyInvalid(text).id);
}

function cutShort(text: string): InputError {
  return mistake(
    { flag: '' },
    {
      code: 'explain/cut-short',
      problem: {
        en: `"${text}" is cut short: digits are missing`,
        fr: `«\u00a0${text}\u00a0» est incomplet\u00a0: il manque des chiffres`,
      },
      expected: oneNumber,
      remedy: {
        en: 'type it in full; a contact whose number is cut short in the list is explained by its line, --row',
        fr: 'tapez-le en entier\u00a0; un contact dont le numéro est incomplet dans la liste s’explique par sa ligne, --row',
      },
    },
  );
}
