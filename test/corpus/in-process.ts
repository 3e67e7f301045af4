import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { main } from '../../src/main.ts';
import type { NamedCase } from './case.ts';
import { type Outputs, readOutputs } from './outputs.ts';
import { workplaceOf } from './workplace.ts';

/** The program on a case, without a process of its own. */
export async function auditCase(given: NamedCase): Promise<Outputs & { said: string }> {
  const folder = workplaceOf(given);
  const out = join(folder, 'out');
  const said: string[] = [];
  const sink = new PassThrough();
  sink.on('data', (chunk) => said.push(String(chunk)));
  const argv = [given.command, '--campaign', join(folder, 'campaign.json'), '--out', out];
  const streams = { stdin: new PassThrough(), stdout: sink, stderr: sink };
  const exit = await main(argv, streams, { LANG: 'C' }, {});
  return { ...readOutputs(out, exit), said: said.join('') };
}
