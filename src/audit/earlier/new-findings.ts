import { firstPlace } from '../../changes/match.ts';
import type { Since } from '../../changes/model.ts';
import { mixed } from '../../changes/rows.ts';
import type { Finding } from '../../findings.ts';
import { pace } from '../../host/turns.ts';
import type { PhoneNumber } from '../../model.ts';
import { readCell } from '../../phone/cell.ts';
import { formatNumber } from '../../phone/mask.ts';
import { readFindings, type WrittenFinding } from '../../read/runs/findings.ts';
import type { RunManifest } from '../../read/runs/manifest.ts';
import type { Report } from '../../report/model.ts';
import type { FindingGroup, Settings } from '../../settings.ts';
import { fingerprint } from '../../store/dictionary.ts';
import { FindingCounts, type Worst } from '../campaign/finding-counts.ts';
import type { ListAudit } from '../contacts/judge-list.ts';
import { type EarlierRows, RowsByLine } from './earlier-rows.ts';
import { factsOf, isOtherLaw } from './earlier-run.ts';

/** What an earlier run found, so that the same is known again: each finding by its fingerprint. */
class KnownFindings {
  private readonly prints: Float64Array;
  /** At the first place of a fingerprint: how many of its findings were met again. */
  private readonly met: Uint32Array;

  constructor(prints: readonly number[]) {
    this.prints = Float64Array.from(prints).sort();
    this.met = new Uint32Array(prints.length);
  }

  /** Whether it is one of those that were there, each counted once. */
  isKnown(print: number): boolean {
    const first = firstPlace(this.prints, print);
    const at = first + (this.met[first] ?? 0);
    if (this.prints[at] !== print) return false;
    this.met[first] = at - first + 1;
    return true;
  }
}

/**
 * What is new since an earlier run, and the highest severities among what is.
 *
 * @param rows those of its list, where they are at hand
 * @throws InputError where the findings of that run are not there any more
 */
export async function newsSince(
  run: RunManifest,
  rows: EarlierRows | null,
  report: Report,
  { settings, audit }: { settings: Pick<Settings, 'accept'>; audit: Pick<ListAudit, 'campaign'> },
): Promise<{ since: Since; worst: Worst }> {
  const known = await knownFindings(run, rows);
  const { newFindings, worst } = await newFindingsOf(report, known, settings);
  return { since: { run: factsOf(run), otherLaw: isOtherLaw(run, audit), newFindings }, worst };
}

/**
 * What an earlier run found.
 *
 * @param rows those of its list, which have in full the numbers that its report masks; null: they are not at hand
 * @throws InputError where the findings of that run are not there any more
 */
async function knownFindings(run: RunManifest, rows: EarlierRows | null): Promise<KnownFindings> {
  const prints: number[] = [];
  const byLine = rows && new RowsByLine(rows.rows);
  await readFindings(run, (finding) => {
    const { subject, line, number } = finding;
    const row = subject === 'contact' && byLine !== null ? byLine.at(Number(line)) : -1;
    const numbers = row < 0 ? [] : (rows?.rows.numbers.of(row) ?? []);
    prints.push(printOf(finding, numberIn(number, numbers)));
  });
  return new KnownFindings(prints);
}

/** A number in full where it is written so, or is one of some; else as it is written. */
function numberIn(written: string, numbers: readonly PhoneNumber[]): string {
  const text = written.replace(/^'/, '');
  if (text === '') return text;
  const number = text.includes('•')
    ? numbers.find((one) => formatNumber(one, true) === text)
    : readCell(text)[0]?.number;
  return number === undefined ? text : formatNumber(number, false);
}

const groups: Readonly<Record<Finding['subject'], FindingGroup>> = {
  contact: 'contacts',
  call: 'calls',
  campaign: 'campaign',
};

/** What a run found that an earlier one did not: how many on each, and the highest severities of those that are not accepted. */
async function newFindingsOf(
  report: Report,
  known: KnownFindings,
  { accept }: Pick<Settings, 'accept'>,
): Promise<{ newFindings: Since['newFindings']; worst: Worst }> {
  const newFindings = { contacts: 0, calls: 0, campaign: 0 };
  const counts = new FindingCounts();
  const others = pace();
  for (const finding of report.all()) {
    if (others.isDue()) await others.turn();
    if (isKnown(finding, known)) continue;
    newFindings[groups[finding.subject]]++;
    counts.saw(finding.rule, finding.subject, finding.severity);
  }
  return { newFindings, worst: counts.worst(new Set(accept.map(({ rule }) => rule))) };
}

/** By its number in full, or as a report shows it where no more is known of it. */
function isKnown({ occurredAt: occurred_at, ...finding }: Finding, known: KnownFindings): boolean {
  const written = [false, true].map((isMasked) => formatNumber(finding.number, isMasked));
  return [...new Set(written)].some((number) => known.isKnown(printOf({ ...finding, occurred_at }, number)));
}

/** On a contact: its rule and number; on a call: its moment, too; on the campaign: its rule. Places in files move on. */
function printOf(
  { rule, severity, subject, occurred_at: at }: Omit<WrittenFinding, 'source' | 'line' | 'number'>,
  number: string,
): number {
  const bytes = Buffer.from([rule, severity, subject, number, at].join('\n'));
  return mixed([fingerprint(bytes, 0, bytes.length)]);
}
