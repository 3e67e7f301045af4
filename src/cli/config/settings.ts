import type { InputFile, Settings } from '../../settings.ts';
import { isoDay } from '../../time/days.ts';
import * as campaign from '../options/campaign.ts';
import * as inputs from '../options/inputs.ts';
import { mistake } from '../options/mistake.ts';
import type { Context } from '../options/option.ts';
import * as outputs from '../options/outputs.ts';
import * as policy from '../options/policy.ts';
import { fileOptions } from '../options/table.ts';
import * as terminal from '../options/terminal.ts';
import type { CampaignFile } from './campaign-file.ts';
import { type Choices, isFlag, meaningOf, placeOf, type Read } from './choose.ts';
import { checkLaws } from './laws.ts';
import { meantLogs } from './logs.ts';
import { meantAccepted } from './waivers.ts';

/** Settings of any audit, before a command asks for what it cannot do without. */
export type Draft = Settings & { out: string };

/**
 * Options as chosen become options as meant.
 *
 * @param file the campaign file, null where there is none
 * @throws InputError at the first option that means nothing, or that contradicts another
 */
export function meant(choices: Choices, context: Context, file: CampaignFile | null): Draft {
  const read: Read = (option) => meaningOf(option, choices, context);
  const draft = {
    ...meantInputs(read, choices),
    ...meantCampaign(read, choices),
    ...meantOutputs(read),
    ...meantTerminal(read),
    policy: meantPolicy(read),
    campaignFile: file?.path ?? null,
    extendedFiles: [...(file?.extended ?? [])],
    campaignName: file?.name ?? null,
    origins: Object.fromEntries(fileOptions.map(({ key }) => [key, choices.get(key)?.origin ?? 'default'])),
  };
  if (draft.end !== null && draft.end < draft.start) throw endBeforeStart(choices, draft.start);
  if (draft.from !== null && draft.to !== null && draft.to < draft.from)
    throw toBeforeFrom(choices, draft.from);
  checkLaws(draft, choices);
  if (draft.postcodeColumn !== null && draft.territoryFrom === 'number') throw unusedPostcodes(choices);
  return draft;
}

function meantInputs(read: Read, choices: Choices) {
  const date = read(inputs.oppositionDate);
  return {
    contacts: read(inputs.contacts),
    opposition: read(inputs.opposition).map((file) =>
      withDate(file, date, isFlag(choices, inputs.oppositionDate)),
    ),
    oppositionDate: date,
    ownOpposition: read(inputs.ownOpposition),
    consents: read(inputs.consents),
    calls: meantLogs(read, choices),
    callsUntil: read(inputs.callsUntil),
    outcomesFile: read(inputs.outcomes),
    bloctelFlag: read(inputs.bloctelFlag),
    phoneColumns: read(inputs.phoneColumn),
    personColumn: read(inputs.personColumn),
    territoryFrom: read(inputs.territoryFrom),
    postcodeColumn: read(inputs.postcodeColumn),
    maxInput: read(inputs.maxInput),
  };
}

/** What an entry of the campaign file says of its file goes before what the whole file says, a flag before both. */
function withDate(file: InputFile, date: number | null, byFlag: boolean): InputFile {
  return date === null || (file.date !== undefined && !byFlag) ? file : { ...file, date };
}

function meantCampaign(read: Read, choices: Choices) {
  return {
    basis: read(campaign.basis),
    start: read(campaign.start),
    end: read(campaign.end),
    law: read(campaign.law),
    lawFrom: read(campaign.lawFrom),
    lawTo: read(campaign.lawTo),
    from: read(campaign.from),
    to: read(campaign.to),
    callerIds: read(campaign.callerId),
    dialing: read(campaign.dialing),
    sector: read(campaign.sector),
    audience: read(campaign.audience),
    purpose: read(campaign.purpose),
    accepted: meantAccepted(read, choices),
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
    annotate: read(outputs.annotate),
    formats: read(outputs.format),
    failOn: read(outputs.failOn),
    mask: read(outputs.mask),
  };
}

/** What all commands are told of language and terminal. */
export function meantTerminal(read: Read) {
  const wishes = {
    lang: read(terminal.lang),
    quiet: read(terminal.quiet),
    verbose: read(terminal.verbose),
    color: read(terminal.color),
    progress: read(terminal.progress),
  };
  if (wishes.quiet && wishes.verbose) throw quietAndVerbose();
  return wishes;
}

/** The mistake of a span of days that ends before it starts. */
export function endBeforeStart(choices: Choices, start: number) {
  const at = placeOf(campaign.end, choices);
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

function toBeforeFrom(choices: Choices, from: number) {
  const at = placeOf(campaign.to, choices);
  const day = isoDay(from);
  return mistake(at, {
    code: 'option/end-before-start',
    problem: {
      en: `the last day of the report comes before its first, ${day}`,
      fr: `le dernier jour du rapport précède le premier, ${day}`,
    },
    expected: { en: `${day} or later`, fr: `${day} ou plus tard` },
  });
}

function unusedPostcodes(choices: Choices) {
  return mistake(placeOf(inputs.postcodeColumn, choices), {
    code: 'option/without-effect',
    problem: {
      en: 'says nothing without --territory-from postcode',
      fr: 'ne dit rien sans --territory-from postcode',
    },
    expected: {
      en: '--territory-from postcode beside it, or neither of the two',
      fr: '--territory-from postcode en plus, ou aucune des deux options',
    },
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
