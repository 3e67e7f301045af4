import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { csvLines } from '../../report/csv.ts';
import type { Report } from '../../report/model.ts';
import type { SharedBook } from '../../store/call-entries.ts';
import { appendTo } from '../../write/nameless-file.ts';
import { Campaign } from '../campaign/campaign.ts';
import { FindingCounts } from '../campaign/finding-counts.ts';
import { consentsOfPersons } from '../inputs/person-consents.ts';
import { type EvidenceInputs, readCallInputs } from '../inputs/read-inputs.ts';
import { judgeHere } from '../past-calls/judged-calls.ts';
import { PastCalls, wheneverMade } from '../past-calls/past-calls.ts';
import { sayOf } from '../report/say.ts';
import { shownFindings } from '../report/shown.ts';
import { failureOf } from './failure.ts';
import type { FromLane, LaneOrder, LanePort, LaneRead, ToLane } from './messages.ts';
import { idsOfPersons } from './person-numbers.ts';

type Port = LanePort<ToLane, FromLane>;

/** Reads past calls, judges them and writes what was found; what goes wrong is told, and ends it. */
export async function runLane(port: Port, order: LaneOrder): Promise<void> {
  try {
    await judgedCalls(port, order);
  } catch (error) {
    port.post({ kind: 'failed', failure: failureOf(error) });
  }
}

async function judgedCalls(port: Port, order: LaneOrder): Promise<void> {
  const { settings, descriptor } = order;
  const persons = new Promise<ToLane>((resolve) => port.listen(resolve));

  // Read.
  const inputs = await readShared(port, order);
  const { evidence } = inputs;

  // Judge.
  const campaign = new Campaign(settings, inputs);
  const people = inputs.consentsGiven ? await persons : null;
  const consents = consentsOfPersons(evidence.consents, () => {
    if (people === null) throw new Error('without registers, nobody asks who has a number');
    return idsOfPersons(people, evidence.numbers);
  });
  const judged = await judgeHere(
    new PastCalls(campaign, evidence, wheneverMade, consents),
    inputs,
    settings.mask,
  );
  const counts = new FindingCounts();
  await judged.addTo(counts);
  const { figures, rowCounts, distribution } = judged;
  port.post({ kind: 'judged', judged: { figures, rowCounts, distribution, counted: counts.all() } });

  // Write.
  const found = judged.found();
  if ('chunks' in found) throw new Error('this lane makes the lines itself');
  const say = sayOf(settings, campaign.d0(0));
  for (const chunk of csvLines(shownFindings(found, settings.mask), say))
    appendTo(descriptor, chunk, linesIn(settings));
  port.post({ kind: 'written' });
}

/** The file that they become part of. */
function linesIn({ out }: LaneOrder['settings']): string {
  return join(out ?? '', 'violations.csv');
}

/** Reads the lists and the logs; the calls lie in shared memory alone from then on. */
async function readShared(port: Port, order: LaneOrder): Promise<EvidenceInputs> {
  const read = await readCallInputs(order.settings, hostOf(port, order));
  const { book, shared } = read.evidence.calls.share();
  port.post({ kind: 'read', read: told(read, shared) });
  return { ...read, evidence: { ...read.evidence, calls: book } };
}

function told({ evidence, logs, reports, furtherFiles }: EvidenceInputs, book: SharedBook): LaneRead {
  return {
    book,
    called: evidence.numbers.share(),
    logs,
    mappings: furtherFiles.flatMap(({ role, path }) => (role === 'outcomes' ? [path] : [])),
    reports: reports.filter(({ role }: Report['inputs'][number]) => role === 'calls'),
  };
}

/** What the outside world is in this lane: the files, and the other lane. */
function hostOf(port: Port, { today, now, places }: LaneOrder): Host {
  return {
    today,
    now: () => new Date(now),
    stdin: process.stdin,
    stdout: process.stdout,
    located: (path) => places.get(path) ?? path,
    progress: (event) => port.post({ kind: 'progress', event }),
    note() {
      throw new Error('nothing is noted while inputs are read');
    },
    onInterrupt: () => () => undefined,
  };
}
