import type { ValueLists } from './lists.ts';
import type { Completed, CompletedCommand, CompletedOption, Slot } from './model.ts';

/** The function that says what follows an option, as bash and zsh both read it. */
export function slotFunction({ commands, options }: Completed, lists: ValueLists): string[] {
  return [
    '# What follows an option of a command, or stands without one; fails where an option takes no value.',
    '_campaign_audit_slot() {',
    "  values='' paths='' many='' keyed=''",
    '  case "$1 $2" in',
    ...valueLines('', options, lists),
    ...commands.flatMap((command) => commandLines(command, lists)),
    '  (*) return 1 ;;',
    '  esac',
    '}',
    '',
  ];
}

function commandLines({ name, argument, options }: CompletedCommand, lists: ValueLists): string[] {
  return [...valueLines(name, options, lists), `  ('${name} ') ${settingsOf(argument, false, lists)} ;;`];
}

function valueLines(command: string, options: readonly CompletedOption[], lists: ValueLists): string[] {
  return options.flatMap(({ names, slot, many }) => {
    if (slot === null) return [];
    const patterns = names.map((flag) => `'${command} ${flag}'`).join('|');
    return [`  (${patterns}) ${settingsOf(slot, many, lists)} ;;`];
  });
}

function settingsOf(slot: Slot, many: boolean, lists: ValueLists): string {
  const list = lists.numberOf(slot);
  const settings = [
    ...(list === 0 ? [] : [`values=$_campaign_audit_${list}`]),
    ...(slot.paths === 'none' ? [] : [`paths=${slot.paths}`]),
    ...(many ? ['many=1'] : []),
    ...(slot.keyed ? ['keyed=1'] : []),
  ];
  return settings.length === 0 ? ':' : settings.join(' ');
}
