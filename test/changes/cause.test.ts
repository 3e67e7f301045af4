import { expect, it } from 'vitest';
import { causeOf, type Trial } from '../../src/changes/cause.ts';

const [kept, excluded] = [17, 0];
const trial = (cause: Trial['cause'], ...marks: number[]): Trial => ({
  cause,
  marks: Float64Array.from(marks),
});
const untried = (cause: Trial['cause']): Trial => ({ cause, marks: null });

it.each<[string, Trial[], string]>([
  ['that gives the old verdict', [trial('input', kept, kept), trial('data', kept, excluded)], 'data'],
  ['the first of several', [trial('data', kept, excluded), trial('time', kept, excluded)], 'data'],
  [
    'the first that differs, where none gives it',
    [trial('data', kept, kept), trial('time', kept, kept)],
    'data',
  ],
  [
    'the first that differs, where that one could not be tried and no other gives it',
    [untried('data'), trial('time', kept, kept)],
    'data',
  ],
  [
    'another one that gives it, where the first could not be tried',
    [untried('data'), trial('time', kept, excluded)],
    'time',
  ],
  ['the list, whose rows have their old places', [trial('input', excluded, kept)], 'input'],
  [
    'not the list, where neither it nor the data of then could be tried',
    [untried('input'), untried('data')],
    'data',
  ],
  [
    'not the list, which was tried and does not give it',
    [trial('input', kept, excluded), trial('time', kept, kept)],
    'time',
  ],
  [
    'not the list, where something else could not be tried either',
    [untried('input'), trial('data', kept, kept), untried('law')],
    'data',
  ],
  ['the list, where nothing else differs', [untried('input')], 'input'],
  [
    'the list, where all else was tried and does not give it',
    [untried('input'), trial('time', kept, kept)],
    'input',
  ],
])('the cause is %s', (_, trials, cause) => {
  expect(causeOf(trials, { before: 0, after: 1 }, excluded)).toBe(cause);
});

it('numbers that may be called tell two verdicts apart', () => {
  const trials = [trial('data', 3, 3), trial('time', 3, kept)];
  expect(causeOf(trials, { before: 0, after: 1 }, kept)).toBe('time');
});
