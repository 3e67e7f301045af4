const spared = new WeakSet<object>();

/** Notes of an error that it left the files of an earlier run untouched. */
export function addSpared(error: object): void {
  spared.add(error);
}

/** Whether an error left the files of an earlier run untouched. */
export function hasSpared(error: object): boolean {
  return spared.has(error);
}
