import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchInterrupts } from '../../../src/cli/terminal/interrupt.ts';

function watched() {
  const signals = new EventEmitter();
  const events: unknown[] = [];
  return { signals, events, ...watchInterrupts(signals, (code) => events.push(code)) };
}

describe('an interrupted run', () => {
  it('cleans up in the reverse order, then ends', () => {
    const { signals, events, onInterrupt } = watched();
    onInterrupt(() => events.push('first'));
    onInterrupt(() => events.push('second'));
    signals.emit('SIGTERM');
    expect(events).toEqual(['second', 'first', 143]);
  });

  it('ends with its terminal as by SIGTERM', () => {
    const { signals, events, onInterrupt } = watched();
    onInterrupt(() => events.push('first'));
    signals.emit('SIGHUP');
    expect(events).toEqual(['first', 143]);
  });

  it('goes on when a clean-up fails', () => {
    const { signals, events, onInterrupt } = watched();
    onInterrupt(() => events.push('first'));
    onInterrupt(() => {
      throw new Error('gone already');
    });
    signals.emit('SIGINT');
    expect(events).toEqual(['first', 130]);
  });

  it('leaves out what was taken off', () => {
    const { signals, events, onInterrupt } = watched();
    onInterrupt(() => events.push('first'))();
    signals.emit('SIGINT');
    expect(events).toEqual([130]);
  });

  it('leaves signals to the system once stopped', () => {
    const { signals, events, stop } = watched();
    stop();
    signals.emit('SIGINT');
    expect(events).toEqual([]);
  });
});
