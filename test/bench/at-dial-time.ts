import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { start } from './generate.ts';
import { median } from './measured.ts';

const asked = 200_000;
/** Numbers asked before the clock is looked at, as a dialler that has run for a while. */
const warm = 20_000;

/** What an answer may take. */
const wanted = 100;

/**
 * How long the library takes to answer about one number with the evidence of the whole job in memory.
 *
 * @param folder where opposition list and log are
 * @returns lines to print
 */
export async function atDialTime(folder: string): Promise<string[]> {
  const built = new URL('../../../dist/index.js', import.meta.url).href;
  const { check, loadEvidence }: typeof import('../../src/index.ts') = await import(built);
  const from = performance.now();
  const evidence = await loadEvidence({
    opposition: { path: join(folder, 'opposition.csv'), date: '2024-05-12' },
    calls: join(folder, 'calls.csv'),
  });
  const loaded = (performance.now() - from) / 1000;
  const memory = process.resourceUsage().maxRSS / 1000;
  const numbers = numbersIn(join(folder, 'calls.csv'));
  const at = new Date(`${start}T10:30:00+02:00`);
  const times: number[] = [];
  let callable = 0;
  for (let i = 0; i < asked + warm; i++) {
    // One in four stands in no input.
    const number = i % 4 === 3 ? `06${String(10_000_000 + i * 37)}` : (numbers[i % numbers.length] ?? '');
    const before = process.hrtime.bigint();
    const answer = check(number, { evidence, at });
    const time = Number(process.hrtime.bigint() - before) / 1000;
    if (i >= warm) times.push(time);
    if (answer.callable) callable++;
  }
  const late = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  const share = ((100 * callable) / (asked + warm)).toFixed(0);
  return [
    `the library loads the evidence in ${loaded.toFixed(1)} s, peak memory ${memory.toFixed(0)} MB`,
    `check, ${asked} numbers, ${share} % callable: ${median(times).toFixed(1)} µs, 99 % within ${late.toFixed(1)} µs (wanted: at most ${wanted} µs)`,
  ];
}

/** Numbers at the beginning of a log. */
function numbersIn(path: string): string[] {
  const bytes = Buffer.alloc(4_000_000);
  const descriptor = openSync(path, 'r');
  readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes.toString('latin1').match(/(?<=;)0\d{9}(?=;)/g) ?? [];
}
