import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { textImports } from '../../build/text-imports.ts';

const slow =
  /(?:phone\/(?:blocks|bytes|mask|number)|contacts\/(?:judge|callable-from)|past-calls\/(?:past-calls|lists))\.test\.ts$/;

/** The first test that fails decides: those that take long come last. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => Number(slow.test(a.moduleId)) - Number(slow.test(b.moduleId)));
  }
}

/** The tests beside the code that is changed, without what needs the working directory of a process. */
export default defineConfig({
  plugins: [textImports()],
  test: {
    setupFiles: ['test/setup.ts'],
    include: (process.env.MUTATION_TESTS ?? '')
      .split(',')
      .flatMap((place) => [`${place}/**/*.test.ts`, `${place}.test.ts`]),
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
