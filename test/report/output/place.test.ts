import { describe, expect, it } from 'vitest';
import { pathFrom, uriOf } from '../../../src/report/output/place.ts';

const unix = '/data/campaign';
const windows = 'C:\\data\\campaign';

describe('the place of an input', () => {
  it.each([
    ['a name', unix, 'contacts.csv', 'contacts.csv'],
    ['a folder below', unix, 'lists/contacts.csv', 'lists/contacts.csv'],
    ['dots that stay inside', unix, './lists/../contacts.csv', 'contacts.csv'],
    ['an absolute path inside', unix, '/data/campaign/lists/a.csv', 'lists/a.csv'],
    ['an absolute path elsewhere', unix, '/home/ada/a.csv', 'a.csv'],
    ['a folder whose name begins alike', unix, '/data/campaign-2/a.csv', 'a.csv'],
    ['dots that lead out', unix, '../a.csv', 'a.csv'],
    ['dots that lead far out', unix, '../../../../a.csv', 'a.csv'],
    ['a name that begins with dots', unix, '..a.csv', '..a.csv'],
    ['standard input', unix, '-', 'stdin'],
    ['the root of the disk as working directory', '/', '/data/a.csv', 'data/a.csv'],
    ['a backslash in a name', unix, 'a\\b.csv', 'a\\b.csv'],
    ['a path of Windows seen from elsewhere', unix, 'C:\\Users\\ada\\a.csv', 'a.csv'],
    ['a share of Windows seen from elsewhere', unix, '\\\\server\\share\\a.csv', 'a.csv'],
    ['Windows: a folder below', windows, 'lists\\a.csv', 'lists/a.csv'],
    ['Windows: slashes', windows, 'lists/a.csv', 'lists/a.csv'],
    ['Windows: an absolute path inside, in other letters', windows, 'c:\\DATA\\campaign\\a.csv', 'a.csv'],
    ['Windows: an absolute path elsewhere', windows, 'C:\\Users\\ada\\a.csv', 'a.csv'],
    ['Windows: another drive', windows, 'D:\\a.csv', 'a.csv'],
    ['Windows: a share', windows, '\\\\server\\share\\a.csv', 'a.csv'],
    ['Windows: dots that lead out', windows, '..\\a.csv', 'a.csv'],
  ])('%s', (_, root, path, expected) => {
    expect(pathFrom(root, path)).toBe(expected);
  });

  it.each([
    ['plain', 'lists/a-1.csv', 'lists/a-1.csv'],
    ['spaces and accents', 'mes listes/été.csv', 'mes%20listes/%C3%A9t%C3%A9.csv'],
    ['what would be a scheme', 'http:x', 'http%3Ax'],
    ['signs of a URI', 'a?b#c%d.csv', 'a%3Fb%23c%25d.csv'],
    ['a backslash', 'a\\b', 'a%5Cb'],
    ['a line break and a mark that turns writing', 'a\n\u202eb', 'a%0A%E2%80%AEb'],
    ['half a character', 'a\ud800b', 'a%EF%BF%BDb'],
  ])('as a URI: %s', (_, path, expected) => {
    expect(uriOf(path)).toBe(expected);
    expect(new URL(uriOf(path), 'file:///data/').href.startsWith('file:///data/')).toBe(true);
  });
});
