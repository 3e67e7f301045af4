/** Texts name the program so; typed is what `programName` says. */
const NAME = 'campaign-audit';

/** A text whose command lines are to be typed, as they have to be typed here. */
export type Hinted = (text: string) => string;

/** As texts have it: for what is written to a file, which must not depend on how the program was started. */
export const asWritten: Hinted = (text) => text;

/**
 * How the user called the program. That npx (or npm exec) of npm 7 to 11 runs it is told by three variables together: in a
 * script of a package.json, which finds the program by itself, the command is another one, and what another tool starts
 * that npx runs was not called by npx.
 */
export function programName(env: NodeJS.ProcessEnv): string {
  const { npm_command: command, npm_lifecycle_event: event, npm_lifecycle_script: script = '' } = env;
  const isNpx = command === 'exec' && event === 'npx' && /(?<![\w-])campaign-audit(?![\w-])/.test(script);
  return isNpx ? `npx ${NAME}` : NAME;
}

/**
 * Makes the command lines in texts begin as the user began theirs; what stands in quotes stays.
 *
 * @param commands names of commands: in front of other words the name is no beginning of a command line
 */
export function hintsOf(program: string, commands: readonly string[]): Hinted {
  if (program === NAME) return asWritten;
  const wanted = new RegExp(
    `${quoted.source}|(?<![\\w./\\\\-]|npx )${NAME}(?= (?:${commands.join('|')}|help|--?[a-z]+|<[a-z]+>)(?![\\w-]|\\.\\w))`,
    'g',
  );
  return (text) => text.replace(wanted, (found) => (found === NAME ? program : found));
}

/** What one would copy as a whole: quoted, or in the signs that French has for it. */
const quoted = /"[^"\n]{1,200}"|'[^'\n]{1,200}'|«\u00a0[^»\n]{1,200}\u00a0»/;

/** A word of a command line that tells no running text apart from it: a path, a value in signs, a number. */
const argument = /(?=\S*[./\\<>\d]|-(?![\w-]))[^\s;,)»]*[^\s;,.:)»]/;

/** A command line in a text: the name, the command, then options with their values, quoted words, paths. */
const commandLine = new RegExp(
  `(?:npx )?${NAME} [a-z-]+(?: (?:${quoted.source}|--?[a-z][\\w-]*(?:[ =](?:${quoted.source}|[^\\s;,)»-][^\\s;,)»]*(?<![.:])))?|${argument.source}))*`,
  'g',
);

const everyQuoted = new RegExp(quoted, 'g');

/** Stands for a space at which no line may break. */
const STAND_IN = '\ue000';

/** A text without spaces. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', STAND_IN);
}

/** A text whose command lines have no spaces: broken over lines they could not be pasted. */
export function withWholeCommands(text: string): string {
  return text.includes(NAME) ? text.replace(commandLine, unbroken) : text;
}

/** The same for what stands in quotes. */
export function withWholeQuotes(text: string): string {
  return text.replace(everyQuoted, unbroken);
}

/** A text with its spaces again. */
export function withSpaces(text: string): string {
  return text.replaceAll(STAND_IN, ' ');
}
