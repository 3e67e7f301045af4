import { describe, expect, it } from 'vitest';
import { clipEnd, displayWidth, wrap } from '../src/cli/terminal/width.ts';
import { clockIn } from '../src/formats/lexicon/clock-words.ts';
import { isColumnName } from '../src/formats/lexicon/columns.ts';
import { consentName } from '../src/formats/lexicon/consent-names.ts';
import { wordsBesideNumber } from '../src/formats/lexicon/denials.ts';
import { hasValueSign } from '../src/formats/lexicon/signs.ts';
import { formOf, shapeOf } from '../src/inspect/inputs/phone-shapes.ts';
import { readCell, removeNumbers } from '../src/phone/cell.ts';
import { maskedText } from '../src/phone/masked-text.ts';
import { maskName } from '../src/phone/masked-words.ts';
import { formulaAround } from '../src/phone/surroundings.ts';
import { insideBrackets } from '../src/read/calls/columns/numbers.ts';
import { isFlagDate } from '../src/read/contacts/flags.ts';
import { isOtherInOpposition, isTelephoneName } from '../src/read/csv/column-content.ts';
import { code } from '../src/report/output/marked-up.ts';
import { readDatePattern } from '../src/time/date-pattern.ts';
import { readDuration } from '../src/time/duration.ts';
import { readMoment } from '../src/time/moment.ts';
import { readZone } from '../src/time/written-zone.ts';
import { visible } from '../src/words/visible.ts';

/** What reads or shows the texts of files. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readCell,
  'readCell without one': (text) => {
    const all = readCell(text);
    return removeNumbers(text, all.slice(0, 1), all);
  },
  formulaAround,
  insideBrackets,
  maskedText: (text) => maskedText(text, true),
  maskName,
  visible,
  code: (text) => code(text),
  clipEnd: (text) => clipEnd(text, 80),
  wrap: (text) => wrap(text, 80),
  displayWidth,
  clockIn,
  isColumnName,
  isFlagDate: (text) => isFlagDate(`${text}bloctel`),
  isTelephoneName,
  isOtherInOpposition,
  shapeOf,
  formOf,
  consentName: (text) => consentName(text, 'consents'),
  wordsBesideNumber,
  hasValueSign: (text) => hasValueSign(text),
  readMoment: (text) => readMoment(text),
  readDuration,
  readZone,
  'a date by a pattern': (text) => readDatePattern('dd/MM/yyyy HH:mm')?.read(text),
  'a pattern of dates': (text) => readDatePattern(`dd${text}MM`)?.read(`1${text}2`),
};

/** What makes patterns look back and ahead, repeated. */
const nasty = [
  'a',
  'é',
  ' ',
  '(',
  '(a',
  '[',
  '"',
  '@',
  'a@',
  'at ',
  '06 12 34 56 78, ',
  '1h',
  'ne ',
  'rejet ',
  'utc+',
  '1',
  '1.0',
  'E1',
  'date',
  'bloctel date',
];

const length = 100_000;
/** Of processor time. Linear work takes a fifth of it at most; what is quadratic makes 10 000 000 000 steps. */
const mostSeconds = 1;

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(nasty)('takes no more than its time for many of %j', (unit) => {
    const text = `x${unit.repeat(length / unit.length)}\n!`;
    const begun = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(mostSeconds);
  });
});
