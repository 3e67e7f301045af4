import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Parts } from '../../src/cli/commands/parts.ts';
import { main } from '../../src/main.ts';
import type { Campaign } from './campaign.ts';
import { render } from './render.ts';

/**
 * Runs the tool on a generated campaign, in a folder of its own below the given one, which is the working
 * directory afterwards.
 *
 * @param parts what is put in place of the real ones
 * @returns exit status, what was said, and that folder; the outputs are in `out`
 */
export async function runTool(
  campaign: Campaign,
  below: string,
  more: readonly string[] = [],
  parts: Partial<Parts> = {},
) {
  const { files, args } = render(campaign);
  const dir = mkdtempSync(join(below, 'run-'));
  mkdirSync(dir, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  process.chdir(dir);
  const said: string[] = [];
  const sink = new PassThrough();
  sink.on('data', (chunk) => said.push(String(chunk)));
  const streams = { stdin: new PassThrough(), stdout: sink, stderr: sink };
  const exit = await main([...args, ...more, '-o', 'out'], streams, { LANG: 'C' }, parts);
  return { exit, dir, said: said.join('') };
}
