/** What comes of a work that is done in steps, without turns between them. */
export function exhausted<R>(steps: Generator<void, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
