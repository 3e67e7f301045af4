import type { Finding } from '../findings.ts';
import { excerpt } from '../words/visible.ts';
import { gravestOfMany, type SeverityGroup } from './figures/gravest.ts';
import { formats } from './formats.ts';
import type { Report } from './model.ts';
import { joined } from './output/joined.ts';
import { pathFrom } from './output/place.ts';
import { becauseWords } from './words/because.ts';
import { verdictSentences } from './words/decision.ts';
import { type Rendering, renderingOf } from './words/rendering.ts';
import type { Reporter, Say } from './words/say.ts';

/** GitHub shows no more annotations of a kind of one step. */
const most = 10;
const longest = 1000;

/** Workflow commands, which GitHub Actions turns into annotations; the verdicts stand before them in the log. */
export const github: Reporter = {
  id: 'github',
  ...formats.github,
  *render(report: Report, say: Say) {
    const rendering = renderingOf(report, say);
    const { voice, accepted } = rendering;
    yield `${report.tool.name}${voice.colon}${verdictSentences(rendering).join(' ')}\n`;
    const groups = yield* gravestOfMany(asShown(report.all(), accepted), most);
    for (const group of groups) yield* annotations(group, rendering);
  },
};

/** What is accepted is shown, but it is no error any more. */
function* asShown(findings: Iterable<Finding>, accepted: ReadonlyMap<string, string>): Generator<Finding> {
  for (const finding of findings)
    yield accepted.has(finding.rule) ? { ...finding, severity: 'notice' } : finding;
}

/** At most ten; where there are more, the tenth says how many. */
function* annotations({ severity, first, total }: SeverityGroup, rendering: Rendering): Generator<string> {
  const { report, words, voice } = rendering;
  const shown = total > most ? first.slice(0, most - 1) : first;
  for (const finding of shown) yield annotation(finding, rendering);
  if (shown.length === total) return;
  const text = `${words.more[severity](total - shown.length)}${voice.semicolon}${words.allIn}`;
  yield command(severity, { title: report.tool.name }, text);
}

function annotation(finding: Finding, { report, say, words, accepted }: Rendering): string {
  const { rule, severity, source, line, number, occurredAt } = finding;
  const file = source === '' || source === '-' ? {} : { file: pathFrom(report.root, source) };
  const row = line === 0 || source === '' ? {} : { line: String(line) };
  const reason = accepted.get(rule);
  const said = [
    reason === undefined ? '' : words.acceptedAs(reason),
    number === 0 ? '' : say.number(number),
    occurredAt,
    say.message(finding) + becauseWords(finding, say.lang),
  ];
  const properties = { ...file, ...row, title: `${say.rule(rule).title} (${rule})` };
  return command(severity, properties, joined(said, ', '));
}

function command(
  kind: Finding['severity'],
  properties: Readonly<Record<string, string>>,
  text: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
  return `::${kind} ${list.join(',')}::${escaped(text)}\n`;
}

/** Text as the runner decodes it again. */
function escaped(text: string): string {
  return excerpt(text, longest).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A value that must not hold the signs at its end, `,` and `:`. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
