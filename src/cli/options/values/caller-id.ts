import { mistake } from '../mistake.ts';
import { reader } from './forms.ts';

const callerIdPattern = '^(?:withheld|\\+?\\(?\\d[\\d\\s.()\\-/]*)$';
const isCallerId = new RegExp(callerIdPattern);
const callerIdForm = { type: ['string', 'number'], pattern: callerIdPattern, minimum: 0 };

/** A number that a campaign presents, or `withheld`. */
export const asCallerId = reader(
  callerIdForm,
  (word): string => {
    if (isCallerId.test(word.text)) return word.text;
    throw mistake(word.at, {
      code: 'option/unknown-value',
      problem: {
        en: `"${word.text}" is no telephone number`,
        fr: `«\u00a0${word.text}\u00a0» n’est pas un numéro`,
      },
      expected: {
        en: 'a number such as 0162000000, or the word withheld',
        fr: 'un numéro tel que 0162000000, ou le mot withheld',
      },
    });
  },
  () => ['withheld'],
);
