import { defineConfig } from 'vitest/config';
import { textImports } from './build/text-imports.ts';

const system = 'test/system/**/*.test.ts';
const packed = 'test/package/**/*.test.ts';

// `npm test` soon shows what is broken; `npm run test:wide` looks further, takes each file alone and measures coverage.
export default defineConfig(({ mode }) => {
  const isWide = mode === 'wide';
  return {
    plugins: [textImports()],
    test: {
      setupFiles: ['test/setup.ts'],
      testTimeout: isWide ? 600_000 : 60_000,
      maxWorkers: '100%',
      isolate: isWide,
      env: isWide ? { WIDE: process.env.WIDE ?? '1' } : {},
      coverage: {
        enabled: isWide,
        include: ['src/**/*.ts'],
        // Runs in a browser, where test/system tries it.
        exclude: ['src/report/html/page-script/**'],
        thresholds: { lines: 97 },
      },
      projects: [
        // Without the mode it would be read as that of another run.
        {
          extends: true,
          mode,
          test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [system, packed] },
        },
        // What needs more of the machine than Node: Chromium, the shells; `.ci/run` installs it.
        {
          extends: true,
          test: {
            name: 'system',
            include: [system],
            isolate: true,
            maxWorkers: 1,
            // It imports JSON as bundlers take it, and Node does not.
            deps: {
              optimizer: {
                ssr: {
                  enabled: true,
                  include: ['@actions/workflow-parser', '@actions/workflow-parser/actions/index'],
                },
              },
            },
          },
        },
        // What is published, packed and installed as by its users.
        { extends: true, test: { name: 'package', include: [packed], isolate: true, maxWorkers: 1 } },
      ],
    },
  };
});
