import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentsOf, runIn, workplace } from './workplace.ts';

/** As npx starts a program. */
const npx = { npm_command: 'exec', npm_lifecycle_event: 'npx', npm_lifecycle_script: 'campaign-audit' };

const ofCalls = 'a-mapping-of-results-is-filled-in';
const ofList = 'a-list-is-checked';
const forms = ['json', 'html', 'markdown', 'csv', 'sarif', 'junit', 'text'].flatMap((id) => [
  '-f',
  `${id}=${id}.out`,
]);

/** A command in a place of its own, started by itself and through npx: what it says and what it leaves. */
async function bothWays(scenario: string, argv: readonly string[], before: readonly string[] = []) {
  const folder = workplace(fileURLToPath(new URL(`../../fixtures/scenarios/${scenario}/`, import.meta.url)));
  if (before.length > 0) await runIn(folder, before);
  const inputs = Object.keys(contentsOf(folder));
  const started = async (env: NodeJS.ProcessEnv) => {
    const { code, stdout, stderr } = await runIn(folder, argv, { env });
    const files = contentsOf(folder);
    for (const name of Object.keys(files))
      if (!inputs.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
    return { code, said: `${stdout}${stderr}`, files };
  };
  return { alone: await started({}), through: await started(npx) };
}

/** Without line ends: a longer command may begin a line of its own. */
const words = (text: string) => text.split(/\s+/).join(' ');

describe('started through npx', () => {
  it.each<[string, string, readonly string[], string]>([
    ['the summary', ofList, ['check', 'contacts.csv'], 'campaign-audit clean'],
    [
      'the summary of a log',
      ofCalls,
      ['calls', 'calls.csv'],
      'campaign-audit inspect calls.csv --write-outcomes',
    ],
    ['inspect', ofCalls, ['inspect', 'calls.csv'], 'campaign-audit calls calls.csv'],
    ['a mistake', ofList, ['check', 'contacts.csv', '--nothing'], 'campaign-audit check --help'],
    ['an unknown command', ofList, ['chek'], 'campaign-audit clean | check'],
    ['no log', 'log-without-a-readable-row', ['calls', 'calls.csv'], 'campaign-audit inspect calls.csv'],
    ['help', ofList, ['check', '--help'], 'campaign-audit check [options]'],
    ['init', ofList, ['init', 'new'], 'campaign-audit clean'],
    ['rules', ofList, ['rules'], 'campaign-audit rules --long'],
  ])('%s begins its commands so, and nothing else is different', async (_, scenario, argv, hint) => {
    const { alone, through } = await bothWays(scenario, argv);
    expect(words(alone.said)).toContain(hint);
    expect(words(alone.said)).not.toContain('npx');
    expect(words(through.said)).toContain(`npx ${hint}`);
    expect(words(through.said).replaceAll('npx campaign-audit', 'campaign-audit')).toBe(words(alone.said));
    expect(through.code).toBe(alone.code);
    expect(through.files).toEqual(alone.files);
  });

  it.each<[string, string, readonly string[], (readonly string[])?]>([
    ['a list', ofList, ['check', 'contacts.csv', '-o', 'out', ...forms]],
    ['past calls', ofCalls, ['calls', 'calls.csv', '-o', 'out', ...forms]],
    ['an inspection', ofCalls, ['inspect', 'calls.csv', '-f', 'json']],
    ['a number', ofList, ['explain', '0199001234', '-f', 'text=text.out', '-f', 'markdown=page.out']],
    [
      'runs',
      ofList,
      ['summarize', 'out', '-f', 'text=text.out', '-f', 'html=page.out', '-f', 'json'],
      ['check', 'contacts.csv', '-o', 'out'],
    ],
  ])('reports of %s have the same bytes', async (_, scenario, argv, before) => {
    const { alone, through } = await bothWays(scenario, argv, before);
    expect(through.files).toEqual(alone.files);
    expect(JSON.stringify(through.files)).not.toContain('npx');
    expect([through.code, through.code === 2]).toEqual([alone.code, false]);
    if (argv.includes('json')) expect(through.said).toBe(alone.said);
  });
});
