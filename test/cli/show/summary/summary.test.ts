import { describe, expect, it } from 'vitest';
import type { Lang } from '../../../../src/model.ts';
import { callFinding, campaignFinding, finding, sampleReport } from '../../../report/sample.ts';
import { blockOf, reports, said } from './support.ts';

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
      Past calls: 1,200 calls with violations.
      Campaign from 4 May 2024 to 31 May 2024.
      First lawful calling day: 6 May 2024.

      What came in
        contacts         contacts.csv
                         400 rows, 3 unreadable lines, windows-1252, delimiter ";"
        opposition list  bloctel.csv
                         1,200 rows, no unreadable lines, answers per number
                         submitted, windows-1252, delimiter ";"
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
        placed), 990 joined to another row of the same call, 10 unreadable
        Calls with findings: 1,234, 1,200 of them with violations
        2  hours/closed-day  C. conso., D223-9
           Title of hours/closed-day

      Judged by
        Law of 6 May 2024, regime opt-out, law data c0ffeec0ffee.

      Good until 5 June 2024 inclusive; screen again before 6 June 2024.

      Written to out
        cleaned.csv
        excluded.csv
        violations.csv

      What to do next
        1. Import the list into the dialler: out/cleaned.csv
        2. Run this again with the newest lists and logs before they lapse, and before
           each new campaign.
        3. Look at the calls one by one: every finding has its row in
           out/violations.csv
        4. Keep the directory as evidence: out

      This is not legal advice.

      Cleared: 312 of 400 contacts kept. Past calls: 1,200 calls with violations.
      "
    `);
  });

  it('in French', () => {
    expect(said(sampleReport(), 'fr')).toMatchInlineSnapshot(`
      "Liste validée : 312 contacts conservés sur 400, 88 exclus.
      Appels passés : 1 200 appels non conformes.
      Campagne du 4 mai 2024 au 31 mai 2024.
      Premier jour d’appel licite : 6 mai 2024.

      Fichiers lus
        contacts            contacts.csv
                            400 lignes, 3 illisibles, windows-1252, séparateur « ; »
        liste d’opposition  bloctel.csv
                            1 200 lignes, aucune illisible, réponses numéro par
                            numéro, windows-1252, séparateur « ; »
                            indicateur lu comme « inscrit »
        journal d’appels    calls.csv
                            1 000 000 lignes, aucune illisible, windows-1252,
                            séparateur tabulation

      Contacts
        Contacts conservés : 312 sur 400
        Contacts exclus : 88
        Numéros retirés des lignes conservées : 14

      Motifs, par règle (un contact peut en cumuler ; numéros retirés compris)
        1  opposition/bloctel  C. conso. L223-1
           Title of opposition/bloctel
        1  refusal/sixty-days  C. conso. L223-1
           Title of refusal/sixty-days

      Appels passés
        1 000 000 lignes : 900 000 contrôlées, 99 000 ignorées (appels entrants,
        internes ou non émis), 990 rattachées à une autre ligne du même appel,
        10 illisibles
        Appels avec constat : 1 234, dont 1 200 non conformes
        1  hours/closed-day  C. conso., D223-9
           Title of hours/closed-day

      Règles appliquées
        Droit applicable au 6 mai 2024, régime d’opposition, données juridiques
        c0ffeec0ffee.

      Valable jusqu’au 5 juin 2024 inclus ; à contrôler de nouveau avant le
      6 juin 2024.

      Écrit dans out
        cleaned.csv
        excluded.csv
        violations.csv

      La suite
        1. Importez la liste dans l’automate d’appels : out/cleaned.csv
        2. Relancez ce contrôle avec les listes et journaux les plus récents avant
           qu’ils ne soient périmés, et avant chaque nouvelle campagne.
        3. Examinez les appels un à un : chaque constat a sa ligne dans
           out/violations.csv
        4. Gardez le dossier comme preuve : out

      Ceci n’est pas un avis juridique.

      Liste validée : 312 contacts conservés sur 400.
      Appels passés : 1 200 appels non conformes.
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

  it.each<[Lang, string, string, string]>([
    [
      'en',
      'Campaign “spring”.',
      'Waived until 2\u00a0May\u00a02024 inclusive.',
      'lapses before the campaign ends',
    ],
    [
      'fr',
      'Campagne «\u00a0spring\u00a0».',
      'jusqu’au 2\u00a0mai\u00a02024 inclus.',
      'Elle expire avant la fin',
    ],
  ])('names the campaign, and says until when a waiver holds, %s', (lang, named, waived, lapses) => {
    const at = (until: string) => {
      const campaign = { ...sampleReport().campaign, name: 'spring', end: '2024-05-03' };
      return said(
        sampleReport({ campaign, accepted: [{ rule: 'calls/missing', reason: 'x', until }] }),
        lang,
      );
    };
    expect(at('2024-05-02').replace(/\n +/g, ' ')).toContain(waived);
    expect(at('2024-05-02')).toContain(named);
    expect(at('2024-05-02').replace(/\n +/g, ' ')).toContain(lapses);
    expect(at('2024-05-03').replace(/\n +/g, ' ')).not.toContain(lapses);
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
    const policy = { refusalPause: 'off', switchboardRows: 10, localHolidays: true };
    const text = said(sampleReport({ law, policy }));
    expect(text).toContain('SIMULATION: every day is judged under the law of 6\u00a0May\u00a02024.');
    const house = blockOf(text, 'Judged by').split('House rule, not law – ').slice(1);
    expect(house.map((line) => line.replace(/\s+/g, ' ').trim())).toEqual([
      'Silence after a refusal where the law no longer asks for it: not kept.',
      'Holidays of a territory alone close the day: yes.',
    ]);
  });

  it.each([
    ['en', 'Import into the dialler what went to standard output: that is the cleaned list.'],
    [
      'fr',
      'Importez dans l’automate d’appels ce qui a été écrit sur la sortie standard\u00a0: c’est la liste nettoyée.',
    ],
  ] as const)('says what to import where the cleaned list went to standard output: %s', (lang, step) => {
    const text = said(sampleReport(), lang, { outputs: [{ name: 'cleaned.csv', path: '-' }] });
    expect(text.replace(/ ?\n {5}/g, ' ')).toContain(`1. ${step}\n`);
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
    expect(text).toMatch(/^Cleared: 312 of 400 contacts kept, 88 excluded; this command writes no list\.\n/);
    expect(text).toContain('1. Run campaign-audit clean');
  });
});
