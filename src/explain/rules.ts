import type { RowBar } from '../audit/contacts/judge.ts';
import type { Finding } from '../findings.ts';
import type { Day, Source } from '../model.ts';
import type { Say } from '../report/words/say.ts';
import type { Bar, NumberRule, PersonRule } from '../rules/define.ts';
import type { At, PersonFacts } from '../rules/facts.ts';
import { campaignRules, numberRules, personRules } from '../rules/index.ts';
import { bannedForPerson } from '../rules/sector/banned.ts';
import { standingOn } from '../rules/standing.ts';
import { isoDay } from '../time/days.ts';
import { applies } from './applies.ts';
import { type Grounds, isForbidden, weight } from './grounds.ts';
import type { ExplainedRule, NeededRole, Reason, RuleState } from './model.ts';
import type { PersonHistory } from './person-history.ts';
import { reasonWords } from './words.ts';

/** Every rule on one number, in their order. @param id of the number, -1 where it has none */
export function numberPart(grounds: Grounds, bars: readonly RowBar[], id: number, at: At): ExplainedRule[] {
  return numberRules.map((rule) => {
    const bar = barOf(rule, bars);
    const because = (bar?.because ?? []).map((source) => entryReason(grounds, source, id));
    return explained(grounds, rule, at, bar, because);
  });
}

/**
 * Every rule on the person, in their order.
 *
 * @param facts null: no number of the row can be called, so that nobody was judged
 */
export function personPart(
  grounds: Grounds,
  bars: readonly RowBar[],
  facts: PersonFacts | null,
  history: PersonHistory,
  at: At,
): ExplainedRule[] {
  // Where no request to be called back is known, the ban of a sector is the campaign’s.
  const own = personRules.filter((rule) => rule !== bannedForPerson || grounds.campaign.facts.requestsGiven);
  return own.map((rule) => {
    const bar = barOf(rule, bars);
    if (!bar || !facts) {
      const line = explained(grounds, rule, at, null, []);
      return facts || line.state !== 'passed' ? line : { ...line, state: 'not-judged' };
    }
    const sources = distinct([...bar.because, ...rule.because(facts, at, history)]);
    return explained(
      grounds,
      rule,
      at,
      bar,
      sources.map((source) => history.reason(source) ?? plain(source)),
    );
  });
}

/** What is found of the campaign that stops everybody, or would if it were not accepted. */
export function campaignPart(grounds: Grounds, day: Day): ExplainedRule[] {
  return grounds.campaignFindings.flatMap((finding) => {
    const state = weight(grounds, finding);
    return state === null ? [] : [campaignLine(grounds, finding, state, day)];
  });
}

function campaignLine(
  { say, campaign, settings }: Grounds,
  finding: Finding,
  state: RuleState,
  day: Day,
): ExplainedRule {
  const { rule: id, severity, source, line } = finding;
  const meta = campaignRules.find((rule) => rule.id === id);
  const message = say.message(finding);
  return {
    id,
    bars: state === 'stops' && isForbidden(finding),
    state,
    scope: 'campaign',
    severity,
    standing: meta ? standingOn(meta, settings.law ?? day, campaign.law.on(day)) : null,
    title: say.rule(id).title,
    article: say.rule(id).article,
    message,
    until: null,
    needs: null,
    because: source === '' ? [] : [{ source, line, occurredAt: null, text: message }],
  };
}

function barOf(rule: NumberRule | PersonRule, bars: readonly RowBar[]): Bar | null {
  return bars.find((found) => found.rule === rule)?.bar ?? null;
}

function articleOf(say: Say, rule: string, { message }: Bar): string {
  return say.cited({ rule, message, subject: 'contact', occurredAt: '', territory: '' }).article;
}

function explained(
  grounds: Grounds,
  rule: NumberRule | PersonRule,
  at: At,
  bar: Bar | null,
  because: Reason[],
): ExplainedRule {
  const { id, scope } = rule;
  const { say } = grounds;
  const needs = bar ? null : missingInput(grounds, id);
  const state = stateOf(rule, at, bar, needs);
  return {
    id,
    bars: state === 'bars',
    state,
    scope,
    severity: bar?.severity ?? null,
    standing: standingOn(rule, grounds.settings.law ?? at.day, at.law),
    title: say.rule(id).title,
    article: bar === null ? say.rule(id).article : articleOf(say, id, bar),
    message: bar ? say.message({ rule: id, message: bar.message, data: bar.data }) : '',
    until: bar === null || bar.until === null ? null : isoDay(bar.until),
    needs: state === 'not-screened' ? needs : null,
    because,
  };
}

function stateOf(
  rule: NumberRule | PersonRule,
  at: At,
  bar: Bar | null,
  needs: NeededRole | null,
): RuleState {
  if (bar) return bar.severity === 'error' ? 'bars' : 'remark';
  if (!applies(rule, at)) return 'not-applicable';
  return needs === null ? 'passed' : 'not-screened';
}

/** Where each rule looks, by its id or its family; all others look at the number itself. */
const needsOf: Readonly<Record<string, NeededRole>> = {
  'phone/duplicate': 'contacts',
  'opposition/bloctel': 'opposition',
  'opposition/not-screened': 'opposition',
  'opposition/own-list': 'own-opposition',
  'opposition/objected': 'calls',
  refusal: 'calls',
  frequency: 'calls',
  consent: 'consents',
};

/** The input that a rule looks into, where it was not given; null: there is something to look into. */
function missingInput({ inputs, settings }: Grounds, id: string): NeededRole | null {
  const need = needsOf[id] ?? needsOf[id.split('/')[0] ?? ''];
  if (need === undefined) return null;
  const given: Record<NeededRole, boolean> = {
    contacts: settings.contacts !== null,
    opposition: inputs.exports.length > 0,
    'own-opposition': inputs.ownLists.length > 0,
    consents: inputs.consentsGiven,
    calls: settings.calls === 'none' || settings.calls.length > 0,
  };
  return given[need] ? null : need;
}

/** What a row says of one number: an entry of a list, or the row that is kept with it. */
function entryReason({ inputs, settings }: Grounds, source: Source, id: number): Reason {
  const { opposition } = inputs.evidence;
  const words = reasonWords[settings.lang];
  const isSame = (entry: Source | null) => entry?.file === source.file && entry.line === source.line;
  const reason = (text: string, since: Day | null) => ({
    source: source.file,
    line: source.line,
    occurredAt: since === null ? null : isoDay(since),
    text,
  });
  if (isSame(opposition.listedSource(id))) {
    const since = opposition.listedSince(id);
    return reason(words.listed(since), since);
  }
  if (isSame(opposition.ownSource(id))) {
    const since = opposition.ownSince(id);
    return reason(words.ownListed(since), since);
  }
  return reason(words.keptRow, null);
}

function plain({ file, line }: Source): Reason {
  return { source: file, line, occurredAt: null, text: '' };
}

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [`${source.line} ${source.file}`, source])).values()];
}
