import { Dictionary } from './dictionary.ts';

/** More different values than this are no names of people or campaigns. */
const MOST = 10_000;

/** Names of agents or campaigns of all logs, by small ids from 1; 0 stands for none. */
export class Names {
  /** Whether there were too many different values for names: none counts then. */
  overflown = false;
  private readonly dictionary = new Dictionary();

  add(bytes: Uint8Array, start: number, end: number): number {
    if (this.overflown || start === end) return 0;
    const id = this.dictionary.add(bytes, start, end) + 1;
    this.overflown = id > MOST;
    return this.overflown ? 0 : id;
  }

  /** Number of names, ids run up to it. */
  get size(): number {
    return this.overflown ? 0 : this.dictionary.size;
  }

  text(id: number): string {
    return this.dictionary.text(id - 1);
  }
}
