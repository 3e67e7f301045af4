interface Kind<A> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): A;
}

/** The first values of an array as one of their exact size, in memory that threads share. */
export function inShared<A extends { set(values: ArrayLike<number>): void }>(
  kind: Kind<A>,
  values: { subarray(from: number, to: number): ArrayLike<number> },
  count: number,
): A {
  const shared = new kind(new SharedArrayBuffer(count * kind.BYTES_PER_ELEMENT));
  shared.set(values.subarray(0, count));
  return shared;
}
