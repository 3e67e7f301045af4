import type { DueForDeletion } from '../../read/runs/due-for-deletion.ts';
import { wordsOf } from '../../words/voice.ts';

/** What is said of what is due for deletion. */
export const deletionWords = wordsOf(
  ({ count }) => ({
    title: 'Due for deletion (retention); nothing is deleted by itself',
    columns: { path: 'Folder', what: 'What', since: 'Since' },
    what: ({ kind, files }: Pick<DueForDeletion, 'kind' | 'files'>) =>
      ({
        run: 'run',
        previous: 'earlier run',
        copies: count(files.length, 'kept copy', 'kept copies'),
      })[kind],
    line: (path: string, what: string, since: string) => `${path} (${what}): since ${since}`,
  }),
  ({ count }) => ({
    title: 'À supprimer (retention)\u00a0; rien n’est supprimé automatiquement',
    columns: { path: 'Dossier', what: 'Objet', since: 'Depuis' },
    what: ({ kind, files }) =>
      ({
        run: 'passage',
        previous: 'passage antérieur',
        copies: count(files.length, 'copie gardée', 'copies gardées'),
      })[kind],
    line: (path, what, since) => `${path} (${what})\u00a0: depuis le ${since}`,
  }),
);

/** What is due of several runs, the oldest first, each once: a run in `previous/` may have been named itself, too. */
export function dueInAll(runs: readonly { dueForDeletion: readonly DueForDeletion[] }[]): DueForDeletion[] {
  const all = runs.flatMap(({ dueForDeletion }) => dueForDeletion);
  const once = [...new Map(all.map((due) => [due.path, due])).values()];
  return once.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.path < b.path ? -1 : 1));
}
