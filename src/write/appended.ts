import { appendFileSync } from 'node:fs';

/**
 * Puts text at the end of a file that others write to as well; the file is made where there is none.
 *
 * @throws system errors, with code and path
 */
export function appendText(path: string, chunks: Iterable<string | Buffer>): void {
  appendFileSync(path, [...chunks].join(''), { mode: 0o600 });
}
