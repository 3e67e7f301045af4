import { describe, expect, it } from 'vitest';
import { readOffset, readTime } from '../../src/time/moment.ts';

describe('times', () => {
  it.each([
    ['10:05', 36_300],
    ['9:05:30', 32_730],
    ['9h05', 32_700],
    ['9h05m10', 32_710],
    ['00:00', 0],
    ['23:59:59', 86_399],
    ['2:05 pm', 50_700],
    ['140500', 50_700],
    ['246000', null],
    [' 9:05 ', 32_700],
    ['12\u00a005\u00a030', null],
    ['24:00', null],
    ['10:60', null],
    ['10', null],
    ['', null],
    ['10:05 Z', null],
    ['06/05/2024 10:05', null],
  ])('%j', (text, seconds) => {
    expect(readTime(text)).toBe(seconds);
  });
});

describe('offsets', () => {
  it.each([
    ['Z', 0],
    [' utc', 0],
    ['-00:00', 0],
    ['+14:00', 50_400],
    ['+14:01', null],
    ['-14', -50_400],
    ['+05:59', 21_540],
    ['+0560', null],
    ['+1', null],
    ['', null],
  ])('%j', (text, seconds) => {
    expect(readOffset(text)).toBe(seconds ?? Number.NaN);
  });
});
