import { expect, test } from 'vitest';
import { type Case, call, makeCase, verdicts } from './hand-made.ts';
import { expected } from './oracle.ts';

const A = '0612345678';
const B = '0623456789';
const C = '0145123456';

const onDays = (...days: string[]) => days.map((day) => call(A, `${day} 11:00:00`));
const refusedOn = (day: string) => [call(A, `${day} 11:00:00`, 'refus')];
const objected = [call(A, '2024-04-02 11:00:00', 'ne plus appeler')];
const optIn = { start: '2026-09-15' };

// 2024-05-06 is a Monday; 8 and 9 May are holidays, 20 May is Whit Monday.
const number: [string, Case, string[]][] = [
  ['a free number is kept', {}, ['kept']],
  ['a listed number has no end', { opposed: [A] }, ['opposition/bloctel']],
  ['a contract lifts the list', { opposed: [A], options: { basis: 'contract' } }, ['kept']],
  ['the press is outside the list', { opposed: [A], options: { sector: 'press' } }, ['kept']],
  ['businesses are outside the list', { opposed: [A], options: { audience: 'b2b' } }, ['kept']],
  [
    'the own list binds even a contract',
    { own: [A], options: { basis: 'contract' } },
    ['opposition/own-list'],
  ],
  ['an answer of OK is kept', { answers: { [A]: 'OK' } }, ['kept']],
  ['any other answer bars', { answers: { [A]: 'INSCRIT' } }, ['opposition/bloctel']],
  [
    'a number without an answer is not screened while the duty lasts, and then asks for consent',
    { answers: { [B]: 'OK' }, options: { start: '2026-08-10' } },
    ['opposition/not-screened'],
  ],
  [
    'the duty to screen ends on 2026-08-11',
    { answers: { [B]: 'OK' }, options: { start: '2026-08-11' }, consents: [{ given: '2026-08-01' }] },
    ['kept'],
  ],
  [
    'not screened is free from the end of the duty where a consent lies ahead',
    { answers: { [B]: 'OK' }, options: { start: '2026-08-10' }, consents: [{ given: '2026-08-12' }] },
    ['opposition/not-screened 2026-08-12'],
  ],
  ['no number at all', { rows: [['', '']] }, ['phone/missing']],
  [
    'unusable numbers',
    { rows: [['3975'], ['+44 20 7946 0958'], ['0612']] },
    ['phone/not-callable', 'phone/foreign', 'phone/invalid'],
  ],
  ['a kept number is a duplicate later on', { rows: [[A], [A]] }, ['kept', 'phone/duplicate']],
  ['twice in one row is no duplicate', { rows: [[A, A]] }, ['kept']],
  [
    'an excluded row does not claim its number',
    {
      rows: [
        [A, B],
        [B, C],
      ],
      own: [A],
      persons: ['', ''],
      calls: [call(A, '2024-05-02 11:00:00', 'refus')],
    },
    ['opposition/own-list refusal/sixty-days 2024-07-02', 'refusal/sixty-days 2024-07-02'],
  ],
];

test.each(number)('number: %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

const person: [string, Case, string[]][] = [
  [
    'a refusal on the 60th day before still bars',
    { calls: refusedOn('2024-03-07') },
    ['refusal/sixty-days 2024-05-07'],
  ],
  ['a refusal on the 61st day before is over', { calls: refusedOn('2024-03-06') }, ['kept']],
  ['a refusal on D0 itself bars', { calls: refusedOn('2024-05-06') }, ['refusal/sixty-days 2024-07-08']],
  ['a refusal after D0 does not', { calls: refusedOn('2024-05-07') }, ['kept']],
  [
    'before March 2023 nothing pauses',
    { calls: refusedOn('2023-02-20'), options: { start: '2023-02-28' } },
    ['kept'],
  ],
  [
    'from 2023-03-01 a refusal of earlier days counts',
    { calls: refusedOn('2023-02-20'), options: { start: '2023-03-01' } },
    ['refusal/sixty-days 2023-04-24'],
  ],
  [
    'four attempts within thirty days, the oldest on the edge',
    { calls: onDays('2024-04-07', '2024-04-10', '2024-04-11', '2024-04-12') },
    ['frequency/thirty-days 2024-05-07'],
  ],
  [
    'the oldest of four one day further back',
    { calls: onDays('2024-04-06', '2024-04-10', '2024-04-11', '2024-04-12') },
    ['kept'],
  ],
  ['three attempts are allowed', { calls: onDays('2024-05-02', '2024-05-02', '2024-05-03') }, ['kept']],
  [
    'inbound and not placed are no attempts',
    {
      calls: [
        ...onDays('2024-05-01', '2024-05-02', '2024-05-03'),
        call(A, '2024-05-03 12:00:00', 'not-placed'),
        call(A, '2024-05-03 12:30:00', 'answered', { direction: 'entrant' }),
      ],
    },
    ['kept'],
  ],
  [
    'attempts on two numbers of one person add up',
    {
      rows: [
        [A, B],
        [B, C],
      ],
      calls: [
        ...onDays('2024-04-16', '2024-04-17'),
        call(C, '2024-04-18 11:00:00'),
        call(C, '2024-04-19 11:00:00'),
      ],
    },
    // 16 April + 29 is 15 May; the 16th is a Thursday.
    ['frequency/thirty-days 2024-05-16', 'frequency/thirty-days 2024-05-16'],
  ],
  [
    'a person value joins rows too',
    { rows: [[A], [B], [C]], persons: ['D1', 'D1', ''], calls: refusedOn('2024-05-02') },
    ['refusal/sixty-days 2024-07-02', 'refusal/sixty-days 2024-07-02', 'kept'],
  ],
  ['an objection has no end', { calls: objected }, ['opposition/objected']],
  [
    'an objection binds a contract',
    { calls: objected, options: { basis: 'contract' } },
    ['opposition/objected'],
  ],
  ['a later consent with proof lifts it', { calls: objected, consents: [{ given: '2024-04-03' }] }, ['kept']],
  [
    'a consent of the same day does not',
    { calls: objected, consents: [{ given: '2024-04-02' }] },
    ['opposition/objected'],
  ],
  [
    'a consent without proof does not',
    { calls: objected, consents: [{ given: '2024-04-03', proof: '' }] },
    ['opposition/objected'],
  ],
  [
    'a coming consent lifts it on its day',
    { calls: objected, consents: [{ given: '2024-05-18' }] },
    // Saturday, Whitsun, Whit Monday.
    ['opposition/objected 2024-05-21'],
  ],
  [
    'late in Paris is the next day in Réunion',
    { rows: [['0692123456']], calls: [call('0692123456', '2024-03-06 23:00:00', 'refus')] },
    ['refusal/sixty-days 2024-05-07'],
  ],
];

test.each(person)('person: %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

// 2026-09-15 is a Tuesday.
const consent: [string, Case, string[]][] = [
  ['a consent of D0 is in time', { consents: [{ given: '2026-09-15' }], options: optIn }, ['kept']],
  [
    'a consent of tomorrow is missing today',
    { consents: [{ given: '2026-09-16' }], options: optIn },
    ['consent/missing 2026-09-16'],
  ],
  [
    'a register without the number',
    { consents: [{ number: B, given: '2026-09-01' }], options: optIn },
    ['consent/missing'],
  ],
  ['the last day of the year', { consents: [{ given: '2025-09-16' }], options: optIn }, ['kept']],
  ['a year on', { consents: [{ given: '2025-09-15' }], options: optIn }, ['consent/expired']],
  [
    'its own end comes first',
    { consents: [{ given: '2026-09-01', expires: '2026-09-15' }], options: optIn },
    ['consent/expired'],
  ],
  [
    'the day before its own end',
    { consents: [{ given: '2026-09-01', expires: '2026-09-16' }], options: optIn },
    ['kept'],
  ],
  [
    'withdrawn on the day of giving',
    { consents: [{ given: '2026-09-01', withdrawn: '2026-09-01' }], options: optIn },
    ['consent/withdrawn'],
  ],
  [
    'withdrawn the day before giving',
    { consents: [{ given: '2026-09-01' }, { withdrawn: '2026-08-31' }], options: optIn },
    ['kept'],
  ],
  [
    'a refusal withdraws, and pauses',
    { consents: [{ given: '2026-09-01' }], calls: refusedOn('2026-09-01'), options: optIn },
    ['consent/withdrawn refusal/sixty-days'],
  ],
  [
    'a consent after the refusal lifts both',
    { consents: [{ given: '2026-09-02' }], calls: refusedOn('2026-09-01'), options: optIn },
    ['kept'],
  ],
  [
    'another purpose',
    { consents: [{ given: '2026-09-02', purpose: 'énergie' }], options: { ...optIn, purpose: 'assurance' } },
    ['consent/other-purpose'],
  ],
  [
    'a withdrawal without giving counts with basis consent',
    { consents: [{ withdrawn: '2026-09-02' }], options: { ...optIn, basis: 'consent' } },
    ['consent/withdrawn'],
  ],
  [
    'consent is declared for the list',
    { consents: [{ number: B, given: '2020-01-02' }], options: { ...optIn, basis: 'consent' } },
    ['kept'],
  ],
  [
    'given on 29 February ends on 1 March: the day before',
    { consents: [{ given: '2028-02-29' }], options: { start: '2029-02-28' } },
    ['kept'],
  ],
  [
    'given on 29 February ends on 1 March: the day',
    { consents: [{ given: '2028-02-29' }], options: { start: '2029-03-01' } },
    ['consent/expired'],
  ],
  [
    'an instant late in Paris is the next day in Réunion',
    {
      rows: [['0692123456']],
      consents: [{ number: '0692123456', given: '2026-09-15 23:30:00' }],
      options: optIn,
    },
    ['consent/missing 2026-09-16'],
  ],
  [
    'on 2026-08-10 nobody asks for consent, the day after all do',
    { calls: refusedOn('2026-06-11'), options: { start: '2026-08-10' } },
    ['refusal/sixty-days'],
  ],
];

test.each(consent)('consent: %s', (_, given, wanted) => {
  expect(verdicts(given)).toEqual(wanted);
});

test('a switchboard number in eleven rows links nothing, in ten it links', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [`06123456${10 + index}`, C]);
  const calls = [call('0612345610', '2024-05-02 11:00:00', 'refus')];
  expect(verdicts({ rows: rows(10), calls }).filter((text) => text === 'kept')).toHaveLength(0);
  expect(verdicts({ rows: rows(11), calls }).filter((text) => text === 'kept')).toHaveLength(10);
});

test('barred numbers leave their cells, and later rows', () => {
  const result = expected(makeCase({ rows: [[`${A} / ${B}`, '0612'], [`Tél. : ${A}, ${C}`]], own: [A] }));
  expect(result.kept.map(({ cells }) => cells)).toEqual([
    ['x', B, '', ''],
    ['x', C, '', ''],
  ]);
  expect(result.removedNumbers).toBe(3);
  expect(result.kept[0]?.removedRules).toEqual(['opposition/own-list', 'phone/invalid']);
});

test('what bars nothing is told: no proof, and an end within the campaign', () => {
  const told = (given: string, proof: string, end: string) =>
    expected(makeCase({ consents: [{ given, proof }], options: { ...optIn, end } })).warnings.map(
      (w) => w.rule,
    );
  expect(told('2025-10-01', '', '2026-10-01')).toEqual(['consent/no-proof', 'consent/ends-during-campaign']);
  expect(told('2025-10-02', 'rec', '2026-10-01')).toEqual([]);
});
