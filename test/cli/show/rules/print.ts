import { PassThrough } from 'node:stream';
import { main } from '../../../../src/main.ts';
import { capture } from '../../run.ts';

/** Runs `rules` for real, on 24 November 2026. */
export async function rules(argv: readonly string[], { tty = false, columns = 100, env = {} } = {}) {
  const stdout = Object.assign(capture(tty), { columns });
  const stderr = capture();
  const streams = { stdin: new PassThrough(), stdout, stderr };
  const now = () => new Date('2026-11-23T23:30:00Z');
  const code = await main(['rules', ...argv], streams, { LANG: 'C', ...env }, { now });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** What is printed where nothing goes wrong. */
export async function printed(...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await rules(argv);
  if (code !== 0 || stderr !== '') throw new Error(`${code}: ${stderr}`);
  return stdout;
}
