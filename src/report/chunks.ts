const chunkLength = 64 * 1024;

/** The lines of many items as chunks of about 64 KiB: a single string could not hold them all. */
export function* inChunks<T>(items: Iterable<T>, line: (item: T) => string): Generator<string> {
  let chunk = '';
  for (const item of items) {
    chunk += line(item);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}
