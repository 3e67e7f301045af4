import { fileURLToPath } from 'node:url';

/** What is changed, and the tests that have to notice: `FOLDER=time npm run mutation`. */
const folders = {
  phone: { mutate: ['src/phone/**/*.ts'], tests: ['test/phone'] },
  time: { mutate: ['src/time/**/*.ts'], tests: ['test/time'] },
  rules: { mutate: ['src/rules/**/*.ts', '!src/rules/examples/**'], tests: ['test/rules'] },
  judge: {
    mutate: ['src/audit/contacts/judge.ts'],
    tests: [
      'test/audit/contacts/judge-rows',
      'test/audit/contacts/judge',
      'test/audit/contacts/callable-from',
    ],
  },
  'past-calls': { mutate: ['src/audit/past-calls/*.ts'], tests: ['test/audit/past-calls'] },
};

/** Words for people and examples decide nothing; what they say is tested where they are shown. */
const texts = new Set(['en', 'fr', 'title', 'messages', 'examples']);

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'texts',
    value: {
      shouldIgnore({ node }) {
        const isText = node.type === 'ObjectProperty' && texts.has(node.key.name);
        return isText ? 'a text, or examples' : undefined;
      },
    },
  },
];

const name = process.env.FOLDER ?? 'phone';
const { mutate, tests } = folders[name];
process.env.MUTATION_TESTS ??= tests.join();

export default {
  mutate,
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(import.meta.url)],
  ignorers: ['texts'],
  coverageAnalysis: 'perTest',
  // What is computed once, when a module loads, would need all tests anew for each change.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `coverage/mutation/${name}.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `coverage/mutation/${name}-report.json` },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  ignorePatterns: ['dist', 'coverage', 'campaign-audit-out', '.bench'],
  tempDirName: '.stryker-tmp',
  concurrency: 1,
  timeoutMS: 10_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
