import { describe, expect, it } from 'vitest';
import { hintsOf, programName, withSpaces, withWholeCommands } from '../../../src/cli/terminal/called.ts';

describe('the name of the program as the user called it', () => {
  const npx = {
    npm_command: 'exec',
    npm_lifecycle_event: 'npx',
    npm_lifecycle_script: 'campaign-audit',
    npm_execpath: '/usr/lib/node_modules/npm/bin/npm-cli.js',
  };
  // As npm 8, 9, 10 and 11 set them.
  it.each<[string, NodeJS.ProcessEnv, string]>([
    ['by itself', {}, 'campaign-audit'],
    ['npx, npm exec', npx, 'npx campaign-audit'],
    [
      'npx of npm 11, which quotes',
      { ...npx, npm_lifecycle_script: "'campaign-audit'" },
      'npx campaign-audit',
    ],
    ['npx -c', { ...npx, npm_lifecycle_script: 'campaign-audit check a.csv' }, 'npx campaign-audit'],
    [
      'a script of a package.json',
      {
        npm_command: 'run-script',
        npm_lifecycle_event: 'audit',
        npm_lifecycle_script: 'campaign-audit clean',
      },
      'campaign-audit',
    ],
    [
      'such a script of npm 11',
      { npm_command: 'run', npm_lifecycle_event: 'audit', npm_lifecycle_script: 'campaign-audit clean' },
      'campaign-audit',
    ],
    ['a script that is called npx', { ...npx, npm_command: 'run-script' }, 'campaign-audit'],
    ['npm test', { ...npx, npm_command: 'test', npm_lifecycle_event: 'test' }, 'campaign-audit'],
    ['a child of another tool of npx', { ...npx, npm_lifecycle_script: 'concurrently' }, 'campaign-audit'],
    [
      'a child of a tool of a like name',
      { ...npx, npm_lifecycle_script: 'my-campaign-audit' },
      'campaign-audit',
    ],
    ['a shell in npx', { ...npx, npm_lifecycle_script: 'bash' }, 'campaign-audit'],
    ['pnpm exec', { npm_command: 'exec', npm_execpath: '/pnpm.cjs' }, 'campaign-audit'],
  ])('%s', (_, env, name) => {
    expect(programName(env)).toBe(name);
  });
});

describe('hints', () => {
  const hinted = hintsOf('npx campaign-audit', ['clean', 'inspect']);

  it.each([
    ['see campaign-audit inspect a.csv', 'see npx campaign-audit inspect a.csv'],
    ['(campaign-audit clean)', '(npx campaign-audit clean)'],
    ['run campaign-audit clean.', 'run npx campaign-audit clean.'],
    ['campaign-audit help <command> lists', 'npx campaign-audit help <command> lists'],
    ['Usage: campaign-audit <command> [options]', 'Usage: npx campaign-audit <command> [options]'],
    ['campaign-audit --help, campaign-audit -h', 'npx campaign-audit --help, npx campaign-audit -h'],
  ])('begin as they have to be typed: %s', (text, wanted) => {
    expect(hinted(text)).toBe(wanted);
    expect(hinted(wanted)).toBe(wanted);
  });

  it.each([
    'campaign-audit: a message',
    'a defect of campaign-audit, not of your files',
    'Run of 2024, campaign-audit 0.1.0, law data',
    'no campaign-audit cleaned',
    'campaign-audit clean.csv',
    'cd ../campaign-audit clean',
    'inspect "my campaign-audit clean list.csv"',
    "inspect 'my campaign-audit clean list.csv'",
    'campaign-audit.yaml',
  ])('are told from other words: %s', (text) => {
    expect(hinted(text)).toBe(text);
  });

  it('stay as they are without npx', () => {
    expect(hintsOf('campaign-audit', ['clean'])('campaign-audit clean')).toBe('campaign-audit clean');
  });
});

describe('a command line', () => {
  const held = (text: string) => withWholeCommands(text).split(' ').map(withSpaces);

  it.each([
    ['see campaign-audit inspect a.csv now', ['see', 'campaign-audit inspect a.csv', 'now']],
    [
      'run: npx campaign-audit inspect "my log.csv" --write-outcomes map.yaml, fill it in',
      ['run:', 'npx campaign-audit inspect "my log.csv" --write-outcomes map.yaml,', 'fill', 'it', 'in'],
    ],
    [
      "(campaign-audit inspect 'a!b.csv' shows them)",
      ["(campaign-audit inspect 'a!b.csv'", 'shows', 'them)'],
    ],
    ['campaign-audit inspect lists them', ['campaign-audit inspect', 'lists', 'them']],
    ['campaign-audit clean --consents. Then', ['campaign-audit clean --consents.', 'Then']],
    ['campaign-audit verify <run-dir> says', ['campaign-audit verify <run-dir>', 'says']],
    ['lancez campaign-audit clean\u00a0: rien', ['lancez', 'campaign-audit clean\u00a0:', 'rien']],
    ['campaign-audit inspect - --role calls; dates', ['campaign-audit inspect - --role calls;', 'dates']],
    ['of campaign-audit. Its paths', ['of', 'campaign-audit.', 'Its', 'paths']],
  ])('is no place for a line break: %s', (text, wanted) => {
    expect(held(text)).toEqual(wanted);
  });
});
