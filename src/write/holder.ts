import { z } from 'zod';

export const holderShape = z.object({
  pid: z.number(),
  host: z.string(),
  birth: z.string(),
  startedAt: z.string(),
});

/** The process that holds a run directory; `startedAt` is ISO 8601. */
export type Holder = z.infer<typeof holderShape>;
