import { parentPort, workerData } from 'node:worker_threads';
import { runLane } from './audit/lanes/run-lane.ts';

/** The thread of past calls: its port is that of the thread that started it. */
const port = parentPort;
if (port === null) throw new Error('this is no program, but a thread of one');
await runLane(
  { post: (message) => port.postMessage(message), listen: (listener) => void port.on('message', listener) },
  workerData,
);
port.close();
