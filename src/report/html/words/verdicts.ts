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
      calls === 0 ? 'With violations' : `${count(calls, 'call')} with violations`,
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
    ofAudited: (calls: number) => `Of ${count(calls, 'audited call')}.`,
    warned: (calls: number) => `${count(calls, 'call')} with warnings.`,
    warnedBesides: (calls: number) => `${count(calls, 'other call')} with warnings.`,
    noLog: 'No call log was given: no call could be checked.',
    nobodyCalled: 'Nobody was ever called, say the settings.',
    notChecked: 'Not checked:',
    needs: {
      opposition: 'an opposition list',
      'own-opposition': 'an own list',
      consents: 'a consent register',
      calls: 'a call log',
    },
    without: (needs: readonly string[]) => `without ${needs.join(' or ')}`,
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
    clean: 'Sans infraction',
    incomplete: 'Contrôle incomplet',
    violations: (calls) =>
      calls === 0 ? 'Avec infractions' : `${count(calls, 'appel en infraction', 'appels en infraction')}`,
    kept: (kept, read, excluded) =>
      `${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${count(excluded, 'exclu')}.`,
    removed: (numbers) =>
      `${count(numbers, 'numéro écarté, retiré', 'numéros écartés, retirés')} de lignes qu’un autre numéro conserve.`,
    barred: (read, barred) =>
      `Une règle écarte ${count(barred, 'contact')} sur ${n(read)}\u202f; les autres n’ont pas tous pu être contrôlés.`,
    notClean:
      'Ce qui n’a pas pu être contrôlé n’est pas réputé conforme\u00a0: n’appelez personne sur la foi de ce contrôle.',
    stoppedBy: 'Ce qui fait obstacle\u00a0:',
    acceptedGaps: 'Accepté sans contrôle\u00a0:',
    audited: (calls) => `Aucune infraction sur ${count(calls, 'appel contrôlé', 'appels contrôlés')}.`,
    auditedInPart: (calls) =>
      `Aucune infraction dans ce qui a pu être vérifié de ${count(calls, 'appel contrôlé', 'appels contrôlés')}.`,
    ofAudited: (calls) => `Sur ${count(calls, 'appel contrôlé', 'appels contrôlés')}.`,
    warned: (calls) => `${count(calls, 'appel')} avec avertissement.`,
    warnedBesides: (calls) => `${count(calls, 'autre appel', 'autres appels')} avec avertissement.`,
    noLog: 'Aucun journal d’appels n’a été fourni\u00a0: aucun appel n’a pu être vérifié.',
    nobodyCalled: 'Selon le réglage, personne n’a jamais été appelé.',
    notChecked: 'Non vérifié\u00a0:',
    needs: {
      opposition: 'liste d’opposition',
      'own-opposition': 'liste interne',
      consents: 'registre de consentements',
      calls: 'journal d’appels',
    },
    without: (needs) => `faute de ${needs.join(' ou de ')}`,
    acceptedGap: 'accepté',
    others: (left) => `et ${count(left, 'autre')}`,
    simulation: (day) =>
      `Simulation\u00a0: chaque jour est jugé selon le droit applicable au ${day}, et non selon le sien. Ce n’est pas une décision sur une liste réelle.`,
    callLogs: (logs) => `${count(logs, 'journal d’appels', 'journaux d’appels')}`,
  }),
);
