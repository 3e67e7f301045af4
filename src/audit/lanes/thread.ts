import { Worker } from 'node:worker_threads';
import type { Lanes } from './messages.ts';

/** The lane of past calls in a thread of its own. */
export const threads: Lanes = {
  from: 8 << 20,
  start(order) {
    const worker = new Worker(new URL('./calls-lane.js', import.meta.url), {
      workerData: order,
      // Millions of short-lived objects: with more room, fewer of them are copied before they are garbage.
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    let isOver = false;
    return {
      post: (message) => worker.postMessage(message),
      listen: (listener) => void worker.on('message', listener),
      ended(listener) {
        worker.on('error', listener);
        worker.on('exit', () => {
          if (!isOver) listener(new Error('the thread of past calls ended before its work'));
        });
      },
      async close() {
        isOver = true;
        await worker.terminate();
      },
    };
  },
};
