import type { Host, Progress, Work } from './host.ts';

const nothing: Omit<Progress, 'work'> = {
  file: '',
  role: '',
  bytes: 0,
  totalBytes: null,
  rows: 0,
  totalRows: null,
};

/** Tells how far the reading of one input has come, by its rows. */
export function readingOf(
  host: Host,
  file: string,
  role: string,
  source: { taken(): number; size: number | null },
): (rows: number) => void {
  return (rows) =>
    host.progress({
      ...nothing,
      work: 'read',
      file,
      role,
      bytes: source.taken(),
      totalBytes: source.size,
      rows,
    });
}

/**
 * Tells how far work other than reading has come.
 *
 * @param about its rows, or the name of an output and its bytes
 */
export function tellWork(
  host: Pick<Host, 'progress'>,
  work: Exclude<Work, 'read'>,
  about: Partial<Pick<Progress, 'file' | 'rows' | 'totalRows' | 'bytes'>> = {},
): void {
  host.progress({ ...nothing, work, ...about });
}
