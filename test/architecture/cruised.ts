import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { importRules } from './rules.ts';

/** The modules that a table uses as values: `import { one } from './a/one.ts'` in its `index.ts`. */
function inTable(project: string, folder: string): string[] {
  const table = readFileSync(join(project, folder, 'index.ts'), 'utf8');
  const modules = [...table.matchAll(/^import \{[^}]*\} from '\.\/(.+)';$/gm)];
  if (modules.length === 0) throw new Error(`${folder}/index.ts is a table of modules, but imports none`);
  return modules.map(([, path]) => `${folder}/${path}`);
}

/**
 * Follows every import of a project's `src`, and tells those that go against the architecture.
 *
 * @param project path of a folder that holds `src`
 * @returns one line per violation: `<rule>: <module> -> <module>: <the reason in words>`
 */
export async function violations(project: string): Promise<string[]> {
  const forbidden = importRules(inTable(project, 'src/rules'), inTable(project, 'src/report'));
  const { output } = await cruise(['src'], {
    baseDir: project,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => {
    const reason = forbidden.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${rule.name}: ${from} -> ${to}: ${reason}`;
  });
}
