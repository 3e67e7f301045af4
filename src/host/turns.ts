/** Milliseconds of work between two turns; on a machine that is busy they may become ten times as many. */
const SPAN = 50;

/** Rows of a contact list between two turns. */
export const TURN_ROWS = 20_000;

/** Gives others their turn: a signal is heard only between turns of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Does a long work step by step, and gives others their turn between the steps. */
export async function inTurns<R>(steps: Generator<void, R>): Promise<R> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}

/** Gives others their turn when it is due, however much is done between two looks. */
export function pace(): { isDue(): boolean; turn(): Promise<void> } {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= SPAN,
    async turn() {
      await turn();
      since = performance.now();
    },
  };
}
