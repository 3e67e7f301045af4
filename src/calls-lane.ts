import { parentPort, workerData } from 'node:worker_threads';

/** The thread of past calls: its port is that of the thread that started it. */
const port = parentPort;
if (port === null) throw new Error('this is no program, but a thread of one');
// Loaded here, so that it is no part of what every command loads at its start.
const { runLane } = await import('./audit/lanes/run-lane.ts');
await runLane(
  { post: (message) => port.postMessage(message), listen: (listener) => void port.on('message', listener) },
  workerData,
);
port.close();
