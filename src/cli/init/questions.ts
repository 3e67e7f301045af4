import { createInterface } from 'node:readline/promises';
import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { checkReadable } from '../config/paths.ts';
import * as own from '../options/init.ts';
import type { Context, Option, Typed, Word } from '../options/option.ts';
import { wrap } from '../summary/width.ts';
import { type Terminal, widthOf } from '../terminal.ts';

interface Question {
  option: Option<unknown>;
  text: Text;
}

const questions: readonly Question[] = [
  {
    option: own.dir,
    text: {
      en: 'Where are the files to be written? (Enter: here)',
      fr: 'Où écrire les fichiers\u00a0? (Entrée\u00a0: ici)',
    },
  },
  {
    option: own.contacts,
    text: {
      en: 'Do you have a contact list? Its path (Enter: no, a made-up sample)',
      fr: 'Avez-vous une liste de contacts\u00a0? Son chemin (Entrée\u00a0: non, un exemple inventé)',
    },
  },
  {
    option: own.sector,
    text: {
      en: 'What is being sold? (Enter: general)',
      fr: 'Que vendez-vous\u00a0? (Entrée\u00a0: general)',
    },
  },
  {
    option: own.basis,
    text: {
      en: 'Is there one legal basis for the whole list? (Enter: no, it is told of each person)',
      fr: 'Une même base légale vaut-elle pour toute la liste\u00a0? (Entrée\u00a0: non, elle est dite de chaque personne)',
    },
  },
];

/**
 * Asks, on a terminal, what was not typed; Enter takes the default.
 *
 * @param onLeave called where the person leaves with Ctrl-C or Ctrl-D
 * @returns what was typed and what was answered
 */
export async function ask(
  typed: Typed,
  context: Context,
  { streams, lang }: Terminal,
  onLeave: () => void,
): Promise<Typed> {
  const lines = createInterface({ input: streams.stdin, output: streams.stderr, terminal: true });
  let done = false;
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    if (!done) onLeave();
  });
  const answers = new Map(typed);
  for (const { option, text } of questions.filter(({ option: { key } }) => !typed.has(key))) {
    const values = option.meaning.values?.(context.vocabulary) ?? [];
    const shown = [text[lang], ...(values.length === 0 ? [] : [values.join(', ')])];
    const question = shown.flatMap((part) => wrap(part, widthOf(streams.stderr))).join('\n');
    for (;;) {
      const answer = (await lines.question(`${question}\n> `)).trim();
      if (answer === '') break;
      const word = { text: answer, at: { flag: '' }, fields: {} };
      const problem = problemOf(option, word, context);
      if (problem === null) {
        answers.set(option.key, [word]);
        break;
      }
      streams.stderr.write(`${problem[lang]}\n`);
    }
  }
  done = true;
  lines.close();
  return answers;
}

/** What is wrong with an answer, to be asked again. */
function problemOf(option: Option<unknown>, word: Word, context: Context): Text | null {
  try {
    option.meaning([word], context);
    if (option === own.contacts) checkReadable({ option: 'contacts', path: word.text });
    return null;
  } catch (error) {
    if (error instanceof InputError) return error.detail.problem;
    throw error;
  }
}
