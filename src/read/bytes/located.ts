import { fileOf } from './sheet-path.ts';

/**
 * From the path of an input, as messages, reports and hashes name it, to where its bytes lie; `-` is standard input.
 * Where they are no longer to be had, to nothing: an empty path.
 */
export type Located = (path: string) => string;

/** Every input lies where its path says, a sheet in its workbook. */
export const asNamed: Located = fileOf;
