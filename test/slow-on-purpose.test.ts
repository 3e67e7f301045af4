import { describe, expect, it } from 'vitest';
import { clipEnd, displayWidth, wrap } from '../src/cli/terminal/width.ts';
import { clockIn } from '../src/formats/lexicon/clock-words.ts';
import { isColumnName } from '../src/formats/lexicon/columns.ts';
import { consentName } from '../src/formats/lexicon/consent-names.ts';
import { wordsBesideNumber } from '../src/formats/lexicon/denials.ts';
import { hasValueSign } from '../src/formats/lexicon/signs.ts';
import { readCell, removeNumbers } from '../src/phone/cell.ts';
import { maskedText } from '../src/phone/masked-text.ts';
import { maskName } from '../src/phone/masked-words.ts';
import { formulaAround } from '../src/phone/surroundings.ts';
import { insideBrackets } from '../src/read/calls/numbers.ts';
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
];

const small = 10_000;
const times = 4;
/** Linear work takes 4 times as long, quadratic work 16 times. */
const most = 10;
/** Below this nothing is measured but the machine. */
const soon = 60;

describe.each(Object.entries(readers))('%s', (_, read) => {
  it.each(nasty)('takes no more than its time for many of %j', (unit) => {
    const text = (length: number) => `x${unit.repeat(length / unit.length)}\n!`;
    const time = (length: number) => {
      const written = text(length);
      const begun = performance.now();
      read(written);
      return performance.now() - begun;
    };
    // The machine may be busy once, not each time.
    const best = (length: number) => Math.min(time(length), time(length), time(length));
    const long = time(small * times);
    expect(long < soon || best(small * times) < soon + most * best(small)).toBe(true);
  });
});
