import type { EarlierRunFacts } from '../../changes/model.ts';
import type { RunManifest } from '../../read/runs/manifest.ts';
import type { ContactSettings } from '../../settings.ts';
import { version } from '../../version.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import type { InputsThen } from './inputs-then.ts';

/** A run on a list that another one is held against. */
export interface EarlierListRun {
  manifest: RunManifest;
  /** What it was told, its paths as seen from the working directory. */
  settings: ContactSettings;
}

/** The same, with the places of its inputs. */
export interface OpenListRun extends EarlierListRun {
  then: InputsThen;
}

/** What reports say of it. */
export function factsOf({ named, endedAt, tool, law }: RunManifest): EarlierRunFacts {
  return { directory: named, endedAt, tool: tool.version, lawHash: law.hash };
}

/** Whether the law data are not those of an earlier run, or another version judges by them. */
export function isOtherLaw({ law, tool }: RunManifest, { campaign }: Pick<ListAudit, 'campaign'>): boolean {
  return law.hash !== campaign.law.hash || tool.version !== version;
}
