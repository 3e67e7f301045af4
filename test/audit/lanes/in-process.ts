import { MessageChannel } from 'node:worker_threads';
import type { Lanes } from '../../../src/audit/lanes/messages.ts';
import { runLane } from '../../../src/audit/lanes/run-lane.ts';

/** A second lane for logs of any size, on copies of what is said as between threads, but in this one. */
export const inProcess: Lanes = {
  from: 0,
  start(order) {
    const { port1, port2 } = new MessageChannel();
    const done = runLane(
      {
        post: (message) => port2.postMessage(message),
        listen: (listener) => void port2.on('message', listener),
      },
      structuredClone(order),
    );
    return {
      post: (message) => port1.postMessage(message),
      listen: (listener) => void port1.on('message', listener),
      ended: () => undefined,
      async close() {
        port2.emit('message', { numbers: new Float64Array(0), ends: new Uint32Array(0) });
        await done;
        port1.close();
      },
    };
  },
};
