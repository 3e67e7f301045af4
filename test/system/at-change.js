import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Loaded before the program: sends it a signal just before it changes a file for the so-many-th time, and counts for whoever asks.
const { AT_CHANGE: at, WITH_SIGNAL: signal, COUNT_INTO: counts } = process.env;
const changes = [
  'openSync',
  'writeSync',
  'writeFileSync',
  'closeSync',
  'fsync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
  'rmdirSync',
];
let count = 0;
for (const name of changes) {
  const way = fs[name];
  fs[name] = (...all) => {
    if (count++ === Number(at)) process.kill(process.pid, signal);
    return way(...all);
  };
}
syncBuiltinESMExports();
if (counts !== undefined) process.on('exit', () => fs.appendFileSync(counts, String(count)));
