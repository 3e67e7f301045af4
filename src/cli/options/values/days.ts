import type { Day } from '../../../model.ts';
import { dayOf, isoDay, parseIsoDay } from '../../../time/days.ts';
import { mistake } from '../mistake.ts';
import { nearest } from '../nearest.ts';
import type { Context, Word } from '../option.ts';
import { reader } from './forms.ts';

const dayForm = {
  type: 'string',
  format: 'date',
  pattern: '^(199\\d|20\\d\\d|2100)-\\d{2}-\\d{2}$',
};
/** Far from every campaign and every law of calls: such a day is a slip of the pen. */
const [firstDay, lastDay] = [dayOf(1990, 1, 1), dayOf(2100, 12, 31)];

/** A calendar day of 1990 to 2100, written `2026-09-01`. */
export const asDay = Object.assign(reader(dayForm, readDay), { json: isoDay });

/** A calendar day for which the one who asks knows bounds of its own. */
export const asAnyDay = Object.assign(reader(dayForm, readAnyDay), { json: isoDay });

/** The same; today is any day, since whether the machine's clock is right is for the audit to say. */
export const asDayOrToday = Object.assign(
  reader(dayForm, (word: Word, { today }: Context) => (word.text === isoDay(today) ? today : readDay(word))),
  { json: isoDay },
);

function readDay(word: Word): Day {
  const day = readAnyDay(word);
  if (day < firstDay || day > lastDay) throw farOff(word);
  return day;
}

function readAnyDay(word: Word): Day {
  const day = parseIsoDay(word.text);
  if (day === null) throw badDate(word);
  return day;
}

function farOff(word: Word) {
  const [first, last] = [isoDay(firstDay), isoDay(lastDay)];
  return mistake(word.at, {
    code: 'option/far-off-date',
    problem: {
      en: `"${word.text}" lies outside the days that can be audited`,
      fr: `«\u00a0${word.text}\u00a0» n’est pas parmi les jours qui peuvent être contrôlés`,
    },
    expected: { en: `a day from ${first} to ${last}`, fr: `un jour du ${first} au ${last}` },
    remedy: {
      en: 'correct the year; it has four figures and comes first, as in 2026-09-01',
      fr: 'corrigez l’année\u00a0; elle s’écrit en quatre chiffres et vient en premier, comme dans 2026-09-01',
    },
  });
}

function badDate(word: Word) {
  return mistake(word.at, {
    code: 'option/bad-date',
    problem: { en: `"${word.text}" is no date`, fr: `«\u00a0${word.text}\u00a0» n’est pas une date` },
    expected: {
      en: 'a day of the calendar as year-month-day, such as 2026-09-01',
      fr: 'un jour du calendrier sous la forme année-mois-jour, par exemple 2026-09-01',
    },
    remedy: {
      en: 'write the day in this form; the year has four figures, month and day two each',
      fr: 'écrivez le jour sous cette forme\u00a0; l’année a quatre chiffres, le mois et le jour en ont deux',
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
        fr: `«\u00a0${word.text}\u00a0» n’est pas un fuseau horaire, vouliez-vous dire «\u00a0${name}\u00a0»\u00a0?`,
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
