import { accept, waivers } from './accept.ts';
import * as campaign from './campaign.ts';
import * as completion from './completion.ts';
import * as explain from './explain.ts';
import * as init from './init.ts';
import * as inputs from './inputs.ts';
import * as inspect from './inspect.ts';
import * as man from './man.ts';
import type { Option } from './option.ts';
import * as outputs from './outputs.ts';
import * as policy from './policy.ts';
import * as rules from './rules.ts';
import * as terminal from './terminal.ts';
import * as window from './window.ts';

const terminalOptions: readonly Option<unknown>[] = [
  terminal.campaign,
  terminal.campaignName,
  terminal.printConfig,
  terminal.lang,
  terminal.quiet,
  terminal.verbose,
  terminal.color,
  terminal.progress,
];

/** Every option of `clean`, in the order of the help. */
export const cleanOptions: readonly Option<unknown>[] = [
  inputs.contacts,
  inputs.opposition,
  inputs.oppositionDate,
  inputs.ownOpposition,
  inputs.consents,
  inputs.calls,
  inputs.callsTimezone,
  inputs.callsFormat,
  inputs.outcomes,
  inputs.dialPrefix,
  inputs.callsUntil,
  inputs.bloctelFlag,
  inputs.phoneColumn,
  inputs.personColumn,
  inputs.territoryFrom,
  inputs.postcodeColumn,
  inputs.maxInput,
  campaign.basis,
  campaign.start,
  campaign.end,
  campaign.law,
  campaign.lawFrom,
  campaign.lawTo,
  campaign.callerId,
  campaign.dialing,
  campaign.sector,
  campaign.audience,
  campaign.purpose,
  accept,
  waivers,
  policy.foreign,
  policy.bloctelAfterEnd,
  policy.refusalPause,
  policy.localHolidays,
  policy.linkRows,
  policy.switchboardRows,
  outputs.out,
  outputs.cleaned,
  outputs.excluded,
  outputs.bloctelRequest,
  outputs.annotate,
  outputs.format,
  outputs.failOn,
  outputs.mask,
  ...terminalOptions,
];

/** What `clean` is told of its lists. */
const listOptions: readonly Option<unknown>[] = [
  outputs.cleaned,
  outputs.excluded,
  outputs.bloctelRequest,
  outputs.annotate,
];

/** Where a command differs from `clean` because it writes no list. */
const withoutLists = new Map<Option<unknown>, Option<unknown>>([
  [outputs.out, outputs.outWithoutLists],
  [outputs.failOn, outputs.failOnErrors],
]);

/** Every option of `check`: those of `clean`, but for its lists. */
export const checkOptions: readonly Option<unknown>[] = cleanOptions
  .filter((option) => !listOptions.includes(option))
  .map((option) => withoutLists.get(option) ?? option);

/** Every option of `calls`. */
export const callsOptions: readonly Option<unknown>[] = [
  inputs.callLogs,
  inputs.callsTimezone,
  inputs.callsFormat,
  inputs.outcomes,
  inputs.dialPrefix,
  inputs.opposition,
  inputs.oppositionDate,
  inputs.ownOpposition,
  inputs.consents,
  inputs.bloctelFlag,
  inputs.territoryFrom,
  inputs.maxInput,
  campaign.from,
  campaign.to,
  campaign.basis,
  campaign.law,
  campaign.callerId,
  campaign.dialing,
  campaign.sector,
  campaign.audience,
  campaign.purpose,
  accept,
  waivers,
  policy.foreign,
  policy.bloctelAfterEnd,
  policy.refusalPause,
  policy.localHolidays,
  outputs.outWithoutLists,
  outputs.format,
  outputs.failOnErrors,
  outputs.mask,
  ...terminalOptions,
];

/** Every option of `inspect`. */
export const inspectOptions: readonly Option<unknown>[] = [
  inspect.file,
  inspect.role,
  inputs.callsTimezone,
  inputs.callsFormat,
  inputs.outcomes,
  inputs.dialPrefix,
  inputs.bloctelFlag,
  inputs.phoneColumn,
  inputs.maxInput,
  inspect.form,
  inspect.writeOutcomes,
  outputs.mask,
  ...terminalOptions,
];

/** Every option of `window`. */
export const windowOptions: readonly Option<unknown>[] = [
  window.territory,
  campaign.start,
  window.end,
  window.zone,
  campaign.law,
  window.localHolidays,
  window.localHolidaysPolicy,
  window.now,
  window.form,
  ...terminalOptions,
];

/** Every option of `rules`. */
export const rulesOptions: readonly Option<unknown>[] = [
  rules.rule,
  rules.law,
  rules.diff,
  rules.form,
  ...terminalOptions,
];

/** What `explain` has a flag of its own for, or says of one number at a time with `--law`. */
const ofWholeLists: readonly Option<unknown>[] = [inputs.contacts, campaign.lawFrom, campaign.lawTo];

/** Every option of `explain`: what `clean` is told of inputs, campaign and house, and whom to explain. */
export const explainOptions: readonly Option<unknown>[] = [
  explain.number,
  explain.row,
  explain.run,
  explain.contacts,
  ...cleanOptions.filter(
    (option) =>
      !ofWholeLists.includes(option) && ['inputs', 'campaign', 'file', 'policy'].includes(option.group),
  ),
  inspect.form,
  outputs.mask,
  ...terminalOptions,
];

/** Every option of `init`: those of a campaign are what it writes into the file. */
export const initOptions: readonly Option<unknown>[] = [
  init.dir,
  init.contacts,
  init.sector,
  init.basis,
  init.yes,
  terminal.lang,
  terminal.quiet,
];

/** Every option of `completion`. */
export const completionOptions: readonly Option<unknown>[] = [completion.shell, terminal.lang];

/** Every option of `man`. */
export const manOptions: readonly Option<unknown>[] = [man.page, terminal.lang];

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
