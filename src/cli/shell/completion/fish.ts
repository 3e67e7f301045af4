import { listsOf, type ValueLists } from './lists.ts';
import type { Completed, CompletedCommand, CompletedOption, Slot } from './model.ts';

/** A completion script for fish, from version 3.0 on. */
export function fishScript(completed: Completed): string {
  const { commands, options } = completed;
  const lists = listsOf(completed);
  const names = commands.map(({ name }) => name).join(' ');
  const takers = [...new Set(commands.flatMap((command) => takersOf(command.options)))].join(' ');
  return [
    '# fish completion for campaign-audit',
    '',
    ...lists.all.map((list, index) => `set -g __campaign_audit_${index + 1} ${list}`),
    '',
    machine.replace('COMMANDS', names).replace('TAKERS', takers),
    'complete -c campaign-audit -e',
    'complete -c campaign-audit -f',
    ...options.map((option) => optionLine('__campaign_audit_in', option, lists)),
    ...commands.map(
      ({ name, about }) => `complete -c campaign-audit -n __campaign_audit_in -a ${name} -d ${quoted(about)}`,
    ),
    ...commands.flatMap((command) => commandLines(command, lists)),
    '',
  ].join('\n');
}

function takersOf(options: readonly CompletedOption[]): string[] {
  return options.flatMap(({ names, slot }) => (slot === null ? [] : names));
}

function commandLines({ name, argument, options }: CompletedCommand, lists: ValueLists): string[] {
  const condition = quoted(`__campaign_audit_in ${name}`);
  const many = options.filter((option) => option.many);
  const free = quoted(
    `__campaign_audit_in ${name}; and not __campaign_audit_after ${takersOf(many).join(' ')}`,
  );
  return [
    ...options.map((option) => optionLine(condition, option, lists)),
    ...slotLines(free, argument, lists),
    ...many.flatMap(({ names, slot }) =>
      slot === null
        ? []
        : slotLines(
            quoted(`__campaign_audit_in ${name}; and __campaign_audit_after ${names.join(' ')}`),
            slot,
            lists,
          ),
    ),
  ];
}

function optionLine(condition: string, { names, help, slot }: CompletedOption, lists: ValueLists): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = slot === null ? '' : ` ${valueIn(slot, lists)}`;
  return `complete -c campaign-audit -n ${condition} ${flags.join(' ')}${value} -d ${quoted(help)}`;
}

/** What follows an option: `-x` keeps files out. */
function valueIn(slot: Slot, lists: ValueLists): string {
  const offered = offersOf(slot, lists);
  const list = offered === '' ? '' : ` -a ${quoted(offered)}`;
  return slot.paths === 'files' ? `-rF${list}` : `-x${list}`;
}

/** What stands without an option. */
function slotLines(condition: string, slot: Slot, lists: ValueLists): string[] {
  const offered = offersOf(slot, lists);
  return [
    ...(slot.paths === 'files' ? [`complete -c campaign-audit -n ${condition} -F`] : []),
    ...(offered === '' ? [] : [`complete -c campaign-audit -n ${condition} -a ${quoted(offered)}`]),
  ];
}

function offersOf(slot: Slot, lists: ValueLists): string {
  const list = lists.numberOf(slot);
  return [
    ...(list === 0 ? [] : [`$__campaign_audit_${list}`]),
    ...(slot.paths === 'directories' ? ['(__fish_complete_directories)'] : []),
    ...(slot.keyed ? ['(__campaign_audit_keyed)'] : []),
  ].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const machine = `set -g __campaign_audit_commands COMMANDS
# Options that take a value.
set -g __campaign_audit_takers TAKERS

# Whether the command that was typed is one of these; without any: whether none was.
function __campaign_audit_in
    set -l words (commandline -opc)
    set -l skip no
    for word in $words[2..-1]
        if test $skip = yes
            set skip no
        else if contains -- $word $__campaign_audit_takers
            set skip yes
        else if not string match -q -- '-*' $word
            contains -- $word $argv
            return
        end
    end
    test (count $argv) -eq 0
end

# Whether the last option, of those that take several values, is one of these.
function __campaign_audit_after
    for word in (commandline -opc)[-1..1]
        switch $word
            case --
                return 1
            case '-*'
                contains -- $word $argv
                return
        end
    end
    return 1
end

# A report goes on with = and a file.
function __campaign_audit_keyed
    set -l parts (string split -m 1 = -- (commandline -ct | string replace -r -- '^--[a-z-]+=' ''))
    test (count $parts) -eq 2; or return
    for path in (__fish_complete_path $parts[2])
        echo $parts[1]=$path
    end
end
`;
