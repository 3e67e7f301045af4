import type { InputFile, Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import { mistake } from '../mistake.ts';
import * as campaign from '../options/campaign.ts';
import * as inputs from '../options/inputs.ts';
import type { Context, Option } from '../options/option.ts';
import * as outputs from '../options/outputs.ts';
import * as policy from '../options/policy.ts';
import { cleanOptions } from '../options/table.ts';
import * as terminal from '../options/terminal.ts';
import { type Choices, meaningOf } from './choose.ts';

type Read = <T>(option: Option<T>) => T;

/** Settings without what only a run needs: a list of contacts that is there. */
export type Draft = Omit<Settings, 'contacts' | 'campaignFile'> & { contacts: string | null };

/** Options that a campaign file may have. */
export const fileOptions = cleanOptions.filter((option) => option.flagOnly !== true);

/**
 * Options as chosen become options as meant.
 *
 * @throws InputError at the first option that means nothing, or that contradicts another
 */
export function meant(choices: Choices, context: Context): Draft {
  const read: Read = (option) => meaningOf(option, choices, context);
  const draft = {
    ...meantInputs(read, choices),
    ...meantCampaign(read),
    ...meantOutputs(read),
    ...meantTerminal(read),
    policy: meantPolicy(read),
    origins: Object.fromEntries(fileOptions.map(({ key }) => [key, choices.get(key)?.origin ?? 'default'])),
  };
  if (draft.end !== null && draft.end < draft.start) throw endBeforeStart(choices, draft.start);
  if (draft.quiet && draft.verbose) throw quietAndVerbose();
  return draft;
}

function meantInputs(read: Read, choices: Choices) {
  const calls = read(inputs.calls);
  const date = read(inputs.oppositionDate);
  const log = {
    format: read(inputs.callsFormat),
    timezone: read(inputs.callsTimezone),
    dialPrefix: read(inputs.dialPrefix),
  };
  return {
    contacts: read(inputs.contacts),
    opposition: read(inputs.opposition).map((file) =>
      withDate(file, date, isFlag(choices, inputs.oppositionDate)),
    ),
    oppositionDate: date,
    ownOpposition: read(inputs.ownOpposition),
    consents: read(inputs.consents),
    calls: calls === 'none' ? calls : calls.map((file) => withLogOptions(file, log, choices)),
    callsUntil: read(inputs.callsUntil),
    outcomesFile: read(inputs.outcomes),
    bloctelFlag: read(inputs.bloctelFlag),
    phoneColumns: read(inputs.phoneColumn),
    personColumn: read(inputs.personColumn),
    maxInput: read(inputs.maxInput),
  };
}

function isFlag(choices: Choices, option: Option<unknown>): boolean {
  return choices.get(option.key)?.origin === 'flag';
}

/** What an entry of the campaign file says of its file goes before what the whole file says, a flag before both. */
function withDate(file: InputFile, date: number | null, byFlag: boolean): InputFile {
  return date === null || (file.date !== undefined && !byFlag) ? file : { ...file, date };
}

/** What is said of all logs at once; null where nothing is. */
interface LogOptions {
  format: string | null;
  timezone: string | null;
  dialPrefix: string | null;
}

function withLogOptions(file: InputFile, log: LogOptions, choices: Choices): InputFile {
  const result = { ...file };
  const wins = (option: Option<unknown>, own: unknown) => own === undefined || isFlag(choices, option);
  if (log.format !== null && wins(inputs.callsFormat, file.format)) result.format = log.format;
  if (log.timezone !== null && wins(inputs.callsTimezone, file.timezone)) result.timezone = log.timezone;
  if (log.dialPrefix !== null && wins(inputs.dialPrefix, file.dialPrefix)) result.dialPrefix = log.dialPrefix;
  return result;
}

function meantCampaign(read: Read) {
  const start = read(campaign.start);
  const waivers = read(campaign.accept).filter(({ until }) => until === null || start <= until);
  const accepted = new Map(waivers.map(({ rule, reason }) => [rule, { rule, reason }]));
  return {
    basis: read(campaign.basis),
    start,
    end: read(campaign.end),
    law: read(campaign.law),
    callerIds: read(campaign.callerId),
    dialing: read(campaign.dialing),
    sector: read(campaign.sector),
    audience: read(campaign.audience),
    purpose: read(campaign.purpose),
    accepted: [...accepted.values()],
  };
}

function meantPolicy(read: Read) {
  return {
    foreign: read(policy.foreign),
    bloctelAfterEnd: read(policy.bloctelAfterEnd),
    refusalPause: read(policy.refusalPause),
    localHolidays: read(policy.localHolidays),
    linkRows: read(policy.linkRows),
    switchboardRows: read(policy.switchboardRows),
  };
}

function meantOutputs(read: Read) {
  return {
    out: read(outputs.out),
    cleaned: read(outputs.cleaned),
    excluded: read(outputs.excluded),
    bloctelRequest: read(outputs.bloctelRequest),
    formats: read(outputs.format),
    failOn: read(outputs.failOn),
    mask: read(outputs.mask),
  };
}

function meantTerminal(read: Read) {
  return {
    lang: read(terminal.lang),
    quiet: read(terminal.quiet),
    verbose: read(terminal.verbose),
    color: read(terminal.color),
    progress: read(terminal.progress),
  };
}

function endBeforeStart(choices: Choices, start: number) {
  const at = choices.get(campaign.end.key)?.words[0]?.at ?? { flag: '--end' };
  const day = isoDay(start);
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the last calling day comes before the first, ${day}`,
      fr: `le dernier jour d’appel précède le premier, ${day}`,
    },
    expected: { en: `${day} or later`, fr: `${day} ou plus tard` },
  });
}

function quietAndVerbose() {
  return mistake(
    { flag: '--quiet' },
    {
      code: 'option/conflict',
      problem: { en: 'contradicts --verbose', fr: 'contredit --verbose' },
      expected: { en: 'one of the two', fr: 'l’une des deux' },
    },
  );
}
