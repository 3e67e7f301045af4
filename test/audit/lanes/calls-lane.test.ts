import { describe, expect, it } from 'vitest';
import { CallsLane } from '../../../src/audit/lanes/calls-lane.ts';
import { failureOf } from '../../../src/audit/lanes/failure.ts';
import type { FromLane, StartedLane } from '../../../src/audit/lanes/messages.ts';
import { InputError } from '../../../src/errors.ts';
import type { Progress } from '../../../src/host/host.ts';
import { NumberTable } from '../../../src/store/number-table.ts';
import { NamelessFile } from '../../../src/write/nameless-file.ts';

/** A lane that says what the test wants, and remembers how often it was closed. */
function lane() {
  const told: { message(message: FromLane): void; ended(error: Error): void } = {
    message: () => undefined,
    ended: () => undefined,
  };
  let closed = 0;
  const started: StartedLane = {
    post: () => undefined,
    listen(listener) {
      told.message = listener;
    },
    ended(listener) {
      told.ended = listener;
    },
    async close() {
      closed += 1;
    },
  };
  const calls = new CallsLane(started, new NamelessFile());
  return { calls, told, closed: () => closed };
}

const event: Progress = {
  step: 'read',
  file: 'calls.csv',
  role: 'calls',
  bytes: 1,
  totalBytes: 2,
  rows: 3,
  totalRows: null,
};
const silent = { progress: () => undefined };

describe('the lane of past calls', () => {
  it('fails whoever waits for it with what went wrong there', async () => {
    const { calls, told } = lane();
    const reading = calls.read(new NumberTable(), silent);
    const wrong = new InputError({ code: 'csv/empty', problem: { en: 'empty', fr: 'vide' } });
    told.message({ kind: 'failed', failure: failureOf(wrong) });
    await expect(reading).rejects.toMatchObject({ detail: { code: 'csv/empty' } });
    await expect(calls.judged()).rejects.toBeInstanceOf(InputError);
    await expect(calls.written()).rejects.toBeInstanceOf(InputError);
    await calls.close();
  });

  it('fails whoever waits for it where it ends before its work', async () => {
    const { calls, told } = lane();
    told.ended(new Error('out of memory'));
    await expect(calls.written()).rejects.toThrow('out of memory');
    await calls.close();
  });

  it('tells how far it is only while it is waited for', async () => {
    const { calls, told } = lane();
    const events: Progress[] = [];
    told.message({ kind: 'progress', event });
    const reading = calls.read(new NumberTable(), { progress: (one) => events.push(one) });
    told.message({ kind: 'progress', event });
    expect(events).toEqual([event]);
    told.ended(new Error('enough'));
    await expect(reading).rejects.toThrow('enough');
    await calls.close();
  });

  it('is closed once, however often that is asked', async () => {
    const { calls, closed } = lane();
    await calls.close();
    await calls.close();
    expect(closed()).toBe(1);
  });
});
