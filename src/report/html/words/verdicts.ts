import { wordsOf } from '../../../words/voice.ts';

/** The two verdicts, on the list and on past calls, and what they leave open. */
export const verdictWords = wordsOf(
  ({ n, count, plural }) => ({
    verdicts: 'Verdicts',
    ofList: 'Contact list',
    ofCalls: 'Past calls',
    onList: { cleared: 'Cleared', 'not-cleared': 'Not cleared' },
    clean: 'Clean',
    incomplete: 'Incomplete',
    violations: (calls: number) =>
      calls === 0 ? 'Caller numbers with violations' : `${count(calls, 'call')} with violations`,
    kept: (kept: number, read: number, excluded: number) =>
      `${n(kept)} of ${count(read, 'contact')} kept, ${n(excluded)} excluded.`,
    removed: (numbers: number) =>
      `${count(numbers, 'barred number')} removed from rows that another number keeps.`,
    barred: (read: number, barred: number) =>
      `A rule bars ${n(barred)} of ${count(read, 'contact')}; the others could not all be screened.`,
    notClean: 'What could not be screened is not clean: call nobody on the strength of this run.',
    stoppedBy: 'In the way:',
    acceptedGaps: 'Accepted, though not screened:',
    audited: (calls: number) => `No violation in ${count(calls, 'audited call')}.`,
    auditedInPart: (calls: number) =>
      `No violation in what could be checked of ${count(calls, 'audited call')}.`,
    noneAudited: 'There was no call to audit.',
    ofAudited: (calls: number) => `Of ${count(calls, 'audited call')}.`,
    warned: (calls: number) => `${count(calls, 'call')} with warnings.`,
    warnedBesides: (calls: number) => `${count(calls, 'other call')} with warnings.`,
    noLog: 'No call log was given: no call could be checked.',
    nobodyCalled: 'None, as stated (calls: none).',
    notChecked: 'Not checked:',
    acceptedGap: 'accepted',
    others: (left: number) => `and ${n(left)} more`,
    simulation: (day: string) =>
      `Simulation: every day is judged under the law of ${day}, not under its own. This is no decision on a real list.`,
    callLogs: (logs: number) => `${n(logs)} ${plural(logs, 'call log')}`,
  }),
  ({ n, count }) => ({
    verdicts: 'Conclusions',
    ofList: 'Liste de contacts',
    ofCalls: 'Appels passés',
    onList: { cleared: 'Validée', 'not-cleared': 'Non validée' },
    clean: 'Conformes',
    incomplete: 'Contrôle incomplet',
    violations: (calls) =>
      calls === 0
        ? 'Numéros présentés non conformes'
        : count(calls, 'appel non conforme', 'appels non conformes'),
    kept: (kept, read, excluded) =>
      `${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${count(excluded, 'exclu')}.`,
    removed: (numbers) =>
      `${count(numbers, 'numéro écarté, retiré', 'numéros écartés, retirés')} de lignes qu’un autre numéro conserve.`,
    barred: (read, barred) =>
      `Une règle écarte ${count(barred, 'contact')} sur ${n(read)}\u00a0; les autres n’ont pas tous pu être contrôlés.`,
    notClean:
      'Ce qui n’a pas pu être contrôlé n’est pas réputé conforme\u00a0: n’appelez personne sur la foi de ce contrôle.',
    stoppedBy: 'Ce qui fait obstacle\u00a0:',
    acceptedGaps: 'Accepté sans contrôle\u00a0:',
    audited: (calls) => `Aucun appel non conforme sur ${count(calls, 'contrôlé')}.`,
    auditedInPart: (calls) =>
      `Aucun appel non conforme dans ce qui a pu être contrôlé de ${count(calls, 'appel contrôlé', 'appels contrôlés')}.`,
    noneAudited: 'Il n’y avait aucun appel à contrôler.',
    ofAudited: (calls) => `Sur ${count(calls, 'appel contrôlé', 'appels contrôlés')}.`,
    warned: (calls) => `${count(calls, 'appel')} avec avertissement.`,
    warnedBesides: (calls) => `${count(calls, 'autre appel', 'autres appels')} avec avertissement.`,
    noLog: 'Aucun journal d’appels n’a été fourni\u00a0: aucun appel n’a pu être contrôlé.',
    nobodyCalled: 'Aucun, comme déclaré (calls: none).',
    notChecked: 'Non contrôlé\u00a0:',
    acceptedGap: 'accepté',
    others: (left) => `et ${count(left, 'autre')}`,
    simulation: (day) =>
      `Simulation\u00a0: chaque jour est jugé selon le droit applicable au ${day}, et non selon le sien. Ce n’est pas une décision sur une liste réelle.`,
    callLogs: (logs) => `${count(logs, 'journal d’appels', 'journaux d’appels')}`,
  }),
);
