import { campaign } from './campaign.ts';
import { lists } from './lists.ts';
import { logs } from './logs.ts';
import { outputs } from './outputs.ts';
import { policy } from './policy.ts';
import { reading } from './reading.ts';
import { source, terminal } from './terminal.ts';

/** Every table of options of the audits. */
export const auditTables = { lists, logs, reading, campaign, policy, outputs, source, terminal };
