import { auditCommands } from '../option.ts';

export const everyAudit = auditCommands;
/** Those that look at people. */
export const contactAudits = ['clean', 'check', 'explain'] as const;
/** Those that write reports. */
export const reportingAudits = ['clean', 'check', 'calls'] as const;
