import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

/** Made modules end in `.js`, so that no other plugin takes one for a style sheet. */
const made = /^\0text:(.+)\.js$/;

/** `import { text } from './file.ts?text'`: a script with all that it imports, or a style sheet, as one text. */
export function textImports(): Plugin {
  return {
    name: 'text-imports',
    resolveId: {
      order: 'pre',
      filter: { id: /\?text$/ },
      handler: (source, importer = '') =>
        `\0text:${resolve(dirname(importer), source.replace(/\?text$/, ''))}.js`,
    },
    load: {
      filter: { id: made },
      async handler(id) {
        const path = id.replace(made, '$1');
        const text = path.endsWith('.css') ? await readFile(path, 'utf8') : await scriptOf(path);
        return { code: `export const text = ${JSON.stringify(text)};`, moduleType: 'js' };
      },
    },
  };
}

/** A script as a browser runs it: one function, whatever it was divided into. */
async function scriptOf(path: string): Promise<string> {
  const bundle = await rolldown({ input: path, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', strict: true, minify: true });
  await bundle.close();
  return output[0].code;
}
