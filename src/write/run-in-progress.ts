import type { Holder } from './holder.ts';

/** Another process is at work in a run directory. */
export class RunInProgress extends Error {
  /** Of the lock. */
  readonly path: string;
  /** null where it is not known. */
  readonly holder: Holder | null;

  constructor(path: string, holder: Holder | null) {
    super(`process ${holder?.pid ?? '?'} holds ${path}`);
    this.name = 'RunInProgress';
    this.path = path;
    this.holder = holder;
  }
}
