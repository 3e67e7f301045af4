import { describe, expect, it } from 'vitest';
import { runPlace } from '../../../../src/cli/config/paths/run-place.ts';
import { dayOf } from '../../../../src/time/days.ts';

const day = dayOf(2026, 9, 1);
const place = (out: string, path: string, campaignName: string | null = null) =>
  runPlace(out, { start: day, contacts: { path }, calls: [], campaignName }, day);

describe('a run directory that is called as its list', () => {
  it.each([
    ['runs/{name}', 'lists/printemps.csv.gz', 'runs/printemps'],
    ['runs/{date}-{name}', '...csv', 'runs/2026-09-01-..'],
    ['../runs/.{name}', 'a.csv', '../runs/.a'],
    ['./{name}', '-', './stdin'],
  ])('%s of %s is %s', (out, path, filled) => {
    expect(place(out, path)).toBe(filled);
  });

  it.each([
    ['the folder above', 'runs/{name}', '...csv'],
    ['the folder itself', 'runs/{name}', '..csv'],
    ['the folder itself, with a way in front', 'runs/{name}/x', 'lists/..csv.gz'],
    ['the working directory', '{name}', '...csv'],
    ['a hidden folder', 'runs/{name}', '.printemps.csv'],
    ['what hides how it is written', 'runs/{name}', 'print\u202eemps.csv'],
    ['what moves the cursor', '{date}-{name}', 'print\u001bemps.csv'],
    ['nothing', 'runs/{name}', ''],
  ])('is none that would be %s', (_, out, path) => {
    expect(() => place(out, path)).toThrow('is no name for a folder');
  });

  it.each(['../../etc', 'a\\b', '..', ''])(
    'nor by the name of a campaign in a manifest that was changed: %s',
    (name) => {
      expect(() => place('runs/{name}', 'a.csv', name)).toThrow('is no name for a folder');
    },
  );
});
