import type { Host } from '../../host/host.ts';
import { CallBook } from '../../store/call-book.ts';
import type { NumberTable } from '../../store/number-table.ts';
import type { NamelessFile } from '../../write/nameless-file.ts';
import type { PastInputs } from '../inputs/past-inputs.ts';
import type { JudgedCalls } from '../past-calls/judged-calls.ts';
import { type Deferred, deferred } from './deferred.ts';
import { errorOf } from './failure.ts';
import type { FromLane, LaneJudged, LaneRead, StartedLane } from './messages.ts';
import type { PersonNumbers } from './person-numbers.ts';

/**
 * The other lane: it reads past calls while the contacts are read here, judges them while the contacts are judged, and
 * tells what was found while the lists are written.
 */
export class CallsLane {
  private readonly lane: StartedLane;
  private readonly file: NamelessFile;
  private readonly readings: Deferred<LaneRead> = deferred();
  private readonly judgements: Deferred<LaneJudged> = deferred();
  private readonly lines: Deferred<void> = deferred();
  private isClosed = false;
  /** Who is told how far it is: nobody while this lane tells of its own work. */
  private host: Pick<Host, 'progress'> | null = null;

  /** @param file where it puts what it found, as lines of `violations.csv` */
  constructor(lane: StartedLane, file: NamelessFile) {
    this.lane = lane;
    this.file = file;
    lane.listen((message) => this.take(message));
    lane.ended((error) => this.fail(error));
  }

  private take(message: FromLane): void {
    if (message.kind === 'progress') this.host?.progress(message.event);
    else if (message.kind === 'read') this.readings.resolve(message.read);
    else if (message.kind === 'judged') this.judgements.resolve(message.judged);
    else if (message.kind === 'written') this.lines.resolve();
    else this.fail(errorOf(message.failure));
  }

  private fail(error: Error): void {
    for (const { reject } of [this.readings, this.judgements, this.lines]) reject(error);
  }

  /** Lets it judge where there are registers: it has to know which numbers are one person's. */
  judge(persons: PersonNumbers): void {
    this.lane.post(persons);
  }

  /** What the logs say, by the ids of a table of this thread. */
  async read(numbers: NumberTable, host: Pick<Host, 'progress'>): Promise<PastInputs> {
    this.host = host;
    const { book, called, logs, mappings, reports } = await this.readings.promise;
    this.host = null;
    return { calls: CallBook.shared(book, called, numbers), logs, mappings, reports };
  }

  async judged(): Promise<JudgedCalls> {
    const { figures, rowCounts, distribution, counted } = await this.judgements.promise;
    return {
      figures,
      rowCounts,
      distribution,
      // Every past call counts beside a contact list.
      covers: () => true,
      addTo: async (counts) => counts.take(counted),
      found: () => ({ chunks: () => this.file.chunks() }),
    };
  }

  /** Waits until all that it found is written. */
  async written(): Promise<void> {
    await this.lines.promise;
  }

  /** Ends it, if that was not done before. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    // Its file is open as long as it may write.
    await this.lane.close();
    this.file.close();
  }
}
