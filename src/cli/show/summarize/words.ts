import type { Damage, RunSummary } from '../../../summarize/model.ts';
import { wordsOf } from '../../../words/voice.ts';

/** What `summarize` says. */
export const summarizeWords = wordsOf(
  ({ n, count, date }) => ({
    title: 'Runs in short',
    head: (runs: number, day: string) => `${count(runs, 'run')}, as of ${date(day)}.`,
    sections: {
      overdue: 'Overdue: to be screened again before any call',
      due: 'Due next',
      blocked: 'Not cleared: no list was written',
      open: 'Nothing due',
      damaged: 'Damaged: nothing is told of them',
    },
    columns: {
      due: 'Due',
      list: 'List',
      kept: 'Kept',
      excluded: 'Excluded',
      calls: 'Past calls',
      run: 'Run',
      agent: 'Most errors',
      rules: 'Excluded by rule',
      why: 'What is wrong',
    },
    lists: { cleared: 'cleared', 'not-cleared': 'not cleared' } satisfies Record<
      NonNullable<RunSummary['list']>,
      string
    >,
    reserved: 'cleared, gaps',
    noList: '–',
    callStates: { clean: 'clean', incomplete: 'incomplete' },
    errors: (calls: number) => (calls === 0 ? 'violations' : count(calls, 'error')),
    of: (kept: number | null, read: number) => `${kept === null ? '–' : n(kept)}/${n(read)}`,
    settled: {
      followed: 'a later run took its place',
      over: 'its last calling day is past',
    } satisfies Record<NonNullable<RunSummary['settled']>, string>,
    agent: (name: string, errors: number, calls: number) =>
      `most errors: ${name} (${n(errors)} of ${count(calls, 'call')})`,
    agentErrors: (errors: number, calls: number) => `${count(errors, 'error')} in ${count(calls, 'call')}`,
    damages: {
      manifest: 'its manifest.json is not the manifest of a run',
      unreadable: 'its manifest.json cannot be read',
      torn: 'a run was killed while it gave its files their names',
      report: 'its report.json is gone, or not as the run wrote it',
      'at-work': 'a first run is at work in it, and has no manifest.json yet',
      'cut-off': 'a first run was killed before its files were in place',
      files: 'it holds files of a run, but no manifest.json',
      'no-run': 'there is no run in it, nor two levels below it',
    } satisfies Record<Damage, string>,
    verify: 'campaign-audit verify <run-dir> says more of each.',
    disclaimer: 'This is not legal advice.',
  }),
  ({ n, count, date }) => ({
    title: 'Passages en bref',
    head: (runs, day) => `${count(runs, 'passage')}, au ${date(day)}.`,
    sections: {
      overdue: 'En retard\u00a0: à contrôler de nouveau avant tout appel',
      due: 'Prochaines échéances',
      blocked: 'Non validées\u00a0: aucune liste n’a été écrite',
      open: 'Sans échéance',
      damaged: 'Endommagés\u00a0: rien n’en est dit',
    },
    columns: {
      due: 'Échéance',
      list: 'Liste',
      kept: 'Conservés',
      excluded: 'Exclus',
      calls: 'Appels',
      run: 'Passage',
      agent: 'Le plus d’erreurs',
      rules: 'Exclus par règle',
      why: 'Ce qui ne va pas',
    },
    lists: { cleared: 'validée', 'not-cleared': 'non validée' },
    reserved: 'sous réserve',
    noList: '–',
    callStates: { clean: 'conformes', incomplete: 'incomplets' },
    errors: (calls) => (calls === 0 ? 'non conformes' : count(calls, 'erreur')),
    of: (kept, read) => `${kept === null ? '–' : n(kept)}/${n(read)}`,
    settled: {
      followed: 'un passage ultérieur l’a remplacé',
      over: 'son dernier jour d’appel est passé',
    },
    agent: (name, errors, calls) =>
      `le plus d’erreurs\u00a0: ${name} (${n(errors)} sur ${count(calls, 'appel')})`,
    agentErrors: (errors, calls) => `${count(errors, 'erreur')} sur ${count(calls, 'appel')}`,
    damages: {
      manifest: 'son manifest.json n’est pas le manifeste d’un passage',
      unreadable: 'son manifest.json est illisible',
      torn: 'un passage a été interrompu pendant qu’il nommait ses fichiers',
      report: 'son report.json a disparu, ou n’est pas tel que le passage l’a écrit',
      'at-work': 'un premier passage y est en cours et n’a pas encore de manifest.json',
      'cut-off': 'un premier passage a été interrompu avant que ses fichiers soient en place',
      files: 'il contient des fichiers d’un passage, mais pas de manifest.json',
      'no-run': 'il n’y a aucun passage ici, ni deux niveaux plus bas',
    },
    verify: 'campaign-audit verify <dossier> en dit plus sur chacun.',
    disclaimer: 'Ceci n’est pas un avis juridique.',
  }),
);

export type SummarizeWords = typeof summarizeWords.en;
