import type { NamedCase } from './case.ts';

/** A case that was tried, with what was not as it expects. */
export interface Tried {
  given: NamedCase;
  failures: string[];
  seconds: number;
}

const isPassed = ({ failures }: Tried) => failures.length === 0;

/** What passed and failed for each rule, and every failure with its title. */
export function table(tried: readonly Tried[]): string {
  const rules = [...new Set(tried.flatMap(({ given }) => given.rules))].sort();
  const rows = rules.map((rule) => {
    const of = tried.filter(({ given }) => given.rules.includes(rule));
    const passed = of.filter(isPassed).length;
    return `${String(passed).padStart(4)} of ${String(of.length).padStart(3)}  ${rule}\n`;
  });
  const failed = tried.filter((one) => !isPassed(one));
  const told = failed.map(
    ({ given, failures }) =>
      `\n${given.name}\n  ${given.title.en}\n${failures.map((one) => `  - ${one}\n`).join('')}`,
  );
  return `${rows.join('')}${told.join('')}\n${tried.length - failed.length} of ${tried.length} cases passed\n`;
}

/** The same for a pipeline. */
export function junit(tried: readonly Tried[]): string {
  const cases = tried.map(({ given, failures, seconds }) => {
    const [family = '', name = ''] = given.name.split('/');
    const failure =
      failures.length === 0
        ? ''
        : `<failure message="${xml(failures[0] ?? '')}">${xml(failures.join('\n'))}</failure>`;
    return `<testcase classname="${xml(family)}" name="${xml(name)}" time="${seconds.toFixed(3)}">${failure}</testcase>\n`;
  });
  const failed = tried.filter((one) => !isPassed(one)).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites><testsuite name="corpus" tests="${tried.length}" failures="${failed}">\n${cases.join('')}</testsuite></testsuites>\n`;
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
