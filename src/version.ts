import { createRequire } from 'node:module';

const description: { version: string } = createRequire(import.meta.url)('../package.json');

/** Version of the package. */
export const version = description.version;
