import { defineConfig, type Plugin } from 'rolldown';
import { declarations } from './declarations.ts';
import { licences } from './licences.ts';
import { lightStart } from './light-start.ts';
import { loadedBy } from './loaded-by.ts';
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

const start = loadedBy('src/main.ts');

/** Workbooks are read as XML; the names of HTML's entities would be an eighth of what reads them. */
const noHtmlEntities: Plugin = {
  name: 'no-html-entities',
  load: {
    filter: { id: /entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/ },
    handler: () => 'export const htmlDecodeTree = new Uint16Array(1);',
  },
};

export default defineConfig({
  input: ['src/main.ts', 'src/calls-lane.ts', 'src/index.ts'],
  platform: 'node',
  plugins: [
    start.plugin,
    textImports(),
    noHtmlParser,
    noHtmlEntities,
    lightStart(),
    minified(),
    licences(),
    campaignFileSchemas(),
    declarations(),
  ],
  output: {
    dir: 'dist',
    minify: false,
    cleanDir: true,
    codeSplitting: {
      // In a chunk of its own, where its names need not stay.
      groups: [
        { name: 'plot', test: /node_modules[\\/](@observablehq|@mixmark-io|d3-|isoformat)/ },
        // One file for what every command loads; the second thread and the library are other programs.
        { name: 'start', test: (id) => start.has(id) },
      ],
    },
  },
});
