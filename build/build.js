// Builds as build/rolldown.config.ts says, without the list of chunks that the command of rolldown prints.
import { build } from 'rolldown';
import { loadConfig } from 'rolldown/config';

await build(await loadConfig('build/rolldown.config.ts'));
