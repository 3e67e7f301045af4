import type { Plugin } from 'rolldown';
import { type MinifyOptions, minifySync } from 'rolldown/utils';

const names = { function: true, class: true };
const named: MinifyOptions = { compress: { keepNames: names }, mangle: { keepNames: names } };

/** Minifies; the names of our own functions stay, so that the stack of a defect can be read. */
export function minified(): Plugin {
  return {
    name: 'minified',
    renderChunk(code, { fileName, modules }) {
      const isForeign = Object.keys(modules).every((id) => id.includes('node_modules'));
      const made = minifySync(fileName, code, { module: true, ...(isForeign ? {} : named) });
      const [error] = made.errors;
      if (error) throw new Error(error.message);
      return { code: made.code };
    },
  };
}
