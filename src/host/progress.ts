import type { Host, Progress, Step } from './host.ts';

const nothing: Omit<Progress, 'step'> = {
  file: '',
  role: '',
  bytes: 0,
  totalBytes: null,
  rows: 0,
  totalRows: null,
};

/** Reports how far the reading of one input has come, by its rows. */
export function reportReading(
  host: Host,
  file: string,
  role: string,
  source: { taken(): number; size: number | null },
): (rows: number) => void {
  return (rows) =>
    host.progress({
      ...nothing,
      step: 'read',
      file,
      role,
      bytes: source.taken(),
      totalBytes: source.size,
      rows,
    });
}

/**
 * Reports how far a step other than reading has come.
 *
 * @param about its rows, or the name of an output and its bytes
 */
export function reportStep(
  host: Pick<Host, 'progress'>,
  step: Exclude<Step, 'read'>,
  about: Partial<Pick<Progress, 'file' | 'rows' | 'totalRows' | 'bytes'>> = {},
): void {
  host.progress({ ...nothing, step, ...about });
}
