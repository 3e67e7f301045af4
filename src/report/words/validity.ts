import { isoDay, parseIsoDay } from '../../time/days.ts';
import { goodUntil, keptUntil } from '../figures/kept-until.ts';
import type { ListReport } from '../model.ts';
import type { ReportWords } from './words.ts';

type Words = Pick<ReportWords, 'goodUntil' | 'noLapse' | 'lapsing'>;

/** Until when a cleared list is good: what ends for all contacts alike, and those that lapse one by one. */
export function validitySentences(report: ListReport, words: Words): string[] {
  const { contacts, first } = keptUntil(report);
  const lapse = parseIsoDay(goodUntil(report) ?? '');
  const good = lapse === null ? null : words.goodUntil(isoDay(lapse - 1), isoDay(lapse));
  if (first === null) return [good ?? words.noLapse];
  const lapsing = words.lapsing(contacts, report.contacts.kept, report.keptLapses.to, first);
  return good === null ? [lapsing] : [good, lapsing];
}
