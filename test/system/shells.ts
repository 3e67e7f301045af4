import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import { capture } from '../cli/run.ts';

/** What the tool prints, run in this process. */
export async function printed(argv: readonly string[]): Promise<string> {
  const [stdout, stderr] = [capture(), capture()];
  const code = await main(argv, { stdin: new PassThrough(), stdout, stderr }, { LANG: 'C' });
  if (code !== 0) throw new Error(stderr.text());
  return stdout.text();
}

/** A folder with two files and a folder, and the completion scripts beside it. */
export async function shellFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shells-'));
  const work = join(folder, 'work');
  mkdirSync(join(work, 'my results'), { recursive: true });
  for (const name of ['contacts.csv', 'été 1.csv']) writeFileSync(join(work, name), '');
  for (const shell of ['bash', 'zsh', 'fish']) {
    writeFileSync(join(folder, shell), await printed(['completion', shell]));
  }
  writeFileSync(join(folder, 'french'), await printed(['completion', 'zsh', '--lang', 'fr']));
  return folder;
}

/** What a shell offers for a line, sorted, each as the word itself. */
export type Ask = (folder: string, line: string) => string[];

function run(shell: string, args: readonly string[], folder: string): string {
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'xterm' };
  return execFileSync(shell, args, { cwd: join(folder, 'work'), env, encoding: 'utf8', timeout: 30_000 });
}

function words(lines: readonly string[]): string[] {
  const plain = lines
    .filter((line) => line !== '')
    .map((line) => line.replace(/^.*=/, '').replace(/\/$/, ''));
  return [...new Set(plain)].sort();
}

/** As bash itself cuts a line into words. */
function cut(line: string): string[] {
  return line.split(' ').flatMap((word) => word.split(/(=)/).filter((part) => part !== '' || word === ''));
}

export const askBash: Ask = (folder, line) => {
  const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _campaign_audit; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return words(run('bash', ['-c', script, 'bash', join(folder, 'bash'), ...cut(line)], folder).split('\n'));
};

export const askFish: Ask = (folder, line) => {
  const script = 'source $argv[1]; complete -C $argv[2]';
  const lines = run('fish', ['--no-config', '-c', script, join(folder, 'fish'), line], folder).split('\n');
  return words(lines.map((found) => found.replace(/\t.*/, '')));
};

/** zsh completes only where someone types: a pseudo-terminal, and each match is told as it is added. */
const typing = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'PS1=; autoload -Uz compinit && compinit -u -d ../dump; source "'$1'"'
zpty -w z 'LISTMAX=0
told() {
  compadd() {
    local -a hits
    if [[ $1 != -[OAD] && $2 != -[OAD] ]]; then
      builtin compadd -A hits "$@"
      print -rl -- "<hit>"$^hits"<>"
    fi
    builtin compadd "$@"
  }
  print -r -- "<begin>"
  _main_complete
  print -r -- "<end>"
}
zle -C told list-choices told
bindkey "^I" told'
zpty -w z 'print rea""dy'
while zpty -r z line; do [[ $line == *ready* ]] && break; done
zpty -n -w z "$2"$'\\t'
while zpty -r z line; do print -rn -- $line; [[ $line == *"<end>"* ]] && break; done
zpty -d z`;

export const askZsh: Ask = (folder, line) => {
  const told = run('zsh', ['-f', '-c', typing, 'zsh', join(folder, 'zsh'), line], folder);
  return words([...told.matchAll(/<hit>(.*?)<>/g)].map(([, word]) => (word ?? '').replace(/\\(.)/g, '$1')));
};
