import type { Callable, ContactCounts, KeptLapses, Lapse, Report } from '../model.ts';

/** What programs are given of a list. */
export interface ListFacts {
  days: { start: string; end: string; firstDay: string };
  contacts: ContactCounts;
  goodUntil: string | null;
  lapses: readonly Lapse[];
  keptLapses: KeptLapses | null;
  callable: Callable | null;
}

const noList: ListFacts = {
  days: { start: '', end: '', firstDay: '' },
  contacts: { read: 0, kept: 0, excluded: 0, numbersRemoved: 0 },
  goodUntil: null,
  lapses: [],
  keptLapses: null,
  callable: null,
};

/** The part of a report that is on its list; where there was none, programs find the same keys with nothing in them. */
export function listFacts(report: Report): ListFacts {
  if (report.on === 'calls') return noList;
  const { campaign, contacts, goodUntil, lapses, keptLapses, callable } = report;
  const { start, end, firstDay } = campaign;
  return { days: { start, end, firstDay }, contacts, goodUntil, lapses, keptLapses, callable };
}
