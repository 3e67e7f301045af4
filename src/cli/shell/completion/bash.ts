import { listsOf } from './lists.ts';
import type { Completed, CompletedOption } from './model.ts';
import { slotFunction } from './slots.ts';

/** A completion script for bash, from version 3.2 on. */
export function bashScript(completed: Completed): string {
  const { commands, options } = completed;
  const lists = listsOf(completed);
  const names = commands.map(({ name }) => name).join(' ');
  return [
    '# bash completion for campaign-audit',
    '',
    ...lists.all.map((list, index) => `_campaign_audit_${index + 1}='${list}'`),
    '',
    '_campaign_audit_options() {',
    '  case $1 in',
    `  '') REPLY='${flagsOf(options)}' ;;`,
    ...commands.map(({ name, options: own }) => `  ${name}) REPLY='${flagsOf(own)}' ;;`),
    '  esac',
    '}',
    '',
    ...slotFunction(completed, lists),
    machine.replace('COMMANDS', names),
  ].join('\n');
}

function flagsOf(options: readonly CompletedOption[]): string {
  return options.flatMap(({ names }) => names).join(' ');
}

const machine = `_campaign_audit() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command='' option='' given='' ended='' word before='' previous='' at
  local values paths many keyed REPLY IFS=$' \\t\\n'
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    before=$previous previous=$word
    if [ -n "$ended" ]; then continue; fi
    case $word in
    --) ended=1 option='' ;;
    =) ;;
    -?*) option=$word given='' ;;
    *)
      # The first word that is no option's value is the command.
      if [ -n "$option" ] && [ -z "$given" ] && _campaign_audit_slot "$command" "$option"; then
        given=1
      elif [ -z "$command" ]; then
        command=$word option=''
      else
        given=1
      fi
      ;;
    esac
  done
  # bash takes --option=value for three words.
  if [ "$cur" = = ]; then
    cur='' before=$previous previous='='
  fi
  if [ -n "$option" ] && _campaign_audit_slot "$command" "$option" &&
    { [ -z "$given" ] || [ -n "$many" ] || { [ -n "$keyed" ] && [ "$previous" = = ]; }; }; then
    if [ -n "$keyed" ] && [ "$previous" = = ] && [ "$before" != "$option" ]; then
      values='' paths=files
    fi
  else
    _campaign_audit_slot "$command" '' || values='' paths=''
    if [ -z "$command" ] && [ -z "$ended" ]; then values='COMMANDS'; fi
  fi
  case $cur in
  -*) if [ -z "$ended" ]; then _campaign_audit_options "$command"; values=$REPLY paths=''; fi ;;
  esac
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$cur")); fi
  IFS=$'\\n'
  case $paths in
  files) COMPREPLY=(\${COMPREPLY[@]+"\${COMPREPLY[@]}"} $(compgen -f -- "$cur")) ;;
  directories) COMPREPLY=(\${COMPREPLY[@]+"\${COMPREPLY[@]}"} $(compgen -d -- "$cur")) ;;
  esac
  # Before version 4, bash escapes the names of files only where they are left to it.
  if [ -n "$paths" ]; then
    if type compopt >/dev/null 2>&1; then compopt -o filenames 2>/dev/null; else COMPREPLY=(); fi
  fi
}

if type compopt >/dev/null 2>&1; then
  complete -F _campaign_audit campaign-audit
else
  complete -o default -F _campaign_audit campaign-audit
fi
`;
