import { csv } from './csv.ts';
import type { formats } from './formats.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';
import type { Reporter } from './words/say.ts';

/** Every form of report by its id; the compiler asks for all that `formats` names. */
export const reporters = { csv, html, json, text, markdown, sarif, junit, github } as const satisfies Record<
  keyof typeof formats,
  Reporter
>;
