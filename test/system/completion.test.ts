import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/table.ts';
import { sectors } from '../../src/model.ts';
import { places } from '../../src/phone/places.ts';
import { acceptableRules, ruleIds } from '../../src/rules/index.ts';
import { failLevels } from '../../src/settings.ts';
import { askBash, askFish, askZsh, shellFolder } from './shells.ts';

let folder = '';
beforeAll(async () => {
  folder = await shellFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

const names = commands.map(({ name }) => name);
const files = ['contacts.csv', 'my results', 'été 1.csv'];

const shells = [
  ['bash', askBash],
  ['zsh', askZsh],
  ['fish', askFish],
] as const;

describe.each(shells)('%s', (_, ask) => {
  it.each<[string, string, readonly string[]]>([
    ['the commands', 'campaign-audit ', [...names, 'help']],
    ['a command that was begun', 'campaign-audit cle', ['clean']],
    ['the commands after an option', 'campaign-audit --lang fr ', [...names, 'help']],
    ['an option before the command', 'campaign-audit --la', ['--lang']],
    ['the commands that have a help', 'campaign-audit help ', names],
    ['an option', 'campaign-audit clean --se', ['--sector']],
    [
      'an option with its aliases',
      'campaign-audit clean --bl',
      ['--bloctel', '--bloctel-flag', '--bloctel-request'],
    ],
    ['an option of this command alone', 'campaign-audit check --cle', []],
    ['the values of an option', 'campaign-audit clean --sector ', sectors],
    ['a value that was begun', 'campaign-audit clean --sector en', ['energy-renovation', 'energy-supply']],
    ['a value behind =', 'campaign-audit clean --sector=en', ['energy-renovation', 'energy-supply']],
    ['a value of a short option', 'campaign-audit window -f ', ['ics', 'json', 'text']],
    ['a level for all', 'campaign-audit check --fail-on ne', ['never']],
    ['levels for contacts', 'campaign-audit check --fail-on con', failLevels],
    ['levels of nothing', 'campaign-audit check --fail-on x', []],
    ['rules that may be accepted', 'campaign-audit clean --accept ', acceptableRules],
    [
      'several of them',
      'campaign-audit clean --accept calls/missing con',
      ['consent/unknown', 'consent/unreadable'],
    ],
    ['rules to look at', 'campaign-audit rules ', ruleIds],
    ['territories', 'campaign-audit window ', places.map(({ id }) => id)],
    ['zones', 'campaign-audit window RE --zone Indian/R', ['Indian/Reunion']],
    ['the shells', 'campaign-audit completion ', ['bash', 'fish', 'zsh']],
    ['files', 'campaign-audit clean ', files],
    ['a file that was begun', 'campaign-audit clean con', ['contacts.csv']],
    ['files of an option', 'campaign-audit clean --consents ', files],
    ['more files of an option', 'campaign-audit clean --bloctel a.csv con', ['contacts.csv']],
    ['files, or the word for none', 'campaign-audit clean --calls ', [...files, 'none']],
    ['files behind a switch', 'campaign-audit clean --no-mask con', ['contacts.csv']],
    ['files behind a value', 'campaign-audit clean --start 2026-09-01 con', ['contacts.csv']],
    ['folders alone', 'campaign-audit clean --out ', ['my results']],
    ['folders of the short option', 'campaign-audit clean -o ', ['my results']],
    ['the file of a report', 'campaign-audit clean --format csv=con', ['contacts.csv']],
    ['the file of a report behind =', 'campaign-audit clean --format=csv=con', ['contacts.csv']],
    ['nothing for a date', 'campaign-audit clean --start ', []],
    ['no option behind --', 'campaign-audit clean -- --se', []],
    ['files behind --', 'campaign-audit clean -- con', ['contacts.csv']],
  ])('offers %s', (_, line, offered) => {
    expect(ask(folder, line)).toEqual([...offered].sort());
  });

  it('offers every option of every command', { timeout: 120_000 }, () => {
    for (const { name, options } of commands) {
      const flags = options.flatMap((option) => option.flags).map((flag) => `--${flag}`);
      expect(ask(folder, `campaign-audit ${name} --`)).toEqual([...flags, '--help'].sort());
    }
  });
});

describe('the scripts', () => {
  it('are the same twice, and hold no path of this machine', () => {
    for (const [shell] of shells) {
      const script = readFileSync(join(folder, shell), 'utf8');
      expect(script).not.toContain(process.cwd());
      expect(script).toMatch(/^#.*campaign-audit\n/);
    }
  });

  it('use nothing that bash 3.2 does not have', () => {
    const script = readFileSync(join(folder, 'bash'), 'utf8');
    expect(script).not.toMatch(/declare -A|local -A|mapfile|readarray|\$\{\w+(?:,,|\^\^)|\|&|&>>|\[\[ -v/);
  });

  it('describe options in the language asked for', () => {
    expect(readFileSync(join(folder, 'french'), 'utf8')).toContain('--sector:secteur de ce qui est vendu');
    const script = 'source $argv[1]; complete -C "campaign-audit clean --se"';
    const said = execFileSync('fish', ['--no-config', '-c', script, join(folder, 'fish')], {
      encoding: 'utf8',
    });
    expect(said).toMatch(/^--sector\twhat is being sold/);
  });
});
