import { join } from 'node:path';
import { findRun } from '../../../audit/run/find-run.ts';
import { homeOf, type RunManifest } from '../../../read/runs/manifest.ts';
import { isoDay } from '../../../time/days.ts';
import type { CampaignFile } from '../../config/file/campaign-file.ts';
import { checkMoved } from '../../config/paths/moved-inputs.ts';
import { freePlace, runPlace } from '../../config/paths/run-place.ts';
import { checkNewEnd, continued, earlierSettings } from '../../config/run-continued.ts';
import { recorded } from '../../config/settings/configuration.ts';
import type { Draft } from '../../config/settings/meant.ts';
import { source } from '../../options/audit/terminal.ts';
import type { Context } from '../../options/option.ts';
import { rescrubTable as own } from '../../options/own/rescrub.ts';
import type { Ending, Session } from '../command.ts';
import { campaignFile } from '../session/asked-campaign.ts';
import { noteOf } from '../session/host.ts';
import { missing, noContacts } from '../session/missing.ts';
import { runAudit } from './run.ts';
import { rescrubProblem } from './run-problems.ts';

/** An earlier run, and the campaign file that is named beside it. */
interface Given {
  manifest: RunManifest;
  file: CampaignFile | null;
}

/**
 * `rescrub`: an earlier run on a list again, with what changed since then and why.
 *
 * @throws InputError for every mistake, before any input is read
 */
export async function runRescrub(session: Session): Promise<Ending> {
  const [named] = session.typed.get(own.run.key) ?? [];
  if (named === undefined) throw missing(session.command, noRun);
  const given: Given = { manifest: runNamed(named.text, session), file: null };
  const behind = (_: Session, context: Context) => {
    given.file = fileNamed(session, context);
    checkNewEnd(given.manifest, session.typed, given.file, context);
    return continued(given.manifest, session.typed, given.file);
  };
  return runAudit(
    session,
    (draft, context) => {
      const { contacts } = draft;
      if (contacts === null) throw missing(session.command, noContacts);
      const settings = recorded({ ...draft, ...factsOf(given), contacts, out: placeOf(draft, given) });
      checkMoved(given.manifest, settings);
      const earlier = {
        manifest: given.manifest,
        settings: earlierSettings(given.manifest, context, 'rescrub'),
      };
      return { settings, audit: (host) => session.parts.rescrub(settings, earlier, host) };
    },
    behind,
  );
}

/** Where no campaign file chooses it, `--name` says of which campaign the run is. */
function runNamed(path: string, session: Session): RunManifest {
  const [name] = session.typed.get(source.name.key) ?? [];
  return findRun(path, {
    problemOf: rescrubProblem,
    campaign: name?.text ?? null,
    note: noteOf(session),
  });
}

/** One that happens to lie in the working directory says nothing of that run. */
function fileNamed(session: Session, context: Context): CampaignFile | null {
  return session.typed.has(source.campaign.key) ? campaignFile(session, context) : null;
}

function factsOf({ file }: Given): Pick<Draft, 'campaignFile' | 'extendedFiles'> {
  return { campaignFile: file?.path ?? null, extendedFiles: [...(file?.extended ?? [])] };
}

/** Never over another run: beside the earlier one, by the name of the campaign or by the first calling day, unless it is told. */
function placeOf(draft: Draft, { manifest }: Given): string {
  const name = draft.campaignName === null ? isoDay(draft.start) : runPlace('{name}', draft, draft.start);
  const isTold = draft.origins.out !== 'default';
  return freePlace(isTold ? draft.out : join(homeOf(manifest), '..', name));
}

const noRun = {
  code: 'usage/missing-run',
  problem: {
    en: 'the run directory is missing',
    fr: 'il manque le dossier des résultats du passage antérieur',
  },
  remedy: {
    en: 'put it before the options: one that takes several values takes all that follow it',
    fr: 'placez-le avant les options\u00a0: celle qui prend plusieurs valeurs prend toutes celles qui la suivent',
  },
};
