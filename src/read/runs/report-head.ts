import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { z } from 'zod';
import type { Digest } from './state.ts';

const tally = z.object({ name: z.string(), calls: z.number(), withErrors: z.number() });
const shape = z.object({
  status: z.enum(['cleared', 'not-cleared']).nullable(),
  goodUntil: z.string().nullable(),
  campaign: z.object({ start: z.string(), end: z.string() }),
  contacts: z.object({ read: z.number(), kept: z.number(), excluded: z.number() }),
  calls: z.object({
    status: z.enum(['clean', 'violations', 'incomplete']),
    audited: z.number(),
    withErrors: z.number(),
  }),
  accepted: z.array(z.object({ rule: z.string() })),
  law: z.object({ simulated: z.boolean() }),
  byRule: z.record(z.string(), z.number()),
  distribution: z.object({ agents: z.array(tally) }).nullable(),
});

/** What stands in `report.json` before its findings. */
export type ReportHead = z.infer<typeof shape>;

/** Where the findings begin: a line of the summary as no value in it can be. */
const FINDINGS = '\n  "findings": [';

/** Bytes: no summary is longer. */
const LONGEST = 2 ** 24;

/**
 * The summary in a `report.json`; its findings are hashed, and never held.
 *
 * @returns null where the file is not as it was written
 */
export async function readReportHead(path: string, { sha256, bytes }: Digest): Promise<ReportHead | null> {
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size !== bytes) return null;
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      if (head.length < LONGEST && !head.includes(FINDINGS)) head = Buffer.concat([head, chunk]);
    }
    return hash.digest('hex') === sha256 ? headOf(head.toString('utf8')) : null;
  } catch {
    return null;
  }
}

function headOf(text: string): ReportHead | null {
  const end = text.indexOf(FINDINGS);
  const summary = end < 0 ? text : `${text.slice(0, end).replace(/,$/, '')}}`;
  const read = shape.safeParse(JSON.parse(summary));
  return read.success ? read.data : null;
}
