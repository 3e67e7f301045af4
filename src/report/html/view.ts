import { compileLaw } from '../../law/compile.ts';
import type { LawOfDay } from '../../law/model.ts';
import type { Lang } from '../../model.ts';
import { parseIsoDay } from '../../time/days.ts';
import { type Voice, voice } from '../../words/voice.ts';
import { isStopped } from '../figures/rule-counts.ts';
import type { Report } from '../model.ts';
import type { Say } from '../words/say.ts';
import type { Charts } from './charts/model.ts';
import { type PageWords, pageWords } from './words/words.ts';

/** What every section of the page needs, in one language. */
export interface View {
  report: Report;
  lang: Lang;
  say: Say;
  words: PageWords;
  voice: Voice;
  /** null: the page goes without pictures, its tables say the same. */
  charts: Charts | null;
  /** The law under which the report stands. */
  law: LawOfDay;
  /** The name of an input without its folders, where that tells it from the others. */
  named(path: string): string;
  /** A text in which inputs stand by these names. */
  withNames(text: string): string;
  cleared: boolean;
}

const others = { en: 'fr', fr: 'en' } as const;

/** The languages of the page; that of the run comes first. */
export function viewsOf(report: Report, say: Say, charts: Charts | null): readonly [View, View] {
  const law = compileLaw({ lawDay: null }).on(parseIsoDay(report.law.date) ?? 0);
  const named = namesOf(report.inputs.map(({ path }) => path));
  const paths = report.inputs.map(({ path }) => path).filter((path) => named(path) !== path);
  const withNames = (text: string) => paths.reduce((all, path) => all.replaceAll(path, named(path)), text);
  const view = (lang: Lang): View => ({
    report,
    lang,
    say: say.in(lang),
    words: pageWords[lang],
    voice: voice(lang),
    charts,
    law,
    named,
    withNames,
    cleared: !isStopped(report),
  });
  return [view(say.lang), view(others[say.lang])];
}

function namesOf(paths: readonly string[]): (path: string) => string {
  const base = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
  const bases = paths.map(base);
  return (path) => (bases.filter((one) => one === base(path)).length > 1 ? path : base(path));
}
