import { defineConfig } from 'vitest/config';
import { textImports } from './build/text-imports.ts';

const system = 'test/system/**/*.test.ts';
const packed = 'test/package/**/*.test.ts';

export default defineConfig({
  plugins: [textImports()],
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    // Pipelines measure it in the one run of `npm test`, people in `npm run check`.
    coverage: {
      enabled: process.env.CI === 'true',
      include: ['src/**/*.ts'],
      // Runs in a browser, where test/system tries it.
      exclude: ['src/report/html/page-script/**'],
      thresholds: { lines: 97 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [system, packed] } },
      // What needs more of the machine than Node: Chromium, the shells; `.ci/run` installs it.
      { extends: true, test: { name: 'system', include: [system] } },
      // What is published, packed and installed as by its users.
      { extends: true, test: { name: 'package', include: [packed] } },
    ],
  },
});
