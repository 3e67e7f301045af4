import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/**
 * The first line in which two files differ, the first being 1.
 *
 * @throws system errors where one cannot be read
 */
export async function firstDifference(one: string, other: string): Promise<number> {
  const [a, b] = [linesOf(one), linesOf(other)];
  for (let line = 1; ; line++) {
    const [x, y] = [await a.next(), await b.next()];
    if (x.done || y.done || x.value !== y.value) return line;
  }
}

/** Every byte is a character, so that none is lost. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path, 'latin1'), crlfDelay: Number.POSITIVE_INFINITY });
}
