import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/summary/width.ts';
import { summary } from '../../src/cli/summary.ts';
import type { Lang } from '../../src/model.ts';
import type { Report } from '../../src/report/model.ts';
import { callFinding, campaignFinding, finding, sampleReport, sampleSay } from '../report/sample.ts';

const lists = ['cleaned.csv', 'excluded.csv', 'violations.csv'].map((name) => ({
  name,
  path: `out/${name}`,
}));
const reports = [{ name: 'violations.csv', path: 'out/violations.csv' }];

function said(report: Report, lang: Lang = 'en', change: object = {}): string {
  const outputs = report.status === 'cleared' ? lists : reports;
  return summary(report, sampleSay(lang), {
    color: false,
    width: 80,
    lang,
    runDir: 'out',
    outputs,
    ...change,
  });
}

const sections = (text: string) => text.split('\n\n');
const blockOf = (text: string, title: string) =>
  sections(text).find((block) => block.startsWith(title)) ?? '';

const stopped = sampleReport({
  status: 'not-cleared',
  goodUntil: null,
  findings: [
    campaignFinding('bloctel/missing', { data: { text: 'no export was given; give it with --bloctel' } }),
    campaignFinding('sector/banned', { data: { text: 'the sector is closed' } }),
    finding(),
  ],
});
const calls = sampleReport({
  inputs: sampleReport().inputs.filter(({ role }) => role === 'calls'),
  findings: [callFinding('hours/closed-day')],
  contacts: { read: 0, kept: 0, excluded: 0, numbersRemoved: 0 },
});

describe('a cleared run', () => {
  it('in English', () => {
    expect(
      said(
        sampleReport({
          byRule: { 'opposition/bloctel': 1041, 'refusal/sixty-days': 7, 'hours/closed-day': 2 },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Cleared: 312 of 400 contacts kept, 88 excluded.
      Campaign from 4 May 2024 to 31 May 2024.
      First lawful calling day: 6 May 2024.
      Law of 6 May 2024, regime opt-out, law data c0ffeec0ffee.

      What came in
        contacts         contacts.csv
                         400 rows, 3 unreadable lines, windows-1252, delimiter ";"
        opposition list  bloctel.csv
                         1,200 rows, no unreadable lines, answer-file, windows-1252,
                         delimiter ";"
                         flag taken as listed
        call log         calls.csv
                         1,000,000 rows, no unreadable lines, windows-1252, delimiter
                         tab

      Contacts
        Contacts kept: 312 of 400
        Contacts excluded: 88
        Numbers removed from kept rows: 14

      Why, by rule (several may apply to one contact; removed numbers count too)
        1,041  opposition/bloctel  C. conso. L223-1
               Title of opposition/bloctel
            7  refusal/sixty-days  C. conso. L223-1
               Title of refusal/sixty-days

      Past calls
        1,000,000 rows: 900,000 audited, 99,000 ignored (inbound, internal, never
        placed), 990 joined to another leg, 10 unreadable
        Calls with findings: 1,234
        2  hours/closed-day  C. conso., D223-9
           Title of hours/closed-day

      Good until 5 June 2024 inclusive; screen again before 6 June 2024.

      Written to out
        cleaned.csv
        excluded.csv
        violations.csv

      What to do next
        1. Import the list into the dialler: out/cleaned.csv
        2. Run this again with the newest lists and logs before they lapse, and before
           each new campaign.
        3. Keep the directory as evidence: out

      This is not legal advice.
      "
    `);
  });

  it('in French', () => {
    expect(said(sampleReport(), 'fr')).toMatchInlineSnapshot(`
      "Liste établie : 312 contacts conservés sur 400, 88 exclus.
      Campagne du 4 mai 2024 au 31 mai 2024.
      Premier jour d’appel licite : 6 mai 2024.
      Droit applicable au 6 mai 2024, régime opt-out, données juridiques c0ffeec0ffee.

      Fichiers lus
        contacts            contacts.csv
                            400 lignes, 3 illisibles, windows-1252, séparateur « ; »
        liste d’opposition  bloctel.csv
                            1 200 lignes, aucune illisible, answer-file, windows-1252,
                            séparateur « ; »
                            indicateur lu comme « inscrit »
        journal d’appels    calls.csv
                            1 000 000 lignes, aucune illisible, windows-1252,
                            séparateur tabulation

      Contacts
        Contacts conservés : 312 sur 400
        Contacts exclus : 88
        Numéros retirés des lignes conservées : 14

      Motifs, par règle (un contact peut en cumuler ; numéros retirés compris)
        1  opposition/bloctel  C. conso. L223-1
           Title of opposition/bloctel
        1  refusal/sixty-days  C. conso. L223-1
           Title of refusal/sixty-days

      Appels passés
        1 000 000 lignes : 900 000 contrôlées, 99 000 ignorées (appels entrants,
        internes ou non émis), 990 rattachées à un autre tronçon, 10 illisibles
        Appels avec constat : 1 234
        1  hours/closed-day  C. conso., D223-9
           Title of hours/closed-day

      Valable jusqu’au 5 juin 2024 inclus ; à contrôler de nouveau avant le
      6 juin 2024.

      Écrit dans out
        cleaned.csv
        excluded.csv
        violations.csv

      La suite
        1. Importez la liste dans le composeur : out/cleaned.csv
        2. Relancez ce contrôle avec les listes et journaux les plus récents avant
           qu’ils ne périment, et avant chaque nouvelle campagne.
        3. Gardez le dossier comme preuve : out

      Ceci n’est pas un avis juridique.
      "
    `);
  });

  it('counts none in the singular in French', () => {
    const report = sampleReport({ contacts: { read: 1, kept: 1, excluded: 0, numbersRemoved: 0 } });
    expect(said(report, 'fr')).toContain('1\u00a0contact conservé sur 1, 0\u00a0exclu.');
    expect(said(report, 'fr')).toContain('Contacts conservés\u00a0: 1 sur 1');
  });

  it('without a day on which it lapses', () => {
    expect(said(sampleReport({ goodUntil: null }))).toContain('No verdict lapses on a date of its own');
  });

  it('lists what bars nobody apart from what excludes', () => {
    const warning = finding({ rule: 'consent/no-proof', severity: 'warning' });
    const text = said(sampleReport({ findings: [finding(), warning] }));
    expect(blockOf(text, 'Why, by rule')).not.toContain('consent/no-proof');
    expect(blockOf(text, 'To watch')).toContain('1  consent/no-proof');
  });

  it('shows accepted gaps with their reason, and those that did not arise', () => {
    const accepted = [
      { rule: 'calls/missing', reason: 'new company' },
      { rule: 'calls/stale', reason: '' },
    ];
    const text = said(sampleReport({ accepted, findings: [campaignFinding('calls/missing')] }));
    const block = blockOf(text, 'Accepted gaps (what they leave unscreened is not clean)');
    expect(block).toContain('listed of calls/missing\n    Reason: new company');
    expect(block).toContain('calls/stale  C. conso. L223-1\n    Did not arise in this run.');
    expect(text).not.toContain('What stands in the way');
  });

  it('shows warnings on the campaign, five of each rule', () => {
    const findings = Array.from({ length: 7 }, () => campaignFinding('calls/stale', { severity: 'warning' }));
    const block = blockOf(said(sampleReport({ findings })), 'About the campaign');
    expect(block).toContain('warning: calls/stale');
    expect(block.match(/listed of/g)).toHaveLength(5);
    expect(block).toContain('… and 2 more');
  });

  it('counts a rule that finds on campaign and calls alike once for each', () => {
    const findings = [
      campaignFinding('caller-id/mobile', { severity: 'warning' }),
      callFinding('caller-id/mobile'),
    ];
    const text = said(sampleReport({ findings, byRule: { 'caller-id/mobile': 31 } }));
    expect(blockOf(text, 'Past calls')).toContain('30  caller-id/mobile');
  });

  it('says simulation and house rules', () => {
    const law = { ...sampleReport().law, simulated: true };
    const text = said(sampleReport({ law, policy: { refusalPause: 'keep', switchboardRows: 10 } }));
    expect(text).toContain('SIMULATION: every day is judged under the law of 6\u00a0May\u00a02024.');
    expect(text).toContain('House rules, not law: refusalPause = keep, switchboardRows = 10.');
  });

  it('tells where an output is that is not in the run directory', () => {
    const outputs = [
      { name: 'cleaned.csv', path: '-' },
      { name: 'excluded.csv', path: '/data/x.csv' },
    ];
    const text = said(sampleReport(), 'en', { outputs, runDir: "l'été/out" });
    expect(text).toContain('  cleaned.csv   standard output\n  excluded.csv  /data/x.csv');
    expect(text).toContain("Keep the directory as evidence: l'été/out");
  });

  it('of a command without lists sends to clean', () => {
    const text = said(sampleReport(), 'en', { outputs: reports });
    expect(text).toMatch(/^Checked: 312 of 400 contacts kept, 88 excluded; this command writes no list\.\n/);
    expect(text).toContain('1. Run campaign-audit clean');
  });
});

describe('a run that is not cleared', () => {
  it('in English', () => {
    expect(said(stopped)).toMatchInlineSnapshot(`
      "NOT CLEARED: no list was written; what could not be screened is not clean.
      Campaign from 4 May 2024 to 31 May 2024.
      First lawful calling day: 6 May 2024.
      Law of 6 May 2024, regime opt-out, law data c0ffeec0ffee.

      What stands in the way
        gap: bloctel/missing  C. conso. L223-1
          no export was given; give it with --bloctel
          -> Supply what is missing, or go on without it: --accept bloctel/missing
        forbidden: sector/banned  C. conso. L223-1
          the sector is closed
          -> This cannot be accepted: the campaign itself must change.

      What came in
        contacts         contacts.csv
                         400 rows, 3 unreadable lines, windows-1252, delimiter ";"
        opposition list  bloctel.csv
                         1,200 rows, no unreadable lines, answer-file, windows-1252,
                         delimiter ";"
                         flag taken as listed
        call log         calls.csv
                         1,000,000 rows, no unreadable lines, windows-1252, delimiter
                         tab

      Contacts
        Rows without a barring rule: 312 of 400 (not a list to call)
        Rows with a barring rule: 88
        Barred numbers in the other rows: 14

      Barring rules (several may apply to one row)
        1  opposition/bloctel  C. conso. L223-1
           Title of opposition/bloctel

      Past calls
        1,000,000 rows: 900,000 audited, 99,000 ignored (inbound, internal, never
        placed), 990 joined to another leg, 10 unreadable
        Calls with findings: 1,234

      Written to out
        violations.csv

      What to do next
        1. Change what is forbidden; it cannot be accepted.
        2. Supply what is missing, or accept each gap by name, with its reason in the
           campaign file.
        3. Then run the same command again. Until then, call nobody on the strength of
           this run.

      This is not legal advice.
      "
    `);
  });

  it('in French', () => {
    expect(said(stopped, 'fr')).toMatchInlineSnapshot(`
      "LISTE NON ÉTABLIE : aucune liste n’a été écrite ; ce qui n’a pas pu être
      contrôlé n’est pas réputé conforme.
      Campagne du 4 mai 2024 au 31 mai 2024.
      Premier jour d’appel licite : 6 mai 2024.
      Droit applicable au 6 mai 2024, régime opt-out, données juridiques c0ffeec0ffee.

      Ce qui fait obstacle
        lacune : bloctel/missing  C. conso. L223-1
          no export was given; give it with --bloctel
          -> Fournissez ce qui manque, ou passez outre : --accept bloctel/missing
        interdit : sector/banned  C. conso. L223-1
          the sector is closed
          -> On ne peut pas passer outre : c’est la campagne qui doit changer.

      Fichiers lus
        contacts            contacts.csv
                            400 lignes, 3 illisibles, windows-1252, séparateur « ; »
        liste d’opposition  bloctel.csv
                            1 200 lignes, aucune illisible, answer-file, windows-1252,
                            séparateur « ; »
                            indicateur lu comme « inscrit »
        journal d’appels    calls.csv
                            1 000 000 lignes, aucune illisible, windows-1252,
                            séparateur tabulation

      Contacts
        Lignes sans motif d’exclusion : 312 sur 400 (ce n’est pas une liste à appeler)
        Lignes avec motif d’exclusion : 88
        Numéros écartés dans les autres lignes : 14

      Motifs relevés, par règle (une ligne peut en cumuler)
        1  opposition/bloctel  C. conso. L223-1
           Title of opposition/bloctel

      Appels passés
        1 000 000 lignes : 900 000 contrôlées, 99 000 ignorées (appels entrants,
        internes ou non émis), 990 rattachées à un autre tronçon, 10 illisibles
        Appels avec constat : 1 234

      Écrit dans out
        violations.csv

      La suite
        1. Changez ce qui est interdit ; on ne peut pas passer outre.
        2. Fournissez ce qui manque, ou acceptez chaque lacune par son nom, avec son
           motif dans le fichier de campagne.
        3. Relancez ensuite la même commande. D’ici là, n’appelez personne sur la foi
           de ce contrôle.

      Ceci n’est pas un avis juridique.
      "
    `);
  });

  it.each(['en', 'fr'] as const)('says so first and calls nothing kept, excluded or good (%s)', (lang) => {
    const text = said(stopped, lang);
    expect(text).toMatch(/^(NOT CLEARED|LISTE NON ÉTABLIE)/);
    expect(text).not.toMatch(/kept|excluded|conservé|\bexclus?\b|Good until|Valable|import/i);
  });

  it('of call logs alone says that the figures are incomplete', () => {
    const findings = [campaignFinding('calls/stale')];
    expect(said({ ...calls, status: 'not-cleared', findings })).toMatch(/^NOT CLEARED: .*incomplete\.\n/);
  });
});

describe('call logs alone', () => {
  it('speaks of calls, not of a list', () => {
    const text = said(calls, 'en', { outputs: reports });
    expect(text).toMatch(/^Past calls: 1,234 of 900,000 audited calls with findings\.\n/);
    expect(text).not.toMatch(/Contacts|Campaign from|Good until/);
    expect(text).toContain('every finding has its row');
  });

  it('with nothing found', () => {
    const report = { ...calls, findings: [], byRule: {}, calls: { ...calls.calls, violating: 0 } };
    expect(said(report, 'fr', { outputs: reports })).toContain('Rien\u00a0: aucun appel');
  });
});

describe('on the screen', () => {
  const hostile = '\u001b]0;owned\u0007\u202e';
  const long = sampleReport({
    inputs: sampleReport().inputs.map((input) => ({
      ...input,
      path: `é東京/${hostile}.csv`,
      format: hostile,
    })),
    accepted: [{ rule: 'calls/stale', reason: `${hostile} ${'long words '.repeat(20)}` }],
    findings: [
      campaignFinding('calls/missing', {
        severity: 'warning',
        data: { text: `${hostile} ${'très '.repeat(40)}` },
      }),
      finding(),
    ],
  });

  it.each([
    ['en', 80],
    ['fr', 80],
    ['en', 60],
    ['fr', 100],
  ] as const)('stays within the width (%s, %i)', (lang, width) => {
    for (const report of [long, sampleReport(), stopped, calls])
      for (const line of said(report, lang, { width }).split('\n'))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it('shows control characters instead of sending them', () => {
    const text = said(long, 'en', { runDir: hostile });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).toContain('\\u001b]0;owned\\u0007\\u202e');
  });

  it('says the same with colour', () => {
    for (const report of [long, sampleReport(), stopped]) {
      const colored = said(report, 'fr', { color: true });
      expect(colored).toContain('\u001b[');
      expect(stripVTControlCharacters(colored)).toBe(said(report, 'fr'));
    }
  });

  it('says the same things in both languages', () => {
    const everything = {
      ...long,
      law: { ...long.law, simulated: true },
      policy: { refusalPause: 'keep' },
      accepted: [...long.accepted, { rule: 'calls/missing', reason: 'new company' }],
      goodUntil: null,
    };
    const many = Array.from({ length: 7 }, () => campaignFinding('calls/stale', { severity: 'notice' }));
    const incomplete = {
      ...calls,
      status: 'not-cleared' as const,
      findings: [campaignFinding('calls/stale')],
    };
    for (const report of [everything, sampleReport({ findings: many }), stopped, calls, incomplete]) {
      for (const outputs of [lists, reports, [{ name: 'cleaned.csv', path: '-' }]]) {
        const [en, fr] = (['en', 'fr'] as const).map((lang) => said(report, lang, { width: 1000, outputs }));
        expect(fr?.split('\n')).toHaveLength(en?.split('\n').length ?? 0);
        expect(fr).not.toBe(en);
        expect(fr).not.toMatch(/ [;:!?]/);
      }
    }
  });
});
