import type { OptionSettings, RunFacts, Settings } from '../../../settings.ts';
import { auditTables } from '../../options/audit/tables.ts';
import type { AuditOptionTable } from '../../options/option.ts';
import { jsonOf } from '../../options/values/values.ts';

const { lists, logs, reading, campaign, policy, outputs, terminal } = auditTables;

type Unrecorded = OptionSettings & Omit<RunFacts, 'configuration'>;

/** Settings with their record for the manifest. */
export function recorded<S extends Unrecorded>(settings: S): S & Pick<Settings, 'configuration'> {
  return { ...settings, configuration: configurationOf(settings) };
}

/** The effective configuration as a manifest holds it: what every option says as its record writes it, without the origins. */
export function configurationOf(settings: Unrecorded): Settings['configuration'] {
  const { campaignFile, extendedFiles, campaignName } = settings;
  return {
    ...written(lists, settings),
    ...written(logs, settings),
    ...written(reading, settings),
    ...written(campaign, settings),
    ...written(outputs, settings),
    ...written(terminal, settings),
    policy: written(policy, settings.policy),
    campaignFile,
    extendedFiles,
    campaignName,
  };
}

type Said<S> = { readonly [K in keyof S]?: S[K] | null };

/** What went into another setting is not there any more. */
function written<S>(table: AuditOptionTable<S>, settings: Said<S>): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const key in table) {
    const { meaning, written: as } = table[key];
    const value = settings[key];
    if (value === undefined) continue;
    content[as?.name ?? key] = value === null ? null : jsonOf(meaning, value);
  }
  return content;
}
