import type { Day } from '../../../model.ts';
import { isoDay, parseIsoDay } from '../../../time/days.ts';
import { mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Word } from '../option.ts';
import { reader } from './forms.ts';

const dayForm = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** A calendar day written `2026-09-01`. */
export const asDay = Object.assign(reader(dayForm, readDay), { json: isoDay });

function readDay(word: Word): Day {
  const day = parseIsoDay(word.text);
  if (day === null) throw badDate(word);
  return day;
}

function badDate(word: Word) {
  return mistake(word.at, {
    code: 'option/bad-date',
    problem: { en: `"${word.text}" is no date`, fr: `«\u00a0${word.text}\u00a0» n’est pas une date` },
    expected: {
      en: 'a day of the calendar as year-month-day, such as 2026-09-01',
      fr: 'un jour du calendrier sous la forme année-mois-jour, par exemple 2026-09-01',
    },
  });
}

const zoneForm = { type: 'string', pattern: '^[A-Za-z]', examples: ['Europe/Paris', 'Indian/Reunion'] };

/** An IANA time zone that this machine knows. */
export const asZone = reader(
  zoneForm,
  (word): string => {
    if (/^[A-Za-z]/.test(word.text) && isZone(word.text)) return word.text;
    const name = nearest(word.text, Intl.supportedValuesOf('timeZone'));
    throw mistake(word.at, {
      code: 'option/unknown-zone',
      problem: {
        en: `"${word.text}" is no time zone, did you mean "${name}"?`,
        fr: `«\u00a0${word.text}\u00a0» n’est pas un fuseau horaire, vouliez-vous dire «\u00a0${name}\u00a0»\u202f?`,
      },
      expected: {
        en: 'a name of the IANA time zone database, such as Europe/Paris or Indian/Reunion',
        fr: 'un nom de la base de fuseaux de l’IANA, par exemple Europe/Paris ou Indian/Reunion',
      },
    });
  },
  () => Intl.supportedValuesOf('timeZone'),
);

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
