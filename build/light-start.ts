import type { Plugin } from 'rolldown';

/** What the engine takes milliseconds to make, and most texts never need. */
const heavy = /^const (\w+) = (new Intl\.Segmenter\(\)|\/.*\/v);$/gm;

/** `string-width` makes its segmenter and its patterns of Unicode properties when it first needs them. */
export function lightStart(): Plugin {
  return {
    name: 'light-start',
    transform: {
      filter: { id: /node_modules[\\/]string-width[\\/]index\.js$/ },
      handler: (code) => ({ code: madeWhenNeeded(code), map: null }),
    },
  };
}

function madeWhenNeeded(code: string): string {
  const names = [...code.matchAll(heavy)].map(([, name = '']) => name);
  if (names.length === 0) throw new Error('string-width makes nothing at its start any more');
  const lazy = code.replace(
    heavy,
    (_, name, made) => `let made_${name};\nconst of_${name} = () => (made_${name} ??= ${made});`,
  );
  return lazy.replace(new RegExp(`(?<!_)\\b(${names.join('|')})\\b`, 'g'), (name) => `of_${name}()`);
}
