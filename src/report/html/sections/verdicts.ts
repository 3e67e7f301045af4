import { hasLogs } from '../../figures/inputs.ts';
import type { ListReport } from '../../model.ts';
import { type Markup, markup, type Value } from '../markup.ts';
import type { View } from '../view.ts';
import { facts } from './facts.ts';
import { openPoints } from './open-points.ts';

/** The verdicts on the list and on past calls, each on its own, and what they rest on. */
export function verdictsPart(view: View): Markup {
  const { words, report, lang, voice } = view;
  const { date, simulated } = report.law;
  const note = simulated
    ? markup`<p class="loud" role="note">${words.simulation(voice.date(date))}</p>`
    : null;
  const list = report.on === 'list' ? ofList(view, report) : null;
  return markup`<section id="verdicts-${lang}" aria-label="${words.verdicts}"><div class="verdicts">${list}${ofCalls(view)}</div>${note}<dl class="facts">${facts(view)}</dl></section>`;
}

/** @param states the state, and what else the style sheet is to know */
function verdict(
  states: string,
  about: string,
  title: string,
  lines: readonly string[],
  open: Value,
): Markup {
  const text = lines.map((line) => markup`<p>${line}</p>`);
  return markup`<div class="verdict ${states}"><h2><small>${about}</small> ${title}</h2>${text}${open}</div>`;
}

function ofList(view: View, { status, contacts }: ListReport): Markup {
  const { words, report } = view;
  const { kept, read, excluded, numbersRemoved } = contacts;
  const lines =
    status === 'cleared'
      ? [words.kept(kept, read, excluded), ...(numbersRemoved === 0 ? [] : [words.removed(numbersRemoved)])]
      : [words.notClean, words.barred(read, excluded)];
  const open = openPoints.ofList(view);
  // Green is for what is clean and complete.
  const isReserved = status === 'cleared' && (open !== null || report.law.simulated);
  const states = isReserved ? `${status} reserved` : status;
  return verdict(states, words.ofList, words.onList[status], lines, open);
}

function ofCalls(view: View): Markup {
  const { words, report, cleared } = view;
  const { status, withErrors, audited } = report.calls;
  const title = status === 'violations' ? words.violations(withErrors) : words[status];
  const isStopped = report.on === 'calls' && !cleared;
  const kind = status !== 'clean' ? '' : isStopped ? ' reserved' : audited === 0 ? ' empty' : '';
  const open = [openPoints.ofCallers(view), openPoints.ofCalls(view)];
  return verdict(`${status}${kind}`, words.ofCalls, title, callLines(view), open);
}

function callLines({ words, report }: View): string[] {
  const { status, audited, violating, withErrors } = report.calls;
  if (!hasLogs(report)) return [status === 'clean' ? words.nobodyCalled : words.noLog];
  if (audited === 0 && status === 'clean') return [words.noneAudited];
  const warned = violating - withErrors;
  const found = {
    clean: words.audited(audited),
    incomplete: words.auditedInPart(audited),
    violations: words.ofAudited(audited),
  };
  if (warned === 0) return [found[status]];
  return [found[status], withErrors > 0 ? words.warnedBesides(warned) : words.warned(warned)];
}
