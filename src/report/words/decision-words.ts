import { regimeNames } from '../../law/names.ts';
import type { RegimeId } from '../../model.ts';
import { wordsOf } from '../../words/voice.ts';

/** What is said of the decision, the campaign and the law. */
export const decisionWords = wordsOf(
  ({ n, date, count, plural }) => ({
    title: 'Telephone campaign audit',
    cleared: (kept: number, read: number, excluded: number) =>
      `Cleared: ${n(kept)} of ${count(read, 'contact')} kept, ${n(excluded)} excluded.`,
    notCleared: 'NOT CLEARED: what could not be screened is not clean.',
    callsClean: (audited: number) =>
      audited === 0 ? 'Past calls: none to audit.' : `Past calls: clean, ${count(audited, 'call')} audited.`,
    nobodyCalled: 'Past calls: none, as stated (calls: none).',
    callsViolating: (calls: number) => `Past calls: ${count(calls, 'call')} with violations.`,
    callersViolating: 'Past calls: caller numbers with violations.',
    callsIncomplete: 'Past calls: incomplete, not everything could be checked.',
    noLog: 'Past calls: incomplete, no call log was given.',
    notAllChecked: 'Not everything could be checked.',
    unchecked: (rules: readonly string[], why: string) => `Not checked: ${rules.join(', ')} (${why}).`,
    callsGap: (rule: string, title: string) => `Gap: ${rule} (${title}).`,
    acceptedCallsGap: (rule: string, title: string) => `Accepted gap: ${rule} (${title}).`,
    named: (name: string) => `Campaign “${name}”.`,
    period: (start: string, end: string) => `Campaign from ${date(start)} to ${date(end)}.`,
    firstDay: (day: string) => `First lawful calling day: ${date(day)}.`,
    callsPeriod: (start: string, end: string) => `Calls from ${date(start)} to ${date(end)}.`,
    law: (day: string, regime: RegimeId) => `Law of ${date(day)}, regime ${regime}.`,
    lawOfCalls: 'Each call is judged under the law of its own day.',
    simulated: (day: string) => `SIMULATION: every day is judged under the law of ${date(day)}.`,
    goodUntil: (last: string, lapse: string) =>
      `Good until ${date(last)} inclusive; screen again before ${date(lapse)}.`,
    noLapse: 'No verdict lapses on a date of its own; screen again before the next campaign.',
    lapsing: (contacts: number, kept: number, until: string, first: string) =>
      `${n(contacts)} of ${count(kept, 'kept contact')} ${plural(contacts, 'lapses', 'lapse')} by ${date(until)}, the first on ${date(first)}: from its day on a rule bars each of them.`,
    lawHash: 'Law data',
    campaign: 'Campaign',
    campaignColumns: ['Severity', 'Rule', 'Finding', 'What to do'],
    accept: (rule: string) => `supply what is missing, or go on without it: --accept ${rule}`,
    forbidden: 'this cannot be accepted: the campaign itself must change',
    accepted: 'Accepted gaps',
    acceptedNote: 'What they leave unscreened is not clean.',
    acceptedColumns: ['Rule', 'What it is', 'Reason'],
    acceptedAs: (reason: string) => (reason === '' ? 'accepted, no reason given' : `accepted: ${reason}`),
    disclaimer: 'This is not legal advice.',
  }),
  ({ n, date, count, plural }) => ({
    title: 'Contrôle d’une campagne d’appels téléphoniques',
    cleared: (kept, read, excluded) =>
      `Liste validée\u00a0: ${count(kept, 'contact conservé', 'contacts conservés')} sur ${n(read)}, ${count(excluded, 'exclu')}.`,
    notCleared: 'LISTE NON VALIDÉE\u00a0: ce qui n’a pas pu être contrôlé n’est pas réputé conforme.',
    callsClean: (audited) =>
      audited === 0
        ? 'Appels passés\u00a0: aucun à contrôler.'
        : `Appels passés\u00a0: conformes, ${count(audited, 'appel contrôlé', 'appels contrôlés')}.`,
    nobodyCalled: 'Appels passés\u00a0: aucun, comme déclaré (calls: none).',
    callsViolating: (calls) =>
      `Appels passés\u00a0: ${count(calls, 'appel non conforme', 'appels non conformes')}.`,
    callersViolating: 'Appels passés\u00a0: numéros présentés non conformes.',
    callsIncomplete: 'Appels passés\u00a0: contrôle incomplet, tout n’a pas pu être contrôlé.',
    noLog: 'Appels passés\u00a0: contrôle incomplet, aucun journal d’appels fourni.',
    notAllChecked: 'Tout n’a pas pu être contrôlé.',
    unchecked: (rules, why) => `Non contrôlé\u00a0: ${rules.join(', ')} (${why}).`,
    callsGap: (rule, title) => `Lacune\u00a0: ${rule} (${title}).`,
    acceptedCallsGap: (rule, title) => `Lacune acceptée\u00a0: ${rule} (${title}).`,
    named: (name) => `Campagne «\u00a0${name}\u00a0».`,
    period: (start, end) => `Campagne du ${date(start)} au ${date(end)}.`,
    firstDay: (day) => `Premier jour d’appel licite\u00a0: ${date(day)}.`,
    callsPeriod: (start, end) => `Appels du ${date(start)} au ${date(end)}.`,
    law: (day, regime) => `Droit applicable au ${date(day)}, ${regimeNames[regime].fr}.`,
    lawOfCalls: 'Chaque appel est jugé selon le droit applicable à son jour.',
    simulated: (day) => `SIMULATION\u00a0: chaque jour est jugé selon le droit applicable au ${date(day)}.`,
    goodUntil: (last, lapse) =>
      `Valable jusqu’au ${date(last)} inclus\u00a0; à contrôler de nouveau avant le ${date(lapse)}.`,
    noLapse: 'Aucun verdict n’expire à date fixe\u00a0; contrôlez de nouveau avant la prochaine campagne.',
    lapsing: (contacts, kept, until, first) =>
      `${count(contacts, 'contact')} sur ${count(kept, 'conservé')} ${plural(contacts, 'expire', 'expirent')} jusqu’au ${date(until)} inclus, le premier le ${date(first)}\u00a0: chacun d’eux est écarté par une règle à partir de son échéance.`,
    lawHash: 'Données juridiques',
    campaign: 'Campagne',
    campaignColumns: ['Gravité', 'Règle', 'Constat', 'Que faire'],
    accept: (rule) => `fournissez ce qui manque, ou passez outre\u00a0: --accept ${rule}`,
    forbidden: 'on ne peut pas passer outre\u00a0: c’est la campagne qui doit changer',
    accepted: 'Lacunes acceptées',
    acceptedNote: 'Ce qu’elles laissent sans contrôle n’est pas réputé conforme.',
    acceptedColumns: ['Règle', 'Objet', 'Motif'],
    acceptedAs: (reason) => (reason === '' ? 'accepté, sans motif indiqué' : `accepté\u00a0: ${reason}`),
    disclaimer: 'Ceci n’est pas un avis juridique.',
  }),
);
