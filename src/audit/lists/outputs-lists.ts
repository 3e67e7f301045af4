import { join } from 'node:path';
import type { Host } from '../../host/host.ts';
import { tellWork } from '../../host/work.ts';
import type { Say } from '../../report/words/say.ts';
import type { ListSettings } from '../../settings.ts';
import type { Audit } from '../campaign/audit.ts';
import type { Inputs } from '../inputs/read-inputs.ts';
import type { ListWriter, Place } from '../run/decided.ts';
import { Annotations } from './annotations.ts';
import { writeBloctelRequest } from './bloctel-request.ts';
import { writeLists } from './write-lists.ts';

/** The lists that a run on contacts writes: cleaned, excluded, and the request to the opposition service. */
export class Lists implements ListWriter {
  private readonly settings: ListSettings;
  private readonly inputs: Inputs;
  private readonly audit: Audit;
  private readonly say: Say;

  constructor(settings: ListSettings, inputs: Inputs, audit: Audit, say: Say) {
    this.settings = settings;
    this.inputs = inputs;
    this.audit = audit;
    this.say = say;
  }

  async write({ open, finish }: Place, host: Pick<Host, 'progress'>): Promise<void> {
    const { settings, inputs, audit, say } = this;
    const cleaned = settings.cleaned ?? join(settings.out, 'cleaned.csv');
    const excluded = settings.excluded ?? join(settings.out, 'excluded.csv');
    const places = { cleaned: open(cleaned), excluded: open(excluded) };
    const { rows, dialect } = inputs.contacts;
    const totalRows = rows.count;
    const tell = (done: number) => tellWork(host, 'write', { file: 'cleaned.csv', rows: done, totalRows });
    const annotations = settings.annotate ? new Annotations(settings, inputs, audit) : null;
    const line = (row: number) => rows.line.get(row);
    tell(0);
    const sources = { audit: audit.contacts, text: audit.text, dialect, annotations, line, say };
    const count = await writeLists(sources, places, tell);
    finish('cleaned.csv', cleaned, places.cleaned, count.cleaned);
    finish('excluded.csv', excluded, places.excluded, count.excluded);
  }

  writeRequest({ open, finish }: Place): void {
    const { bloctelRequest } = this.settings;
    if (bloctelRequest === null) return;
    const file = open(bloctelRequest);
    finish('bloctel request', bloctelRequest, file, writeBloctelRequest(file, this.inputs));
  }
}
