import { defineConfig, type Plugin } from 'rolldown';
import { licences } from './licences.ts';
import { lightStart } from './light-start.ts';
import { minified } from './minified.ts';
import { campaignFileSchemas } from './schemas.ts';
import { textImports } from './text-imports.ts';

/** Charts are drawn on an empty document; a quarter of their code would be for reading HTML. */
const noHtmlParser: Plugin = {
  name: 'no-html-parser',
  load: {
    filter: { id: /domino[\\/]lib[\\/]HTMLParser\.js$/ },
    handler: () => 'module.exports = undefined;',
  },
};

export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  plugins: [textImports(), noHtmlParser, lightStart(), minified(), licences(), campaignFileSchemas()],
  output: {
    dir: 'dist',
    minify: false,
    cleanDir: true,
    codeSplitting: {
      // In a chunk of its own, where its names need not stay.
      groups: [
        { name: 'plot', test: /node_modules[\\/](@observablehq|@mixmark-io|d3-|isoformat)/ },
        // What every command loads, in few files; of two entries, neither may load what the other alone needs.
        { name: 'start', tags: ['$initial'], entriesAware: true },
      ],
    },
  },
});
