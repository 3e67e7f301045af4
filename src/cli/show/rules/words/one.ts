import { wordsOf } from '../../../../words/voice.ts';

/** What is said of one rule. */
export const oneRuleWords = wordsOf(
  ({ date }) => ({
    says: 'What it says',
    now: (day: string) => `In force on ${date(day)}`,
    notNow: (day: string) => `Not in force on ${date(day)}`,
    whatToDo: 'What to do',
    when: 'When it is in force',
    numbers: 'Legal numbers behind it',
    published: (day: string) => `published ${date(day)}`,
    finds: 'Examples: it finds something',
    passes: 'Examples: it finds nothing',
    tells: (text: string) => `“${text}”`,
    acceptance: {
      gap: (id: string) =>
        `It is a gap: --accept ${id} goes on in spite of it, and report and manifest say so. Reason and last day can stand under accept in the campaign file.`,
      forbidden:
        'The law forbids it: --accept does not take it, and nothing but the campaign itself can change it.',
      number:
        'It bars that number only: the row keeps its other numbers, and is excluded when none is left. It cannot be accepted.',
      person: 'It bars the row with all its numbers. It cannot be accepted.',
      call: 'It judges a past call, which no list depends on. It cannot be accepted; --fail-on says whether it fails the run.',
      remark: 'It bars nobody and stops nothing: it is told only.',
    },
  }),
  ({ date }) => ({
    says: 'Ce qu’elle dit',
    now: (day) => `En vigueur le ${date(day)}`,
    notNow: (day) => `Pas en vigueur le ${date(day)}`,
    whatToDo: 'Que faire',
    when: 'Quand elle est en vigueur',
    numbers: 'Données juridiques sur lesquelles elle repose',
    published: (day) => `publié le ${date(day)}`,
    finds: 'Exemples où elle constate quelque chose',
    passes: 'Exemples où elle ne constate rien',
    tells: (text) => `«\u00a0${text}\u00a0»`,
    acceptance: {
      gap: (id) =>
        `C’est une lacune\u00a0: --accept ${id} permet de poursuivre, ce que disent le rapport et le manifeste. Le motif et le dernier jour peuvent figurer sous accept dans le fichier de campagne.`,
      forbidden:
        'La loi l’interdit\u00a0: --accept ne l’admet pas, et seule la campagne elle-même peut y remédier.',
      number:
        'Elle n’écarte que ce numéro\u00a0: la ligne garde ses autres numéros, et n’est exclue que s’il n’en reste aucun. Elle ne peut être acceptée.',
      person: 'Elle écarte la ligne avec tous ses numéros. Elle ne peut être acceptée.',
      call: 'Elle juge un appel passé, dont aucune liste ne dépend. Elle ne peut être acceptée\u00a0; --fail-on dit si elle fait échouer le contrôle.',
      remark: 'Elle n’écarte personne et n’arrête rien\u00a0: elle est seulement signalée.',
    },
  }),
);
