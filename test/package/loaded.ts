import { isBuiltin } from 'node:module';
import { parseSync } from 'rolldown/utils';

/**
 * The packages that built code loads when it runs.
 *
 * @param known names of packages; a function that is called with one of them loads it: built code has other names
 *   for `require`
 * @returns their names, without what Node has itself and what lies beside
 */
export function packagesLoaded(code: string, known: ReadonlySet<string>): string[] {
  const { staticImports, staticExports, dynamicImports } = parseSync('built.js', code).module;
  const imports = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value ?? '.'),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1)),
  ];
  const called = [...code.matchAll(/\(\s*["'`]([@\w][\w./-]*)["'`]\s*\)/g)].map(([, text = '']) => text);
  return [
    ...imports.filter((path) => !path.startsWith('.')),
    ...called.filter((text) => known.has(packageIn(text))),
  ]
    .filter((path) => !isBuiltin(path))
    .map(packageIn);
}

/** `@a/b/c` is of the package `@a/b`, `a/b` of `a`. */
function packageIn(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
