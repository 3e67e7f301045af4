import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The folders and files of `src`, the upper ones first: a module may import its own row and every row below. */
export const layers = [
  // The program, its second thread, and what other programs import.
  ['main', 'calls-lane', 'index'],
  ['library'],
  ['cli'],
  ['inspect', 'explain', 'verify', 'summarize', 'catalogue', 'calendar'],
  ['audit'],
  ['host'],
  ['rules', 'read', 'write', 'report', 'changes', 'store'],
  ['law', 'formats', 'phone', 'time', 'words'],
  ['encoding'],
  ['findings', 'columns', 'model', 'errors', 'settings', 'version'],
];

/** What computes only: no file, no clock, no console. */
export const pure = [
  'rules',
  'law',
  'formats',
  'phone',
  'time',
  'report',
  'changes',
  'store',
  'words',
  'encoding',
  'findings',
  'columns',
  'model',
  'errors',
  'settings',
];

const files = '^(node:)?fs(/promises)?$';
const machine = '^(node:)?(fs|fs/promises|process|os|child_process|worker_threads|readline|net|http|https)$';

/** A regular expression for everything in some of the entries of `src`. */
const inside = (entries: readonly string[]) => `^src/(${entries.join('|')})(/|\\.ts$)`;

const error = { severity: 'error' } as const;

/** One rule per layer: what it may not import. */
function oneWay(): IForbiddenRuleType[] {
  return layers.slice(1).map((layer, index) => {
    const above = layers.slice(0, index + 1).flat();
    return {
      ...error,
      name: `upwards-from-${layer.join('-')}`,
      comment: `imports go one way: ${layer.join(', ')} may be used by ${above.join(', ')}, never use them; move what both need down`,
      from: { path: inside(layer) },
      to: { path: inside(above) },
    };
  });
}

/** No module of a set imports another of the same set. */
function apart(name: string, comment: string, set: readonly string[]): IForbiddenRuleType[] {
  const path = set.map((file) => `^${file.replaceAll('.', '\\.')}$`);
  return set.length === 0 ? [] : [{ ...error, name, comment, from: { path }, to: { path } }];
}

const everywhere: IForbiddenRuleType[] = [
  {
    ...error,
    name: 'rule-reports',
    comment: 'a rule says what it found, and knows nothing of the reports that show it',
    from: { path: '^src/rules/' },
    to: { path: '^src/report/' },
  },
  {
    ...error,
    name: 'terminal-shows',
    comment: 'terminal/ is what every text for people is laid out with: it knows none of them',
    from: { path: '^src/cli/terminal/' },
    to: { path: '^src/cli/show/' },
  },
  {
    ...error,
    name: 'files-elsewhere',
    comment:
      'files are opened in read/, write/ and the config loader of cli/ alone: all else runs without a disk',
    from: { path: '^src/', pathNot: '^src/(read/|write/|cli/config)' },
    to: { path: files },
  },
  {
    ...error,
    name: 'machine-reached',
    comment:
      'this part computes only: what is of the machine comes in as an argument, and no import may lead to it',
    from: { path: inside(pure) },
    to: { path: machine, reachable: true },
  },
  {
    ...error,
    name: 'failures-reach-no-reader',
    comment:
      'what tells of a failure is loaded with every command: no reader, no shape of a file comes with it',
    from: { path: '^src/cli/terminal/failure\\.ts$' },
    to: { path: '^src/read/', reachable: true },
  },
  {
    ...error,
    name: 'circle',
    comment: 'two modules that need each other are one, or share a third',
    from: {},
    to: { circular: true },
  },
  {
    ...error,
    name: 'nowhere',
    comment: 'this import leads to no file or package',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    ...error,
    name: 'not-declared',
    comment: 'a package that package.json does not name comes with another one, and may go with it',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg'] },
  },
  {
    ...error,
    name: 'out-of-src',
    comment: 'what ships lies in src; tests and the start script use it, never the reverse',
    from: { path: '^src/' },
    to: { path: '^(test|bin|dist|fixtures)/' },
  },
];

/**
 * Everything that an import in `src` may not do, each with its reason.
 *
 * @param rules the modules of the table of rules, as paths from the project's folder
 * @param reporters the modules of the table of reports
 */
export function importRules(rules: readonly string[], reporters: readonly string[]): IForbiddenRuleType[] {
  return [
    ...oneWay(),
    ...apart('rule-uses-rule', 'a rule stands alone; what two of them share is a file of its own', rules),
    ...apart(
      'reporter-uses-reporter',
      'a form of report stands alone; what two share is its own file',
      reporters,
    ),
    ...everywhere,
  ];
}
