import type { EventEmitter } from 'node:events';

import { exits } from './exit-codes.ts';

/** Signals that end a run, with the exit code that shells expect: 128 and the signal's number. */
const codes = {
  SIGINT: exits.interrupted,
  SIGTERM: exits.terminated,
  // The terminal has gone, as at the end of a session: it ends the run as SIGTERM does.
  SIGHUP: exits.terminated,
} as const;

export interface Interrupts {
  /** Registers a synchronous clean-up; returns what takes it off again. */
  onInterrupt(cleanUp: () => void): () => void;
  /** Leaves signals to the system again. */
  stop(): void;
}

/**
 * Cleans up on SIGINT, SIGTERM and SIGHUP, the last registered first, and ends the process.
 *
 * @param signals `process`, or what stands for it in a test
 */
export function watchInterrupts(signals: EventEmitter, exit: (code: number) => void): Interrupts {
  const cleanUps = new Set<() => void>();
  const watched = Object.entries(codes).map(([signal, code]) => {
    const listener = () => {
      for (const cleanUp of [...cleanUps].reverse()) quietly(cleanUp);
      exit(code);
    };
    // Before the listener of the program file, which ends the process without a clean-up.
    signals.prependOnceListener(signal, listener);
    return { signal, listener };
  });
  return {
    onInterrupt(cleanUp) {
      cleanUps.add(cleanUp);
      return () => cleanUps.delete(cleanUp);
    },
    stop() {
      for (const { signal, listener } of watched) signals.off(signal, listener);
    },
  };
}

/** One clean-up that fails leaves the others their turn. */
function quietly(cleanUp: () => void): void {
  try {
    cleanUp();
  } catch {}
}
