import { createInterface } from 'node:readline/promises';
import { InputError } from '../../errors.ts';
import type { Text } from '../../model.ts';
import { visible } from '../../words/visible.ts';
import type { Context, Option, Typed } from '../options/option.ts';
import { initTable as own } from '../options/own/init.ts';
import { messageLines, withWholePlace } from '../terminal/message.ts';
import { type Terminal, widthOf } from '../terminal/terminal.ts';
import { wrap } from '../terminal/width.ts';

interface Question {
  option: Option<unknown>;
  text: Text;
}

/** In the order in which they are asked. */
export const questions: readonly Question[] = [
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
      en: 'What is being sold? (Enter: general, which has no rules of its own)',
      fr: 'Dans quel secteur vendez-vous\u00a0? (Entrée\u00a0: general, le secteur général, sans règles propres)',
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

/** Throws an InputError for what the answers so far say of an option. */
export type Check = (option: Option<unknown>, answers: Typed) => void;

interface Asking {
  /** Of each answer, and of Enter: a mistake is shown, and the question asked again. */
  check: Check;
  /** Called where the person leaves with Ctrl-C or Ctrl-D. */
  onLeave(): void;
}

/**
 * Asks, on a terminal, what was not typed; Enter takes the default.
 *
 * @returns what was typed and what was answered
 */
export async function ask(
  typed: Typed,
  context: Context,
  terminal: Terminal,
  { check, onLeave }: Asking,
): Promise<Typed> {
  const { streams, lang } = terminal;
  const lines = createInterface({ input: streams.stdin, output: streams.stderr, terminal: true });
  let done = false;
  lines.on('SIGINT', () => lines.close());
  lines.on('close', () => {
    if (!done) onLeave();
  });
  let answers = typed;
  for (const { option, text } of questions.filter(({ option: { key } }) => !typed.has(key))) {
    const values = option.meaning.values?.(context.vocabulary) ?? [];
    const shown = [text[lang], ...(values.length === 0 ? [] : [values.join(', ')])];
    const question = shown.flatMap((part) => wrap(part, widthOf(streams.stderr))).join('\n');
    for (;;) {
      const answer = (await lines.question(`${question}\n> `)).trim();
      const next = answer === '' ? answers : withAnswer(answers, option, answer);
      const problem = problemOf(() => check(option, next));
      if (problem === null) {
        answers = next;
        break;
      }
      const said = messageLines(terminal, withWholePlace(visible(problem[lang])));
      streams.stderr.write(`${said.join('\n')}\n`);
    }
  }
  done = true;
  lines.close();
  return answers;
}

function withAnswer(answers: Typed, { key }: Option<unknown>, text: string): Typed {
  return new Map([...answers, [key, [{ text, at: { flag: '' }, fields: {} }]]]);
}

/** What is wrong with an answer, to be asked again. */
function problemOf(check: () => void): Text | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { problem, file } = error.detail;
    return file === undefined
      ? problem
      : { en: `${file}: ${problem.en}`, fr: `${file}\u00a0: ${problem.fr}` };
  }
}
