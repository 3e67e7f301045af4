import { auditTables } from './audit/tables.ts';
import type { AuditCommand, AuditOption, AuditWords, Option } from './option.ts';
import { inHelpOrder } from './order.ts';
import { checkTable } from './own/check.ts';
import { completionTable } from './own/completion.ts';
import { explainTable } from './own/explain.ts';
import { initTable } from './own/init.ts';
import { inspectTable } from './own/inspect.ts';
import { manTable } from './own/man.ts';
import { rescrubTable } from './own/rescrub.ts';
import { rulesTable } from './own/rules.ts';
import { summarizeTable } from './own/summarize.ts';
import { verifyTable } from './own/verify.ts';
import { windowTable } from './own/window.ts';

/** Every option of the audits. */
const auditOptions: readonly AuditOption<unknown>[] = Object.values(auditTables).flatMap((table) =>
  Object.values<AuditOption<unknown>>(table),
);

/** Those of one command, in its own words, or in those of another that takes the same. */
function optionsOfAudit(command: AuditCommand, words: AuditWords = command): AuditOption<unknown>[] {
  return auditOptions
    .filter(({ commands }) => commands.includes(command))
    .map((option) => (option.differs?.[words] ? { ...option, ...option.differs[words] } : option));
}

/** Past calls are what `calls` is about: what is said of them stands first in its help. */
const ofPastCalls = ['calls', 'callsTimezone', 'callsFormat', 'outcomes', 'dialPrefix', 'from', 'to'];

/** What an earlier run decided by, as `explain` takes it over. */
export const runOptions: readonly AuditOption<unknown>[] = optionsOfAudit('explain').filter(
  ({ affects }) => affects === 'verdict',
);

/** What the results look like and how long they are kept; where they go is told anew. */
const ofResults = ['annotate', 'keepInputs', 'retention', 'mask', 'lang'];

/** What an earlier run was told that `rescrub` goes on with. */
export const lastingOptions: readonly AuditOption<unknown>[] = optionsOfAudit('clean').filter(
  ({ key, affects }) => affects === 'verdict' || ofResults.includes(key),
);

/** What a run can be made again by: all that its manifest says but where its outputs go, and how it looked. */
export function rerunOptions(command: AuditCommand): AuditOption<unknown>[] {
  return optionsOfAudit(command).filter(
    ({ group, affects }) => affects !== 'terminal' && group !== 'outputs',
  );
}

export const cleanOptions = inHelpOrder(optionsOfAudit('clean'));
export const checkOptions = inHelpOrder([...Object.values(checkTable), ...optionsOfAudit('check')]);
export const callsOptions = inHelpOrder(optionsOfAudit('calls'), ofPastCalls);
export const explainOptions = inHelpOrder([...Object.values(explainTable), ...optionsOfAudit('explain')]);
export const rescrubOptions = inHelpOrder([
  ...Object.values(rescrubTable),
  ...optionsOfAudit('clean', 'rescrub'),
]);
export const inspectOptions = inHelpOrder(Object.values(inspectTable));
export const windowOptions = inHelpOrder(Object.values(windowTable));
export const rulesOptions = inHelpOrder(Object.values(rulesTable));
export const verifyOptions = inHelpOrder(Object.values(verifyTable));
export const summarizeOptions = inHelpOrder(Object.values(summarizeTable));
export const initOptions = inHelpOrder(Object.values(initTable));
export const completionOptions = inHelpOrder(Object.values(completionTable));
export const manOptions = inHelpOrder(Object.values(manTable));

/** Every option of every command; where two commands differ in one, both records. */
export const allOptions: readonly Option<unknown>[] = [
  ...new Set([
    ...cleanOptions,
    ...checkOptions,
    ...callsOptions,
    ...inspectOptions,
    ...windowOptions,
    ...rulesOptions,
    ...explainOptions,
    ...verifyOptions,
    ...rescrubOptions,
    ...summarizeOptions,
    ...initOptions,
    ...completionOptions,
    ...manOptions,
  ]),
];

/** Options that a campaign file may have, each once: one file serves all commands. */
export const fileOptions: readonly Option<unknown>[] = allOptions.filter(
  ({ key, flagOnly }, index) =>
    flagOnly !== true && index === allOptions.findIndex((other) => !other.flagOnly && other.key === key),
);
