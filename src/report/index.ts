import { csv } from './csv.ts';
import { json } from './json.ts';
import type { Reporter } from './say.ts';
import { text } from './text.ts';

/** Every form of report by its id; a new one is its own file and a line here. */
export const reporters = { csv, json, text } as const satisfies Record<string, Reporter>;
