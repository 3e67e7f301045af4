import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/audit/report/say.ts';
import type { Finding } from '../../../src/findings.ts';
import { rules } from '../../../src/rules/index.ts';
import { dayNamed } from '../days.ts';

const day = dayNamed('2024-05-06');
const en = sayIn('en', day, true);
const fr = sayIn('fr', day, true);

function finding(rule: string, message: string, data: Finding['data']): Finding {
  return {
    rule,
    severity: 'error',
    subject: 'contact',
    source: 'contacts.csv',
    line: 2,
    number: 33612345678,
    territory: 'FR',
    occurredAt: '',
    callableFrom: null,
    message,
    data,
  };
}

describe('a message', () => {
  test('has days as dates of the language', () => {
    const refused = finding('refusal/sixty-days', 'refused', {
      refusedDay: dayNamed('2024-05-01'),
      lastDay: dayNamed('2024-06-30'),
    });
    expect(en.message(refused)).toBe('refused on 2024-05-01: no contact up to 2024-06-30');
    expect(fr.message(refused)).toMatch(
      /^refus le 01\/05\/2024\s: aucun contact jusqu’au 30\/06\/2024 inclus$/,
    );
  });
  test('has each day of a list as a date of the language', () => {
    const days = finding('calls/gap', 'inside', { count: 2, dayList: '2024-04-26, 2024-04-29 …' });
    expect(en.message(days)).toContain('(2024-04-26, 2024-04-29 …)');
    expect(fr.message(days)).toContain('(26/04/2024, 29/04/2024 …)');
  });
  test('has what a clock shows as it is, and masks a number even there', () => {
    const called = (time: string) => en.message(finding('hours/outside-window', 'outside', { time }));
    expect(called('12:00:07')).toContain('called at 12:00:07 in');
    expect(called('0612345678')).toContain('called at 06 12 •• •• 78 in');
    expect(called('12:00:07 0612345678')).toContain('06 12 •• •• 78');
  });
  test.each([
    [0, '0 rows', '0\u00a0ligne'],
    [1, '1 row', '1\u00a0ligne'],
    [2, '2 rows', '2\u00a0lignes'],
    [1_234_567, '1,234,567 rows', '1\u202f234\u202f567\u00a0lignes'],
  ])('counts %i in the singular or the plural', (count, english, french) => {
    const unknown = finding('calls/unclassified-outcome', 'unknown', { file: 'a.csv', value: 'X', count });
    expect(en.message(unknown)).toContain(`(${english})`);
    expect(fr.message(unknown).replace(/ (?=ligne)/, '\u00a0')).toContain(`(${french})`);
  });
  test('masks the numbers and addresses in what an agent wrote', () => {
    const value = 'rappeler au 06.12.34.56.78 ou ada@exemple.fr';
    const unknown = finding('calls/unclassified-outcome', 'unknown', { file: 'a.csv', value, count: 2 });
    expect(en.message(unknown)).toContain('“rappeler au 06 12 •• •• 78 ou xxx@xxxxxxx.xx”');
    expect(sayIn('en', day, false).message(unknown)).toContain(`“${value}”`);
  });
  test('has holidays by their name', () => {
    const called = finding('hours/public-holiday', 'holiday', { holiday: 'whit-monday' });
    expect(en.message(called)).toBe('called on a public holiday (Whit Monday)');
    expect(fr.message(called)).toBe('appelé un jour férié (lundi de Pentecôte)');
  });
  test('has what a code is known to mean', () => {
    const data = { file: 'a.csv', value: 'N', count: 2, meanings: 'N' };
    const ambiguous = finding('calls/unclassified-outcome', 'ambiguous', data);
    expect(en.message(ambiguous)).toContain('no answer in VICIdial, elsewhere “no” (non), a refusal; put “N');
    expect(fr.message(ambiguous)).toContain('donc un refus');
  });
  test('leaves numbers and words as they are, also words that look like a placeholder', () => {
    const stale = finding('calls/stale', 'ended', { lastDay: dayNamed('2024-04-01'), days: 35 });
    expect(en.message(stale)).toContain('end on 2024-04-01, 35 days before');
    const unknown = finding('calls/unclassified-outcome', 'unknown', {
      file: 'c.csv',
      value: '{count}',
      count: 3,
    });
    expect(en.message(unknown)).toMatch(/^c\.csv: result “\{count\}” \(3 rows\)/);
    const strange = finding('hours/public-holiday', 'holiday', { holiday: 'no such day' });
    expect(en.message(strange)).toBe('called on a public holiday (no such day)');
  });
  test('without placeholders', () => {
    expect(en.message(finding('phone/missing', 'empty', {}))).toBe('the row has no telephone number');
    expect(fr.message(finding('phone/missing', 'empty', {}))).toBe(
      'la ligne ne contient aucun numéro de téléphone',
    );
  });
  test('that no rule has is a defect', () => {
    expect(() => en.message(finding('phone/missing', 'other', {}))).toThrow(
      'no message other in phone/missing',
    );
    expect(() => en.message(finding('no/rule', 'empty', {}))).toThrow('no message empty in no/rule');
  });
  test('of every rule is filled in both languages', () => {
    for (const rule of rules) {
      for (const [key, { en: text }] of Object.entries(rule.messages)) {
        const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
        const data = Object.fromEntries(names.map((name) => [name, name.endsWith('Day') ? day : 'word']));
        for (const say of [en, fr]) {
          const message = say.message(finding(rule.id, key, data));
          expect(message).not.toMatch(/[{}]|undefined|NaN/);
          if (names.some((name) => name.endsWith('Day'))) expect(message).toMatch(/2024-05-06|06\/05\/2024/);
        }
      }
    }
  });
});

describe('an article', () => {
  test.each([
    ['of the law of that day', 'refusal/sixty-days', '2024-05-06', 'C. conso. D223-9'],
    ['of a rule whose first number has ended: the next that holds', 'refusal/sixty-days', '2026-09-15', /.+/],
    [
      'of a rule whose only number has ended: its last period',
      'bloctel/missing',
      '2026-09-15',
      'C. conso. L223-1, R223-6',
    ],
    [
      'of a rule that did not hold yet: its last period',
      'frequency/thirty-days',
      '2022-06-01',
      'C. conso. D223-9',
    ],
    [
      'of a policy of the house where the law has ended',
      'opposition/called',
      '2026-09-15',
      'House policy after C. conso. R223-3',
    ],
    ['of the same while it was the law', 'opposition/called', '2026-08-10', 'C. conso. L223-1, R223-6'],
    ['of a rule of the house', 'phone/duplicate', '2024-05-06', ''],
  ])('%s', (_, rule, when, wanted) => {
    const say = sayIn('en', dayNamed(when), true);
    for (const _ of ['first', 'remembered'])
      expect(say.rule(rule).article).toEqual(expect.stringMatching(wanted));
    if (wanted === '') expect(say.rule(rule).article).toBe('');
  });

  test('every rule with a legal number has one, in every time and language', () => {
    for (const when of ['2010-01-04', '2024-05-06', '2026-09-15']) {
      for (const lang of ['en', 'fr'] as const) {
        const say = sayIn(lang, dayNamed(when), true);
        for (const rule of rules) expect(say.rule(rule.id).article !== '').toBe(rule.law.length > 0);
      }
    }
  });
});

describe('what else is said', () => {
  test('titles, in the language', () => {
    expect(en.rule('phone/missing').title).toBe('No telephone number');
    expect(fr.rule('phone/missing').title).toBe('Aucun numéro de téléphone');
    expect(() => en.rule('no/rule')).toThrow('no rule no/rule');
    expect([en.lang, fr.lang]).toEqual(['en', 'fr']);
  });
  test('whether a rule may be accepted', () => {
    const gaps = ['calls/missing', 'sector/banned', 'phone/missing'].map((rule) => en.rule(rule).gap);
    expect(gaps).toEqual(['gap', 'forbidden', null]);
  });
  test('what a rule says and what puts it right, with a page to read it on', () => {
    const { explains, remedy, url, certainty, severity } = fr.rule('refusal/sixty-days');
    expect(explains).toContain('soixante jours');
    expect(remedy).toContain('policy.refusalPause');
    expect([url.startsWith('https://'), certainty, severity]).toEqual([true, 'primary', 'error']);
    expect(en.rule('phone/missing')).toMatchObject({ article: '', url: '', certainty: null });
  });
  test('all of it in the other language', () => {
    expect(en.in('fr').rule('phone/missing')).toEqual(fr.rule('phone/missing'));
  });
  test('numbers, masked or in full', () => {
    const plain = (text: string) => text.replace(/\s/g, ' ');
    expect(plain(en.number(33612345678))).toBe('06 12 •• •• 78');
    expect(plain(sayIn('en', day, false).number(33612345678))).toBe('06 12 34 56 78');
  });
});

test.each([
  ['en', 1, '1 day before'],
  ['en', 2, '2 days before'],
  ['fr', 1, '1 jour avant'],
  ['fr', 2, '2 jours avant'],
] as const)('days since the end of the logs in singular and plural: %s, %d', (lang, days, told) => {
  const data = { lastDay: 19_850, days };
  expect(sayIn(lang, 19_850, true).message({ rule: 'calls/stale', message: 'ended', data })).toContain(told);
});

describe('a fine', () => {
  const asked = (rule: string, message: string, occurredAt: string) =>
    sayIn('en', dayNamed('2026-09-15'), true).fine({ rule, message, subject: 'call', occurredAt })?.article ??
    null;
  test.each([
    ['hours', 'hours/outside-window', 'outside', '2024-05-06', 'C. conso. L242-16'],
    ['consent', 'consent/called-without', 'never', '2026-09-01', 'C. conso. L242-16'],
    ['training', 'sector/called', 'cpf-training', '2024-05-06', 'C. trav. L6323-8-1'],
    ['energy', 'sector/called', 'energy-renovation', '2024-05-06', 'C. conso. L242-16'],
    ['an objection, of the article of 2026', 'objection/ignored', 'asked', '2026-08-11', 'C. conso. L242-12'],
    ['before it, none with an amount', 'objection/ignored', 'asked', '2026-08-10', null],
    ['insurance, by another authority', 'objection/ignored', 'insurance', '2026-09-01', null],
    ['a hidden number', 'caller-id/withheld', 'withheldInLog', '2024-05-06', 'C. conso. L242-14'],
    ['the own list', 'opposition/called', 'ownInEffect', '2024-05-06', null],
    ['the service’s list', 'opposition/called', 'inEffect', '2024-05-06', 'C. conso. L242-16'],
    ['the service’s list after its end', 'opposition/called', 'inEffect', '2026-09-01', null],
  ])('for %s', (_, rule, message, day, article) => {
    expect(asked(rule, message, `${day}T11:00:00+02:00`)).toBe(article);
  });

  test('is that of the day of the call', () => {
    const say = sayIn('fr', dayNamed('2026-09-15'), true);
    const of = (occurredAt: string) =>
      say.fine({ rule: 'sector/called', message: 'energy-renovation', subject: 'call', occurredAt });
    expect(of('2020-07-26T11:00:00+02:00')).toMatchObject({ naturalPerson: 75_000, legalPerson: 375_000 });
    const one = sayIn('fr', dayNamed('2026-09-15'), true, { ofOneDay: true, byMachine: false });
    expect(
      one.cited({
        rule: 'objection/ignored',
        message: 'asked',
        subject: 'call',
        occurredAt: '2024-05-06',
        territory: 'FR',
      }).article,
    ).toBe('C. conso. L221-16');
    expect(
      say.cited({
        rule: 'objection/ignored',
        message: 'asked',
        subject: 'call',
        occurredAt: '2024-05-06',
        territory: 'FR',
      }).article,
    ).toBe('RGPD, art. 21');
  });
});

test.each([
  ['FR', 'primary'],
  ['RE', 'primary'],
  ['NC', 'inferred'],
  ['PF', 'inferred'],
  ['WF', 'inferred'],
])('that hours hold in %s is %s', (territory, certainty) => {
  const call = {
    message: 'outside',
    subject: 'call',
    occurredAt: '2024-05-06T21:00:00+02:00',
    territory,
  } as const;
  expect(sayIn('en', day, true).cited({ rule: 'hours/outside-window', ...call }).certainty).toBe(certainty);
  expect(sayIn('en', day, true).cited({ rule: 'frequency/exceeded', ...call }).certainty).toBe('primary');
});

test('consent to calls of machines rests on a law of its own', () => {
  const machine = sayIn('en', dayNamed('2024-05-06'), true, { ofOneDay: false, byMachine: true });
  const call = { subject: 'call', occurredAt: '2024-05-06T11:00:00+02:00', territory: 'FR' } as const;
  const finding = { rule: 'consent/called-without', message: 'never', ...call };
  expect(machine.rule('consent/missing').article).toBe('CPCE L34-5');
  expect(machine.cited(finding).article).toBe('CPCE L34-5');
  expect(machine.fine(finding)?.article).toBe('CPCE L34-5');
  expect(machine.rule('hours/closed-day').article).toBe('C. conso. D223-9');
  expect(sayIn('en', dayNamed('2026-09-15'), true).rule('consent/missing').article).toBe('C. conso. L223-1');
});
