import { readCell } from '../../../phone/cell.ts';
import { PhoneKind } from '../../../phone/number.ts';
import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';

/** A number stays as typed; one that can be nobody's is explained too, what is no number at all is a mistake. */
export function asNumber(word: Word): string {
  const read = readCell(word.text);
  const [only] = read;
  const isWords = !/\d/.test(word.text) || (/\p{L}/u.test(word.text) && only?.kind === PhoneKind.invalid);
  if (read.length === 1 && !isWords) return word.text;
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
      expected: {
        en: 'one number, such as 0199001234, "01 99 00 12 34" or +33199001234',
        fr: 'un seul numéro, tel que 0199001234, "01 99 00 12 34" ou +33199001234',
      },
      remedy: {
        en: 'the contact list is given with --contacts, or in the campaign file',
        fr: 'la liste de contacts se donne avec --contacts, ou dans le fichier de campagne',
      },
    },
  );
}
