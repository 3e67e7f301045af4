import { type Voice, voice } from '../../words/voice.ts';
import type { Report } from '../model.ts';
import type { Say } from './say.ts';
import { type ReportWords, reportWords } from './words.ts';

/** What every part of a report needs. */
export interface Rendering {
  report: Report;
  say: Say;
  words: ReportWords;
  voice: Voice;
  /** The reasons of accepted gaps by rule; empty where none was given. */
  accepted: ReadonlyMap<string, string>;
}

export function renderingOf(report: Report, say: Say): Rendering {
  const accepted = new Map(report.accepted.map(({ rule, reason }) => [rule, reason]));
  return { report, say, words: reportWords[say.lang], voice: voice(say.lang), accepted };
}
