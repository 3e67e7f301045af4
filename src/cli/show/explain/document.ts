import type {
  ExplainedCall,
  ExplainedNumber,
  ExplainedRule,
  Explanation,
  Reason,
} from '../../../explain/model.ts';
import type { Lang } from '../../../model.ts';
import { visible } from '../../../words/visible.ts';
import { voice } from '../../../words/voice.ts';
import { headFacts, verdictSentence, who } from './head.ts';
import { consentFacts, detailCells, hasLine } from './person.ts';
import { foundSections, sharedByNumbers } from './rules.ts';
import { type ExplainWords, explainWords } from './words/words.ts';

/** An explanation to hand over, whatever it is written in. */
export interface ExplainDocument {
  lang: Lang;
  words: ExplainWords;
  title: string;
  verdict: Explanation['verdict'];
  sentence: string;
  facts: string[];
  parts: DocumentPart[];
}

/** A section: paragraphs, rules that found something, a table. */
export interface DocumentPart {
  id: string;
  title: string;
  lines: string[];
  found: FoundRule[];
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A rule with what it found; where each of its rows stands, and what it says. */
export interface FoundRule {
  id: string;
  article: string;
  message: string;
  rows: { place: string; text: string }[];
  end: string;
}

const nothing = { lines: [], found: [], columns: [], rows: [] };

/** What an explanation says in sentences, sections and tables, in its language. */
export function explainDocument(explanation: Explanation): ExplainDocument {
  const { lang } = explanation;
  const words = explainWords[lang];
  const told = { explanation, words, lang };
  const parts = [
    ...(explanation.numbers ?? []).map((number, i) => numberPart(words, number, i)),
    ...foundSections(told).map(({ state, title, rules }) => ({
      ...nothing,
      id: state,
      title,
      found: rules.map((rule) => foundRule(words, rule)),
    })),
    ...checkedParts(words, explanation),
    ...(hasLine(explanation)
      ? [personPart(words, explanation), callsPart(words, explanation), consentsPart(words, explanation)]
      : []),
    inputsPart(words, explanation),
  ];
  return {
    lang,
    words,
    title: words.title(who(told)),
    verdict: explanation.verdict,
    sentence: verdictSentence(told),
    facts: headFacts(told),
    parts: parts.filter(({ lines, found, rows }) => lines.length + found.length + rows.length > 0),
  };
}

function numberPart(
  words: ExplainWords,
  { number, verdict, rules }: ExplainedNumber,
  index: number,
): DocumentPart {
  const found = rules.filter(({ state }) => state === 'bars' || state === 'remark');
  return {
    ...nothing,
    id: `number-${index + 1}`,
    title: visible(number),
    lines: [words.shortVerdict[verdict]],
    found: found.map((rule) => foundRule(words, rule)),
  };
}

function foundRule(
  words: ExplainWords,
  { id, article, message, because, until, state, scope }: ExplainedRule,
): FoundRule {
  const hasEnd = state === 'bars' && scope !== 'campaign';
  return {
    id,
    article,
    message: visible(message),
    rows: scope === 'campaign' ? [] : because.map(foundRow),
    end: !hasEnd ? '' : until === null ? words.noEnd : words.until(until),
  };
}

function foundRow({ source, line, text }: Reason): FoundRule['rows'][number] {
  return { place: placeOf({ source, line }), text: visible(text) };
}

/** A row of an input; line 0 stands for the input as a whole. */
function placeOf({ source, line }: { source: string; line: number }): string {
  return line === 0 ? visible(source) : `${visible(source)}:${line}`;
}

function checkedParts(words: ExplainWords, { numbers, rules }: Explanation): DocumentPart[] {
  const all = [...sharedByNumbers(numbers ?? []), ...rules];
  const table = (state: ExplainedRule['state'], text: (rule: ExplainedRule) => string) =>
    all.filter((rule) => rule.state === state).map((rule) => [rule.id, text(rule), rule.article]);
  const columns = [words.columns.rule, words.columns.what, words.columns.article];
  const title = ({ title }: ExplainedRule) => title;
  const notChecked = [
    ...table('not-screened', ({ needs, title }) => (needs === null ? title : words.needs[needs])),
    ...table('not-judged', () => words.nobodyJudged),
    ...table('not-applicable', () => words.findsNothing),
  ];
  return [
    { ...nothing, id: 'passed', title: words.passed, columns, rows: table('passed', title) },
    { ...nothing, id: 'not-checked', title: words.notChecked, columns, rows: notChecked },
  ];
}

/** The rows and numbers that are taken for one person; nothing where that is the number itself. */
function personPart(words: ExplainWords, { person: { lines, numbers } }: Explanation): DocumentPart {
  const all =
    lines.length + numbers.length < 3 ? [] : [words.lines(lines, 0), words.personNumbers(numbers, 0)];
  return { ...nothing, id: 'person', title: words.person, lines: all };
}

function callsPart(words: ExplainWords, { attempts, callsFrom, day, calls }: Explanation): DocumentPart {
  const { columns } = words;
  const counted =
    attempts === null ? [] : [words.attempts(attempts.count, attempts.limit, attempts.days, day)];
  const isWhole = callsFrom === null;
  return {
    ...nothing,
    id: 'calls',
    title: words.calls(callsFrom, day),
    lines: [...counted, ...(calls.length === 0 ? [words.noCalls] : [])],
    columns: [
      columns.moment,
      columns.number,
      columns.kind,
      ...(isWhole ? [columns.agent, columns.duration, columns.result, columns.outcome] : []),
      columns.place,
      columns.violates,
    ],
    rows: calls.map((call) => callCells(words, call, isWhole)),
  };
}

function callCells(words: ExplainWords, call: ExplainedCall, isWhole: boolean): string[] {
  return [
    words.moment(call.occurredAt),
    call.number,
    words.call(call),
    ...(isWhole ? detailCells(words, call) : []),
    placeOf(call),
    call.violates.join(', '),
  ];
}

function consentsPart(words: ExplainWords, { consents }: Explanation): DocumentPart {
  return {
    ...nothing,
    id: 'consents',
    title: words.consents,
    lines: consents.length === 0 ? [words.noConsents] : [],
    columns: [words.columns.what, words.columns.place],
    rows: consents.map((consent) => [consentFacts(words, consent).join(', '), placeOf(consent)]),
  };
}

function inputsPart(words: ExplainWords, { inputs, lang }: Explanation): DocumentPart {
  const lines = inputs.map(
    ({ role, path, rows }) =>
      `${words.roles[role]}${voice(lang).colon}${visible(path)} (${words.rows(rows)})`,
  );
  return { ...nothing, id: 'inputs', title: words.inputs, lines };
}
