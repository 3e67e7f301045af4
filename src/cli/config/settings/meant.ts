import type { OptionSettings, RunFacts } from '../../../settings.ts';
import { auditTables } from '../../options/audit/tables.ts';
import type { Context } from '../../options/option.ts';
import { fileOptions } from '../../options/table.ts';
import type { CampaignFile } from '../file/campaign-file.ts';
import { type Choices, meaningOf, type Read } from './choose.ts';
import { withColumns } from './columns.ts';
import { checkLaws } from './laws.ts';
import { withSaidOfAll } from './logs.ts';
import { withDates } from './opposition.ts';
import { checkPostcodes } from './postcodes.ts';
import { checkSpans } from './spans.ts';
import { terminalMeant } from './terminal.ts';
import { valuesOf } from './values.ts';
import { withWaivers } from './waivers.ts';

const { lists, logs, reading, campaign, policy, outputs } = auditTables;

/** Settings of any audit, before a command asks for what it cannot do without; its record for the manifest comes then. */
export type Draft = OptionSettings & { out: string } & Omit<RunFacts, 'configuration'>;

/**
 * Options as chosen become options as meant.
 *
 * @param file the campaign file, null where there is none
 * @throws InputError at the first option that means nothing, or that contradicts another
 */
export function meant(choices: Choices, context: Context, file: CampaignFile | null): Draft {
  const read: Read = (option) => meaningOf(option, choices, context);
  const draft = { ...withColumns(saidOf(read, choices), choices), ...factsOf(choices, file) };
  checkSpans(draft, choices);
  checkLaws(draft, choices);
  checkPostcodes(draft, choices);
  return draft;
}

/** Every table in its turn; what is said of several files at once comes to stand with each. */
function saidOf(read: Read, choices: Choices): OptionSettings & { out: string } {
  return {
    ...withDates(valuesOf(lists, read), choices),
    ...withSaidOfAll(valuesOf(logs, read), choices),
    ...valuesOf(reading, read),
    ...withWaivers(valuesOf(campaign, read), choices),
    ...valuesOf(outputs, read),
    ...terminalMeant(read),
    policy: valuesOf(policy, read),
  };
}

function factsOf(choices: Choices, file: CampaignFile | null): Omit<RunFacts, 'configuration'> {
  return {
    campaignFile: file?.path ?? null,
    extendedFiles: [...(file?.extended ?? [])],
    campaignName: file?.name ?? null,
    origins: Object.fromEntries(fileOptions.map(({ key }) => [key, choices.get(key)?.origin ?? 'default'])),
  };
}
