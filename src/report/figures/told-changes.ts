import type { Changes } from '../../changes/model.ts';
import { visible } from '../../words/visible.ts';
import type { ListReport, Report } from '../model.ts';
import type { ChangeWords } from '../words/change-words.ts';
import { type ChangeWay, waysCounted } from './change-counts.ts';

/** What is to be said of an earlier run that a list is held against. */
export interface ToldChanges {
  /** What happened, in one sentence. */
  inShort: string;
  /** Which run it was; what else is to be known of it. */
  sinceRun: string;
  remarks: string[];
  /** Each way that somebody went: its title, how many, and the causes. */
  ways: { way: ChangeWay; title: string; rows: number; causes: string[] }[];
  /** The same ways in a word each. */
  shortWays: string[];
}

/** null where the list is held against no earlier run. */
export function toldChanges(report: Report, words: ChangeWords): ToldChanges | null {
  if (report.on === 'calls' || report.since === undefined) return null;
  const { changes = null, since } = report;
  const day = since.run.endedAt.slice(0, 10);
  const ways = changes === null ? [] : waysTold(changes, words);
  const shortWays = ways.map(({ way, rows }) => words.way[way](rows));
  const unchanged = changes !== null && ways.length === 0 ? [words.nothingChanged] : [];
  const notCompared = report.changes === null ? [words.notCompared(day)] : [];
  return {
    inShort: inShort(report, day, shortWays, words),
    sinceRun: words.sinceRun(visible(since.run.directory), day),
    remarks: [...notCompared, ...unchanged, ...remarks(report, words)],
    ways,
    shortWays,
  };
}

function inShort(report: ListReport, day: string, shortWays: readonly string[], words: ChangeWords): string {
  if (report.changes === null) return words.notCompared(day);
  if (report.changes !== undefined) return words.since(day, shortWays);
  return newFindings(report, words);
}

function waysTold(changes: Changes, words: ChangeWords): ToldChanges['ways'] {
  return waysCounted(changes)
    .filter(({ rows }) => rows > 0)
    .map(({ way, rows, byCause }) => ({
      way,
      title: words.wayTitle[way],
      rows,
      // A row that is new or gone is so by the list, which needs no word.
      causes: way === 'new' || way === 'gone' ? [] : byCause.map((one) => words.through(one.rows, one.cause)),
    }));
}

function remarks(report: ListReport, words: ChangeWords): string[] {
  const { since, changes, law } = report;
  if (since === undefined) return [];
  const short = (hash: string) => hash.slice(0, 12);
  return [
    ...(since.otherLaw ? [words.otherLaw(short(since.run.lawHash), short(law.hash))] : []),
    ...(changes?.unproven ?? []).map(({ cause, why, files }) =>
      words.unproven(cause, why, files.map(visible).join(', ')),
    ),
    newFindings(report, words),
  ];
}

function newFindings({ since }: ListReport, words: ChangeWords): string {
  const { contacts, calls, campaign } = since?.newFindings ?? { contacts: 0, calls: 0, campaign: 0 };
  return words.newFindings(contacts, calls, campaign);
}
