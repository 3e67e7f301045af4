import { isoDay, parseIsoDay } from '../../time/days.ts';
import { keptUntil } from '../figures/kept-until.ts';
import type { ListReport } from '../model.ts';
import type { ReportWords } from './words.ts';

type Words = Pick<ReportWords, 'goodUntil' | 'noLapse' | 'lapsing'>;

/** Until when a cleared list is good: what ends for all contacts alike, and those that lapse one by one. */
export function validitySentences(report: ListReport, words: Words): string[] {
  const { forAll, contacts, first } = keptUntil(report);
  if (first === null) return [goodUntil(report.goodUntil, words) ?? words.noLapse];
  const lapsing = words.lapsing(contacts, report.contacts.kept, report.keptLapses.to, first);
  const good = goodUntil(forAll, words);
  return good === null ? [lapsing] : [good, lapsing];
}

function goodUntil(first: string | null, words: Words): string | null {
  const lapse = first === null ? null : parseIsoDay(first);
  return lapse === null ? null : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
}
