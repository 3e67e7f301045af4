import type { Finding, MessageData } from '../../findings.ts';
import { ByData } from '../figures/by-data.ts';

/** Stands for the line of a file where a sentence is cut; no file has so many. */
const anyLine = 4_294_967_295;

/** A sentence as bytes, in two parts where the line of a file stands in it. */
export interface Sentence {
  before: Uint8Array;
  /** null: no line stands in it. */
  after: Uint8Array | null;
}

/**
 * The sentences of one message of a rule, each made once: its data are a few days and figures. The line of a file is
 * another one each time, so that it is written into a sentence that is remembered without it.
 */
export class Sentences {
  private readonly make: (finding: Finding) => string;
  /** null: it cannot be remembered. */
  private readonly known = new ByData<Sentence | null>();

  /** @param make the sentence as it stands in the file */
  constructor(make: (finding: Finding) => string) {
    this.make = make;
  }

  of(finding: Finding): Sentence {
    const filling = this.known.of(finding.data, finding.barsFrom ?? 0, 'line');
    if (filling?.known === undefined && filling !== null) filling.known = this.cut(finding);
    return filling?.known ?? whole(this.make(finding));
  }

  private cut(finding: Finding): Sentence | null {
    if (!hasLine(finding.data)) return whole(this.make(finding));
    const text = this.make({ ...finding, data: { ...finding.data, line: anyLine } });
    const [before = '', after, ...more] = text.split(String(anyLine));
    if (after === undefined || more.length > 0) return null;
    return { before: Buffer.from(before), after: Buffer.from(after) };
  }
}

function whole(text: string): Sentence {
  return { before: Buffer.from(text), after: null };
}

function hasLine({ line }: MessageData): boolean {
  return typeof line === 'number';
}
