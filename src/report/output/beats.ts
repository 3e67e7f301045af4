/** Items between two beats. */
const BEAT = 1000;

/**
 * Looks at many items before there is anything to write.
 *
 * @returns empty chunks now and then, at which whoever writes the report lets signals through
 */
export function* inBeats<T>(items: Iterable<T>, take: (item: T) => void): Generator<string> {
  let taken = 0;
  for (const item of items) {
    take(item);
    if (++taken % BEAT === 0) yield '';
  }
}
