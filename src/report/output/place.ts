import { posix, win32 } from 'node:path';

/**
 * Where an input is, seen from the working directory, with slashes; the name of the file alone where it lies
 * outside, so that no folder of the machine shows.
 *
 * @param path as the user gave it, `-` for standard input
 * @example pathFrom('/data', '/data/lists/a.csv') // 'lists/a.csv'
 * @example pathFrom('/data', '../b.csv') // 'b.csv'
 */
export function pathFrom(root: string, path: string): string {
  if (path === '-') return 'stdin';
  if (isOfWindows(root)) return inside(win32, root, path);
  return isOfWindows(path) ? win32.basename(path) : inside(posix, root, path);
}

function isOfWindows(path: string): boolean {
  return /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
}

function inside(paths: typeof posix, root: string, path: string): string {
  const found = paths.relative(root, paths.resolve(root, path));
  const outside = found === '' || /^\.\.(?:[\\/]|$)/.test(found) || paths.isAbsolute(found);
  if (outside) return paths.basename(path);
  return paths === win32 ? found.replaceAll('\\', '/') : found;
}

/** A path with its line, as compilers write it; 0 where there is none. */
export function placeText(path: string, line: number): string {
  return line === 0 ? path : `${path}:${line}`;
}

/** A relative path as a relative URI: everything but letters, digits and a few signs percent-encoded. */
export function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
