import type { Retention } from '../../../model.ts';
import { parseRetention, retentionPattern, retentionText } from '../../../time/retention.ts';
import { mistake } from '../mistake.ts';
import type { Word } from '../option.ts';
import { reader } from './forms.ts';

const retentionForm = { type: 'string', pattern: retentionPattern, examples: ['3y', '18m', '90d'] };

/** How long files are kept, written `3y`, `18m` or `90d`. */
export const asRetention = Object.assign(reader(retentionForm, readRetention), { json: retentionText });

function readRetention(word: Word): Retention {
  const retention = parseRetention(word.text);
  if (retention !== null) return retention;
  throw mistake(word.at, {
    code: 'option/bad-retention',
    problem: {
      en: `"${word.text}" does not say how long`,
      fr: `«\u00a0${word.text}\u00a0» n’est pas une durée de conservation`,
    },
    expected: {
      en: 'a whole number with y for years (up to 99), m for months (up to 999) or d for days (up to 99999) right behind it, such as 3y, 18m or 90d',
      fr: 'un nombre entier suivi sans espace de y pour des années (99 au plus), m pour des mois (999 au plus) ou d pour des jours (99999 au plus), par exemple 3y, 18m ou 90d',
    },
  });
}
