import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../../src/cli/terminal/width.ts';
import { campaignFinding, finding, sampleReport } from '../../../report/sample.ts';
import { calls, lists, reports, said, stopped } from './support.ts';

describe('a run that is not cleared', () => {
  it('in English', () => {
    expect(said(stopped)).toMatchInlineSnapshot(`
      "NOT CLEARED: no list was written; what could not be screened is not clean.
      Past calls: 1,200 calls with violations.
      Campaign from 4 May 2024 to 31 May 2024.
      First lawful calling day: 6 May 2024.

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
                         1,200 rows, no unreadable lines, answers per number
                         submitted, windows-1252, delimiter ";"
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
        placed), 990 joined to another row of the same call, 10 unreadable
        Calls with findings: 1,234, 1,200 of them with violations

      Judged by
        Law of 6 May 2024, regime opt-out, law data c0ffeec0ffee.

      Written to out
        violations.csv

      What to do next
        1. Change what is forbidden; it cannot be accepted.
        2. Supply what is missing, or accept each gap by name, with its reason in the
           campaign file.
        3. Then run the same command again. Until then, call nobody on the strength of
           this run.

      This is not legal advice.

      Exit code 3: the campaign may not be run as it is (sector/banned); no option
      accepts that.
      NOT CLEARED: no list was written. Past calls: 1,200 calls with violations.
      "
    `);
  });

  it('in French', () => {
    expect(said(stopped, 'fr')).toMatchInlineSnapshot(`
      "LISTE NON VALIDÉE : aucune liste n’a été écrite ; ce qui n’a pas pu être
      contrôlé n’est pas réputé conforme.
      Appels passés : 1 200 appels non conformes.
      Campagne du 4 mai 2024 au 31 mai 2024.
      Premier jour d’appel licite : 6 mai 2024.

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
                            1 200 lignes, aucune illisible, réponses numéro par
                            numéro, windows-1252, séparateur « ; »
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
        internes ou non émis), 990 rattachées à une autre ligne du même appel,
        10 illisibles
        Appels avec constat : 1 234, dont 1 200 non conformes

      Règles appliquées
        Droit applicable au 6 mai 2024, régime d’opposition, données juridiques
        c0ffeec0ffee.

      Écrit dans out
        violations.csv

      La suite
        1. Changez ce qui est interdit ; on ne peut pas passer outre.
        2. Fournissez ce qui manque, ou acceptez chaque lacune par son nom, avec son
           motif dans le fichier de campagne.
        3. Relancez ensuite la même commande. D’ici là, n’appelez personne sur la foi
           de ce contrôle.

      Ceci n’est pas un avis juridique.

      Code de sortie 3 : la campagne ne peut avoir lieu telle quelle (sector/banned) ;
      aucune option ne permet de passer outre.
      LISTE NON VALIDÉE : aucune liste n’a été écrite.
      Appels passés : 1 200 appels non conformes.
      "
    `);
  });

  it.each(['en', 'fr'] as const)('says so first and calls nothing kept, excluded or good (%s)', (lang) => {
    const text = said(stopped, lang);
    expect(text).toMatch(/^(NOT CLEARED|LISTE NON VALIDÉE)/);
    expect(text).not.toMatch(/kept|excluded|conservé|\bexclus?\b|Good until|Valable|import/i);
  });

  it('of call logs alone says that they were not checked in full, and what was not', () => {
    const findings = [campaignFinding('calls/stale')];
    const incomplete = { ...calls.calls, status: 'incomplete' as const, gaps: ['calls/stale'] };
    expect(said({ ...calls, findings, calls: incomplete })).toMatch(
      /^Past calls: incomplete, not everything could be checked\.\n {2}Gap: calls\/stale \(title of calls\/stale\)\.\n\nWhat stands in the way\n/,
    );
  });
});

describe('call logs alone', () => {
  it('speaks of calls, not of a list', () => {
    const text = said(calls, 'en', { outputs: reports });
    expect(text).toMatch(/^Past calls: 1,200 calls with violations\.\n/);
    expect(text).not.toMatch(/Contacts|Campaign from|Good until/);
    expect(text).toContain('every finding has its row');
  });

  it('with nothing found', () => {
    const quiet = { ...calls.calls, status: 'clean' as const, violating: 0, withErrors: 0 };
    const report = { ...calls, findings: [], byRule: {}, calls: quiet };
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
    const incomplete = { ...calls, findings: [campaignFinding('calls/stale')] };
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
