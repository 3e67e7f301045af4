import { compileLaw } from '../../law/compile.ts';
import type { LawOfDay } from '../../law/model.ts';
import type { Lang } from '../../model.ts';
import { parseIsoDay } from '../../time/days.ts';
import type { Report } from '../model.ts';
import type { Say } from '../words/say.ts';
import { isOnCallsOnly } from '../words/words.ts';
import type { Charts } from './charts/model.ts';
import type { Words } from './words/english.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';

/** What every section of the page needs, in one language. */
export interface View {
  report: Report;
  lang: Lang;
  say: Say;
  words: Words;
  /** null: the page goes without pictures, its tables say the same. */
  charts: Charts | null;
  /** The law under which the report stands. */
  law: LawOfDay;
  /** The name of an input without its folders, where that tells it from the others. */
  named(path: string): string;
  /** An audit of call logs alone: there is no list that could be cleared. */
  callsOnly: boolean;
  cleared: boolean;
}

/** The languages of the page; that of the run comes first. */
export function viewsOf(report: Report, say: Say, charts: Charts | null): readonly [View, View] {
  const law = compileLaw({ lawDay: null }).on(parseIsoDay(report.law.date) ?? 0);
  const named = namesOf(report.inputs.map(({ path }) => path));
  const view = (lang: Lang): View => ({
    report,
    lang,
    say: say.in(lang),
    words: lang === 'fr' ? french : english,
    charts,
    law,
    named,
    callsOnly: isOnCallsOnly(report),
    cleared: report.status === 'cleared',
  });
  return say.lang === 'fr' ? [view('fr'), view('en')] : [view('en'), view('fr')];
}

function namesOf(paths: readonly string[]): (path: string) => string {
  const base = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
  const bases = paths.map(base);
  return (path) => (bases.filter((one) => one === base(path)).length > 1 ? path : base(path));
}
