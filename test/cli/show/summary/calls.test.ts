import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../../../src/cli/show/summary/words/words.ts';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import { callFinding } from '../../../report/sample.ts';
import { audited, distribution, spoken, unknown, week } from './calls-support.ts';
import { blockOf } from './support.ts';

describe('an audit of past calls', () => {
  it('in English', () => {
    expect(spoken(audited)).toMatchInlineSnapshot(`
      "Past calls: 1,200 calls with violations.
      Calls from 2 April 2024 to 3 May 2024.

      What came in
        call log  calls.csv
                  1,000,000 rows, no unreadable lines, windows-1252, delimiter tab

      Past calls
        1,000,000 rows read, of which
          900,000  audited
           99,000  ignored: 90,000 outside the period, 8,900 inbound, 90 to a number
                   abroad, 10 empty
              990  joined to another row of the same call
               10  unreadable
        Most attempts at one number within 30 days: 7 (2 numbers)
        Without a time of the day in the log: 3 calls, whose hours could not be judged

      Calls with findings: 1,234, by rule (one call may break several)
        1,200  hours/closed-day  C. conso., D223-9
               Title of hours/closed-day
           40  refusal/ignored   C. conso. L223-1
               Title of refusal/ignored

      When, on the clock of the person called
        Days with most findings: Wednesday 1 May 2024 (30 of 30), Tuesday 2 April 2024
        (9 of 100), Saturday 6 April 2024 (4 of 4)
        Hours with most findings: Tuesday 20:00–21:00 (8 of 8), Monday 09:00–10:00 (5
        of 40), Saturday 11:00–12:00 (2 of 2)

      Judged by
        Each call is judged under the law of its own day; law data c0ffeec0ffee.

      Written to out
        violations.csv

      What to do next
        1. Look at the calls one by one: every finding has its row in
           out/violations.csv
        2. Set the dialler to the lawful days and hours of the place that is called.
        3. Take whoever refuses out of the campaign the same day.
        4. Keep the directory as evidence: out

      This is not legal advice.

      Past calls: 1,200 calls with violations.
      "
    `);
  });

  it('in French', () => {
    expect(spoken(audited, 'fr')).toMatchInlineSnapshot(`
      "Appels passés : 1 200 appels non conformes.
      Appels du 2 avril 2024 au 3 mai 2024.

      Fichiers lus
        journal d’appels  calls.csv
                          1 000 000 lignes, aucune illisible, windows-1252, séparateur
                          tabulation

      Appels passés
        1 000 000 lignes lues, dont
          900 000  contrôlées
           99 000  ignorées : 90 000 hors période, 8 900 entrantes, 90 vers
                   l’étranger, 10 vides
              990  rattachées à une autre ligne du même appel
               10  illisibles
        Le plus de tentatives vers un même numéro en 30 jours : 7 (2 numéros)
        Sans heure dans le journal : 3 appels, dont l’horaire n’a pas pu être jugé

      Appels avec constat : 1 234, par règle (un appel peut en enfreindre plusieurs)
        1 200  hours/closed-day  C. conso., D223-9
               Title of hours/closed-day
           40  refusal/ignored   C. conso. L223-1
               Title of refusal/ignored

      Quand, à l’heure de la personne appelée
        Jours qui comptent le plus de constats : mercredi 1er mai 2024 (30 sur 30),
        mardi 2 avril 2024 (9 sur 100), samedi 6 avril 2024 (4 sur 4)
        Heures qui comptent le plus de constats : mardi de 20 h à 21 h (8 sur 8),
        lundi de 9 h à 10 h (5 sur 40), samedi de 11 h à 12 h (2 sur 2)

      Règles appliquées
        Chaque appel est jugé selon le droit applicable à son jour ; données
        juridiques c0ffeec0ffee.

      Écrit dans out
        violations.csv

      La suite
        1. Examinez les appels un à un : chaque constat a sa ligne dans
           out/violations.csv
        2. Réglez l’automate d’appels sur les jours et horaires licites du lieu
           appelé.
        3. Retirez de la campagne, le jour même, toute personne qui refuse.
        4. Gardez le dossier comme preuve : out

      Ceci n’est pas un avis juridique.

      Appels passés : 1 200 appels non conformes.
      "
    `);
  });

  it('under the law of one day says that it is a simulation', () => {
    const text = spoken({ ...audited, law: { ...audited.law, simulated: true } });
    expect(text).toContain('Law of 6\u00a0May\u00a02024, regime opt-out');
    expect(text).toContain('SIMULATION');
    expect(text).not.toContain('the law of its own day');
  });

  it('with nothing found keeps the evidence', () => {
    const days = distribution.days.map((day) => ({ ...day, violating: 0 }));
    const quiet = { ...distribution, days, violatingHours: week(), withoutTime: 0 };
    const clean = { ...audited.calls, status: 'clean' as const, violating: 0, withErrors: 0 };
    const text = spoken({ ...audited, calls: clean, distribution: quiet, findings: [], byRule: {} });
    expect(text).not.toMatch(/When,|Without a time|by rule/);
    expect(blockOf(text, 'What to do next')).toBe(
      'What to do next\n  1. Nothing: no past call broke a rule that was checked.\n  2. Keep the directory as evidence: out',
    );
  });

  it('in which no call was audited says why that may be', () => {
    const none = {
      ...audited.calls,
      status: 'clean' as const,
      audited: 0,
      violating: 0,
      withErrors: 0,
      ignored: 999_000,
    };
    const text = spoken({ ...audited, calls: none, distribution: null, findings: [], byRule: {} });
    expect(text).toMatch(/^Past calls: none to audit\.\n\nWhat came in/);
    expect(text).toContain('1. No call was audited: see above why the rows were left out, and check --from');
  });

  it('without a run directory names the places of its reports', () => {
    const outputs = [{ name: 'report.csv', path: '/data/v.csv' }];
    const text = spoken(audited, 'en', { runDir: null, outputs });
    expect(text).toContain('Written\n  report.csv  /data/v.csv\n');
    expect(text).toContain('every finding has its row in /data/v.csv');
    expect(text).not.toContain('Keep the directory');
    const json = spoken(audited, 'en', { runDir: null, outputs: [{ name: 'report.json', path: '-' }] });
    expect(json).toContain('report.json  standard output');
    expect(json).not.toContain('one by one');
  });

  it.each(Object.keys(summaryWords.en.advice))('has advice on %s in both languages', (family) => {
    const findings = [callFinding(`${family}/x`)];
    const of = (lang: 'en' | 'fr') => {
      const advice = Object.entries(summaryWords[lang].advice).find(([key]) => key === family)?.[1] ?? '';
      expect(spoken({ ...audited, findings, byRule: {} }, lang, { width: 1000 })).toContain(`2. ${advice}\n`);
      return advice;
    };
    expect(of('en')).not.toBe(of('fr'));
  });

  it.each([
    'inbound',
    'internal',
    'notPlaced',
    'notSubscriber',
    'totals',
    'blank',
    'foreign',
    'outsidePeriod',
  ])('says in words why rows are left out: %s', (why) => {
    for (const words of [summaryWords.en, summaryWords.fr]) {
      expect(words.ignoredBy(why, 2)).toMatch(/^2[ \u00a0]\S/);
      if (/[A-Z]|blank|foreign/.test(why)) expect(words.ignoredBy(why, 2)).not.toContain(why);
    }
    expect(summaryWords.fr.ignoredBy(why, 1)).not.toBe(summaryWords.en.ignoredBy(why, 1));
  });

  it.each([
    ['en', 80],
    ['fr', 80],
    ['fr', 60],
  ] as const)('stays within the width (%s, %i)', (lang, width) => {
    for (const line of spoken(audited, lang, { width }).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('says the same things in both languages', () => {
    const stopped = { ...audited, findings: [unknown('log.csv')] };
    for (const report of [audited, stopped]) {
      const [en, fr] = (['en', 'fr'] as const).map((lang) => spoken(report, lang, { width: 1000 }));
      expect(fr?.split('\n')).toHaveLength(en?.split('\n').length ?? 0);
      expect(fr).not.toMatch(/ [;:!?]|undefined/);
    }
  });
});
