import { wordsOf } from '../../../words/voice.ts';

/** What to do next. */
export const nextWords = wordsOf(
  ({ n, date, plural }) => ({
    next: 'What to do next',
    obstacles: 'What stands in the way',
    gap: 'gap',
    forbidden: 'forbidden',
    resolve: 'To resolve: ',
    accept: 'To go on in spite of it, accept it by name, with your reason in the campaign file: ',
    change: 'The law forbids this: it cannot be accepted, the campaign itself must change.',
    more: (left: number) => `… and ${n(left)} more in violations.csv`,
    warnings: 'To watch in this campaign',
    steps: 'Steps',
    step: {
      resolve: 'Resolve or accept each point above, then run the same command again.',
      import:
        'Load the cleaned list, and nothing else, into the dialler. The command check writes no list; clean does.',
      again: (day: string) => `Screen again before ${date(day)}.`,
      lapsing: (contacts: number, first: string) =>
        `Screen again before ${date(first)}, from when on ${n(contacts)} kept ${plural(contacts, 'contact lapses', 'contacts lapse one by one')}, or run again with --through-end, which keeps only those that stand to the end.`,
      completeCalls: 'Audit the past calls again with what was missing: it stands beside their verdict.',
      reviewCalls: 'Look at the past calls with findings, and put right what led to them.',
      keep: 'Keep this report and its manifest.json as evidence.',
    },
  }),
  ({ date, count, plural }) => ({
    next: 'Que faire maintenant',
    obstacles: 'Ce qui fait obstacle',
    gap: 'lacune',
    forbidden: 'interdit',
    resolve: 'Pour y remédier\u00a0: ',
    accept:
      'Pour passer outre, acceptez-la par son nom, avec votre motif dans le fichier de campagne\u00a0: ',
    change: 'La loi l’interdit\u00a0: on ne peut pas passer outre, c’est la campagne qui doit changer.',
    more: (left) => `… et ${count(left, 'autre')} dans violations.csv`,
    warnings: 'À surveiller dans cette campagne',
    steps: 'Étapes',
    step: {
      resolve: 'Réglez ou acceptez chacun des points ci-dessus, puis relancez la même commande.',
      import:
        'Chargez dans l’automate d’appels la liste nettoyée, et rien d’autre. La commande check n’écrit aucune liste\u00a0; clean l’écrit.',
      again: (day) => `Contrôlez de nouveau avant le ${date(day)}.`,
      lapsing: (contacts, first) =>
        `Contrôlez de nouveau avant le ${date(first)}\u00a0: à partir de ce jour, ${plural(contacts, `${count(contacts, 'contact conservé')} expire`, `${count(contacts, 'contact conservé', 'contacts conservés')} expirent un à un`)}\u00a0; ou relancez avec --through-end, qui ne conserve que ceux qui tiennent jusqu’à la fin.`,
      completeCalls:
        'Contrôlez de nouveau les appels passés avec ce qui manquait, indiqué à côté de leur verdict.',
      reviewCalls: 'Examinez les appels passés qui ont donné lieu à un constat, et corrigez-en la cause.',
      keep: 'Conservez ce rapport et son manifest.json comme preuve.',
    },
  }),
);
