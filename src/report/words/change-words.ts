import type { Cause, Change, ChangeBar, WhyUnproven } from '../../changes/model.ts';
import { withinSentence } from '../../words/sentence.ts';
import { voice, wordsOf } from '../../words/voice.ts';
import { type ChangeWay, wayOf } from '../figures/change-counts.ts';
import type { Say } from './say.ts';

const englishCauses: Readonly<Record<Cause, string>> = {
  input: 'the list itself',
  data: 'new data (opposition list, call, consent, withdrawal)',
  law: 'another regime, or other law data',
  settings: 'other settings',
  time: 'time (a pause ended, a consent lapsed)',
};
const frenchCauses: Readonly<Record<Cause, string>> = {
  input: 'la liste elle-même',
  data: 'de nouvelles données (liste d’opposition, appel, consentement, retrait)',
  law: 'un autre régime, ou d’autres données juridiques',
  settings: 'd’autres réglages',
  time: 'le temps (fin d’un délai, expiration d’un consentement)',
};
const englishWhys: Readonly<Record<WhyUnproven, (files: string) => string>> = {
  'inputs-gone': (files) =>
    `these files are not there any more as they were, nor kept with --keep-inputs: ${files}`,
  'not-readable': () => 'the files of then cannot be read as this run is told to',
  'other-law': () =>
    'the earlier run was judged with other law data or by another version, which is not here',
};
const frenchWhys: Readonly<Record<WhyUnproven, (files: string) => string>> = {
  'inputs-gone': (files) =>
    `ces fichiers ne sont plus là tels quels, et --keep-inputs n’en a pas gardé de copie\u00a0: ${files}`,
  'not-readable': () => 'les fichiers d’alors ne se lisent pas comme ce passage doit le faire',
  'other-law': () =>
    'le passage précédent a été jugé avec d’autres données juridiques ou par une autre version, qui n’est pas ici',
};

/** What is said of what changed since an earlier run. */
export const changeWords = wordsOf(
  ({ n, date, count, plural }) => ({
    changes: 'What changed',
    sinceRun: (directory: string, day: string) => `Since the run of ${date(day)} (${directory})`,
    since: (day: string, ways: readonly string[]) =>
      `Since ${date(day)}: ${ways.length === 0 ? 'nothing changed' : ways.join(', ')}.`,
    nothingChanged: 'Nothing changed: every contact stands as it did.',
    notCompared: (day: string) =>
      `Not held against the run of ${date(day)}: while the list is not cleared, nobody in it is kept or excluded.`,
    way: {
      dropped: (rows: number) => `${n(rows)} dropped out`,
      returned: (rows: number) => `${n(rows)} came back`,
      numbers: (rows: number) => `${n(rows)} with other numbers`,
      new: (rows: number) => `${n(rows)} new`,
      gone: (rows: number) => `${n(rows)} gone`,
    },
    wayTitle: {
      dropped: 'Dropped out (kept then, excluded now)',
      returned: 'Came back (excluded then, kept now)',
      numbers: 'Kept as before, with other numbers to call',
      new: 'New in the list',
      gone: 'Gone from the list',
    },
    through: (rows: number, cause: Cause) => `${n(rows)} through ${englishCauses[cause]}`,
    droppedByRule: 'Who dropped out, by rule (several may apply to one contact)',
    returnedByRule: 'Who came back, by the rule that barred them (several may apply to one contact)',
    otherLaw: (before: string, now: string) =>
      `The law data or the version differ from those of that run: law ${before} then, ${now} now.`,
    unproven: (cause: Cause, why: WhyUnproven, files: string) =>
      `Not proven: whether ${englishCauses[cause]} changed a verdict; ${englishWhys[why](files)}. Where nothing else tells, what differs first is named, the list last.`,
    newFindings: (contacts: number, calls: number, campaign: number) =>
      `New findings since then: ${n(contacts)} on contacts, ${n(calls)} on past calls, ${n(campaign)} on the campaign.`,
    cause: 'Cause',
    causeNames: {
      input: 'list',
      data: 'data',
      law: 'law',
      settings: 'settings',
      time: 'time',
    },
    changeColumns: ['Line then', 'Line now', 'Number', 'Cause', 'What happened'],
    firstOf: (shown: number, all: number) =>
      shown === all ? '' : `The first ${n(shown)} of ${n(all)}; all of them are in changes.csv.`,
    barredNow: 'barred now',
    barredNoMore: 'barred no more',
    newInList: 'new in the list',
    newAndExcluded: 'new in the list, and excluded',
    goneFromList: 'not in the list any more',
    mayNotCall: (numbers: string) => `not to be called any more: ${numbers}`,
    mayCall: (numbers: string) => `may be called now: ${numbers}`,
    subject: (list: string, ways: readonly string[]) =>
      `Calling list ${list}: ${ways.length === 0 ? 'nothing changed' : ways.join(', ')}`,
    subjectNotCleared: (list: string) => `NOT CLEARED: calling list ${list}`,
    whatToDo: 'What to do',
    loadList: 'Load the new cleaned list into the dialler in place of the earlier one.',
    takeOut: (rows: number) =>
      `Take ${n(rows)} ${plural(rows, 'contact', 'contacts')} that may not be called any more out of what the dialler has queued: ${plural(rows, 'it is', 'they are')} in changes.csv.`,
    scrubAgain: (day: string) => `Screen again before ${date(day)}.`,
    keepReport: 'Keep this report and its manifest.json as evidence.',
    contactsIn: (rows: number) => count(rows, 'contact'),
  }),
  ({ n, date, count }) => ({
    changes: 'Ce qui a changé',
    sinceRun: (directory, day) => `Depuis le passage du ${date(day)} (${directory})`,
    since: (day, ways) =>
      `Depuis le ${date(day)}\u00a0: ${ways.length === 0 ? 'rien n’a changé' : ways.join(', ')}.`,
    nothingChanged: 'Rien n’a changé\u00a0: chaque contact est resté où il était.',
    notCompared: (day) =>
      `Aucune comparaison avec le passage du ${date(day)}\u00a0: tant que la liste n’est pas validée, personne n’y est conservé ni exclu.`,
    way: {
      dropped: (rows) => count(rows, 'sorti'),
      returned: (rows) => count(rows, 'revenu'),
      numbers: (rows) => `${n(rows)} avec d’autres numéros`,
      new: (rows) => count(rows, 'nouveau', 'nouveaux'),
      gone: (rows) => count(rows, 'disparu'),
    },
    wayTitle: {
      dropped: 'Sortis (conservés alors, exclus maintenant)',
      returned: 'Revenus (exclus alors, conservés maintenant)',
      numbers: 'Conservés comme avant, avec d’autres numéros à appeler',
      new: 'Nouveaux dans la liste',
      gone: 'Disparus de la liste',
    },
    through: (rows, cause) => `${n(rows)} par ${frenchCauses[cause]}`,
    droppedByRule: 'Sortis, par règle (un contact peut en cumuler)',
    returnedByRule: 'Revenus, par règle qui les écartait (un contact peut en cumuler)',
    otherLaw: (before, now) =>
      `Les données juridiques ou la version ne sont pas celles de ce passage\u00a0: droit ${before} alors, ${now} maintenant.`,
    unproven: (cause, why, files) =>
      `Non prouvé\u00a0: si ${frenchCauses[cause]} a changé un verdict\u00a0; ${frenchWhys[why](files)}. Quand rien d’autre ne tranche, la première différence est nommée, la liste en dernier.`,
    newFindings: (contacts, calls, campaign) =>
      `Nouveaux constats depuis\u00a0: ${n(contacts)} sur les contacts, ${n(calls)} sur les appels passés, ${n(campaign)} sur la campagne.`,
    cause: 'Cause',
    causeNames: {
      input: 'liste',
      data: 'données',
      law: 'droit',
      settings: 'réglages',
      time: 'temps',
    },
    changeColumns: ['Ligne alors', 'Ligne maintenant', 'Numéro', 'Cause', 'Ce qui s’est passé'],
    firstOf: (shown, all) =>
      shown === all ? '' : `Les ${n(shown)} premiers sur ${n(all)}\u00a0; tous sont dans changes.csv.`,
    barredNow: 'écarté désormais',
    barredNoMore: 'n’est plus écarté',
    newInList: 'nouveau dans la liste',
    newAndExcluded: 'nouveau dans la liste, et exclu',
    goneFromList: 'n’est plus dans la liste',
    mayNotCall: (numbers) => `à ne plus appeler\u00a0: ${numbers}`,
    mayCall: (numbers) => `peut être appelé désormais\u00a0: ${numbers}`,
    subject: (list, ways) =>
      `Liste d’appel ${list}\u00a0: ${ways.length === 0 ? 'rien n’a changé' : ways.join(', ')}`,
    subjectNotCleared: (list) => `LISTE NON VALIDÉE\u00a0: ${list}`,
    whatToDo: 'Que faire',
    loadList: 'Chargez la nouvelle liste nettoyée dans l’automate d’appels, à la place de la précédente.',
    takeOut: (rows) =>
      `Retirez de la file de l’automate d’appels ${count(rows, 'contact', 'contacts')} à ne plus appeler\u00a0: voir changes.csv.`,
    scrubAgain: (day) => `Contrôlez à nouveau avant le ${date(day)}.`,
    keepReport: 'Conservez ce rapport et son manifest.json comme preuve.',
    contactsIn: (rows) => count(rows, 'contact'),
  }),
);

export type ChangeWords = (typeof changeWords)['en'];

/** What happened to a contact, in one sentence. */
export function changeSentence(change: Change, say: Say): string {
  const { colon, semicolon } = voice(say.lang);
  const words = changeWords[say.lang];
  const bars = barred(change.bars, say).join(semicolon);
  const head = headOf(wayOf(change), change, words, say).join(semicolon);
  const why = bars === '' ? titles(change, say).join(semicolon) : bars;
  const sentence = why === '' ? head : `${head}${colon}${why}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function headOf(way: ChangeWay, change: Change, words: ChangeWords, say: Say): string[] {
  const { is, removed, restored } = change;
  if (way === 'dropped') return [words.barredNow];
  if (way === 'returned') return [words.barredNoMore];
  if (way === 'gone') return [words.goneFromList];
  if (way === 'new') return [is === 'excluded' ? words.newAndExcluded : words.newInList];
  const numbers = (list: readonly number[]) => list.map((number) => say.number(number)).join(', ');
  return [
    ...(restored.length === 0 ? [] : [words.mayCall(numbers(restored))]),
    ...(removed.length === 0 ? [] : [words.mayNotCall(numbers(removed))]),
  ];
}

function barred(bars: readonly ChangeBar[], say: Say): string[] {
  return [...new Set(bars.map((bar) => say.message(bar)))];
}

/** What barred a row before, by the names of the rules; of who is gone, or new, that says nothing. */
function titles(change: Change, say: Say): string[] {
  const isTelling = wayOf(change) === 'returned' || change.restored.length > 0;
  return isTelling ? change.rules.map((rule) => withinSentence(say.rule(rule).title)) : [];
}
