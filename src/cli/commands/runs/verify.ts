import { runDirectory } from '../../../read/runs/directory.ts';
import type { Rerun, Verification } from '../../../verify/model.ts';
import { verify } from '../../../verify/verify.ts';
import { verifyTable as own } from '../../options/own/verify.ts';
import { verificationJson } from '../../show/verify/json.ts';
import { verificationText } from '../../show/verify/text.ts';
import { textOptions } from '../../terminal/text-options.ts';
import type { Ending, Session } from '../command.ts';
import { today } from '../session/host.ts';
import { missing } from '../session/missing.ts';
import { contextOf, readOptions } from '../session/reading.ts';
import { rerun } from './rerun.ts';

/**
 * `verify`: holds the files of a run against its manifest.
 *
 * @throws InputError where there is no run
 */
export async function runVerify(session: Session): Promise<Ending> {
  const { command, terminal, parts } = session;
  const day = today(parts.now());
  const context = await contextOf(session, day);
  const { read, wishes } = readOptions(session, context, null);
  const named = read(own.runDir);
  if (named === null) throw missing(command, noRun);
  const directory = runDirectory(named);
  const found = await verify(directory, day);
  const tell = (again: Rerun | null) => {
    if (read(own.format) === 'json') terminal.streams.stdout.write(verificationJson(found, again));
    else if (!wishes.quiet || !found.asRecorded || again?.isSame === false)
      terminal.streams.stdout.write(verificationText(found, again, textOptions(terminal, wishes.color)));
  };
  const again = read(own.rerun) ? await remade(() => rerun(directory, session, wishes), tell) : null;
  tell(again);
  return again?.isSame === false ? 'findings' : endingOf(found);
}

/** Where a run cannot be made again, what is known of its files is told all the same. */
async function remade(make: () => Promise<Rerun>, tell: (again: null) => void): Promise<Rerun> {
  try {
    return await make();
  } catch (error) {
    tell(null);
    throw error;
  }
}

const noRun = {
  code: 'usage/missing-run',
  problem: { en: 'there is no run to verify', fr: 'il n’y a aucun passage à vérifier' },
};

/** What the machine does not let be read is not known to differ. */
function endingOf({ asRecorded, files, manifest, left }: Verification): Ending {
  if (asRecorded) return 'done';
  const isKnown = files.some(({ differs, state }) => differs && state !== 'unreadable');
  return isKnown || !manifest.canonical || left !== 'whole' ? 'findings' : 'machine';
}
