import { expect, it } from 'vitest';
import { pace, turn } from '../../src/host/turns.ts';

const workFor = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

it('a turn is due after some work, not before, and not right after another', async () => {
  const others = pace();
  expect(others.isDue()).toBe(false);
  workFor(60);
  expect(others.isDue()).toBe(true);
  await others.turn();
  expect(others.isDue()).toBe(false);
});

it('what waits for its turn has it', async () => {
  let heard = false;
  setImmediate(() => {
    heard = true;
  });
  await turn();
  expect(heard).toBe(true);
});
