import { commands } from '../../src/cli/commands/table.ts';
import type { Option } from '../../src/cli/options/option.ts';
import type { Lang } from '../../src/model.ts';
import { code, markdownTable, ownText } from '../../src/report/output/marked-up.ts';
import { pageWords } from './words.ts';

/** One option as some commands take it, in the same words. */
interface Taken {
  option: Option<unknown>;
  by: string[];
}

/** Every option of every command. */
export function optionsPage(lang: Lang): string {
  const words = pageWords[lang];
  const { title, intro, columns } = words.options;
  const rows = taken(lang).map(({ option, by }) => [
    flagsOf(option),
    option.flagOnly === true ? '' : code(option.key),
    ownText(option.help[lang]),
    typeof option.fallback === 'string' ? code(option.fallback) : '',
    by.map((name) => code(name)).join(' '),
  ]);
  return `# ${title}\n\n${intro} ${words.made('options.md')}\n\n${markdownTable(columns, rows)}`;
}

function taken(lang: Lang): Taken[] {
  const known = new Map<string, Taken>();
  for (const { name, options } of commands)
    for (const option of options) {
      const id = JSON.stringify([option.flags, option.key, option.argument, option.help[lang]]);
      const one = known.get(id) ?? { option, by: [] };
      one.by.push(name);
      known.set(id, one);
    }
  return [...known.values()];
}

function flagsOf({ flags, short, argument, takes }: Option<unknown>): string {
  const named = flags.map((flag) => code(`--${flag}`));
  const all = short === undefined ? named : [code(`-${short}`), ...named];
  return `${all.join(', ')}${takes === 'nothing' || argument === '' ? '' : ` ${ownText(argument)}`}`.trim();
}
