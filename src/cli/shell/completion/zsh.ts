import { listsOf } from './lists.ts';
import type { Completed, CompletedOption } from './model.ts';
import { slotFunction } from './slots.ts';

/** A completion script for zsh: a file `_campaign-audit` of fpath, or sourced. */
export function zshScript(completed: Completed): string {
  const { commands, options } = completed;
  const lists = listsOf(completed);
  return [
    '#compdef campaign-audit',
    '# zsh completion for campaign-audit',
    '',
    ...lists.all.map((list, index) => `typeset -g _campaign_audit_${index + 1}=${quoted(list)}`),
    '',
    '_campaign_audit_commands() {',
    '  described=(',
    ...commands.map(({ name, about }) => `    ${quoted(entry(name, about))}`),
    '  )',
    '}',
    '',
    '_campaign_audit_options() {',
    '  case $1 in',
    "  ('') described=(",
    ...optionEntries(options),
    '  ) ;;',
    ...commands.flatMap((command) => [
      `  (${command.name}) described=(`,
      ...optionEntries(command.options),
      '  ) ;;',
    ]),
    '  esac',
    '}',
    '',
    ...slotFunction(completed, lists),
    machine,
  ].join('\n');
}

function optionEntries(options: readonly CompletedOption[]): string[] {
  return options.flatMap(({ names, help }) => names.map((name) => `    ${quoted(entry(name, help))}`));
}

/** A name with its description, as `_describe` takes it. */
function entry(name: string, description: string): string {
  return `${name}:${description}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

const machine = `_campaign_audit() {
  local command='' option='' given='' ended='' word values paths many keyed at
  local -a described
  for (( at = 2; at < CURRENT; at++ )); do
    word=\${(Q)words[at]}
    [[ -n $ended ]] && continue
    case $word in
    (--) ended=1 option='' ;;
    (--*=*) option=\${word%%=*} given=1 ;;
    (-?*) option=$word given='' ;;
    (*)
      # The first word that is no option's value is the command.
      if [[ -n $option && -z $given ]] && _campaign_audit_slot "$command" "$option"; then
        given=1
      elif [[ -z $command ]]; then
        command=$word option=''
      else
        given=1
      fi
      ;;
    esac
  done
  if [[ -z $ended && $PREFIX == --*=* ]] && _campaign_audit_slot "$command" "\${PREFIX%%=*}"; then
    compset -P 1 '*='
  elif [[ -z $ended && $PREFIX == -* ]]; then
    _campaign_audit_options "$command"
    _describe -o option described
    return
  elif [[ -n $option ]] && _campaign_audit_slot "$command" "$option" && [[ -z $given || -n $many ]]; then
    :
  elif [[ -z $command ]]; then
    [[ -n $ended ]] && return 1
    _campaign_audit_commands
    _describe command described
    return
  else
    _campaign_audit_slot "$command" '' || return 1
  fi
  if [[ -n $keyed && $PREFIX == *=* ]]; then
    compset -P 1 '*='
    values='' paths=files
  fi
  local found=1
  [[ -n $values ]] && compadd -- \${=values} && found=0
  [[ $paths == files ]] && _files && found=0
  [[ $paths == directories ]] && _files -/ && found=0
  return found
}

if [[ $funcstack[1] == _campaign-audit ]]; then
  _campaign_audit "$@"
else
  compdef _campaign_audit campaign-audit
fi
`;
