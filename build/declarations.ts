import { type Plugin, rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

/** Writes `index.d.ts` beside the bundle: the types of the library, and all that they need, in one file. */
export function declarations(): Plugin {
  return {
    name: 'declarations',
    async generateBundle() {
      const bundle = await rolldown({
        input: 'src/index.ts',
        platform: 'node',
        plugins: [dts({ emitDtsOnly: true, tsconfig: 'build/tsconfig.json', oxc: false })],
      });
      const { output } = await bundle.generate();
      await bundle.close();
      for (const part of output) {
        const source = part.type === 'chunk' ? part.code : part.source;
        this.emitFile({ type: 'asset', fileName: part.fileName, source });
      }
    },
  };
}
