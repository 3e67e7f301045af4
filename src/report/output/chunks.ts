import { Utf8 } from './utf8.ts';

/** The lines of many items as chunks of about 64 KiB: a single string could not hold them all. */
export function inChunks<T>(items: Iterable<T>, line: (item: T) => string): Generator<Buffer> {
  return writtenInChunks(items, (item, to) => to.add(line(item)));
}

/**
 * The same for lines that are written piece by piece.
 *
 * @param write adds the whole line of an item
 */
export function* writtenInChunks<T>(
  items: Iterable<T>,
  write: (item: T, to: Utf8) => void,
): Generator<Buffer> {
  const text = new Utf8();
  for (const item of items) {
    write(item, text);
    if (text.isFull) yield text.take();
  }
  if (!text.isEmpty) yield text.take();
}
