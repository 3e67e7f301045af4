import { expect, it } from 'vitest';
import { packagesLoaded } from './loaded.ts';

it.each([
  ['import of names', 'import{a as b}from"tool/part";b()', ['tool']],
  ['import of a module', 'import"@maker/tool/part"', ['@maker/tool']],
  ['export from a module', 'export*from"tool";export{a}from"other"', ['tool', 'other']],
  ['import while running', 'await import(`tool`)', ['tool']],
  ['require under another name', 'e(import.meta.url)(`known/max`);t("known")', ['known', 'known']],
  ['what Node has', 'import"node:fs";import"path";e("buffer")', []],
  ['what lies beside', 'import{a}from"./a.js";e("../package.json");import("./b.js")', []],
  ['a call with another word', 'label("word")', []],
])('%s', (_, code, packages) => {
  expect(packagesLoaded(code, new Set(['known', 'buffer']))).toEqual(packages);
});
