import { defineConfig } from 'vitest/config';
import { textImports } from '../../build/text-imports.ts';

/** The tests beside the code that is changed, without what needs the working directory of a process. */
export default defineConfig({
  plugins: [textImports()],
  test: {
    setupFiles: ['test/setup.ts'],
    include: (process.env.MUTATION_TESTS ?? '').split(',').map((folder) => `${folder}/**/*.test.ts`),
    testTimeout: 60_000,
    isolate: false,
  },
});
