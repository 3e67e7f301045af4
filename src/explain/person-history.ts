import { CallView } from '../audit/past-calls/call-view.ts';
import type { Day, Instant, Source } from '../model.ts';
import { maskName } from '../phone/masked-words.ts';
import { zoneOfTerritory } from '../phone/zone.ts';
import { consentState } from '../rules/consent/state.ts';
import type { At, PersonSources } from '../rules/facts.ts';
import type { ConsentEntry } from '../store/consents.ts';
import type { Names } from '../store/names.ts';
import { isoDay } from '../time/days.ts';
import { isoInstant } from '../time/zones.ts';
import type { Grounds } from './grounds.ts';
import type { ExplainedCall, ExplainedConsent, Reason } from './model.ts';
import { reasonWords } from './words.ts';

interface DatedCall {
  day: Day;
  instant: Instant;
  shown: ExplainedCall;
}

/** What the logs and registers say of one person, row by row. */
export class PersonHistory implements PersonSources {
  readonly consents: readonly ExplainedConsent[];
  /** In order of time. */
  private readonly dated: readonly DatedCall[];
  private readonly grounds: Grounds;

  /**
   * @param ids numbers of the person
   * @param at the day judged
   */
  constructor(grounds: Grounds, ids: readonly number[], at: At) {
    this.grounds = grounds;
    const view = new CallView(grounds.campaign, grounds.inputs.evidence, grounds.inputs.evidence.consents);
    this.dated = ids
      .flatMap((id) => datedCalls(grounds, view, id))
      .sort((a, b) => a.instant - b.instant || a.shown.line - b.shown.line);
    this.consents = consentsOf(grounds, ids, at);
  }

  /** Calls of some local days of the person called, both included. */
  calls(from: Day, to: Day): ExplainedCall[] {
    return this.dated.filter(({ day }) => day >= from && day <= to).map(({ shown }) => shown);
  }

  /** Every call, whenever it was made. */
  all(): ExplainedCall[] {
    return this.dated.map(({ shown }) => shown);
  }

  attempts(from: Day, to: Day): readonly Source[] {
    const attempts = this.calls(from, to).filter(({ attempt }) => attempt);
    return attempts.map(({ source, line }) => ({ file: source, line }));
  }

  withdrawals(from: Day, to: Day): readonly Source[] {
    const [first, last] = [isoDay(from), isoDay(to)];
    return this.consents
      .filter(({ withdrawn }) => withdrawn !== null && withdrawn >= first && withdrawn <= last)
      .map(({ source, line }) => ({ file: source, line }));
  }

  /** What a row of a log or a register says of the person; null: nothing. */
  reason({ file, line }: Source): Reason | null {
    const words = reasonWords[this.grounds.settings.lang];
    const isHere = (one: { source: string; line: number }) => one.source === file && one.line === line;
    const call = this.dated.find(({ shown }) => isHere(shown))?.shown;
    if (call) return { source: file, line, occurredAt: call.occurredAt, text: words.call(call) };
    const consent = this.consents.find(isHere);
    return consent ? { source: file, line, occurredAt: null, text: words.consent(consent) } : null;
  }
}

function datedCalls({ inputs, past, say, settings }: Grounds, view: CallView, id: number): DatedCall[] {
  const { calls, numbers } = inputs.evidence;
  const number = numbers.number(id);
  const territory = numbers.territory(id);
  const dated: DatedCall[] = [];
  for (const call of calls.of(id)) {
    view.point(call, id, territory);
    const { file, line } = calls.source(call);
    const detail = calls.detail(call);
    const agent = nameOf(calls.agents, calls.agent(call), settings.mask);
    const shown: ExplainedCall = {
      number: say.number(number),
      occurredAt: view.occurredAt(),
      source: file,
      line,
      attempt: calls.isAttempt(call),
      ignored: calls.whyIgnored(call),
      said: calls.isObjection(call) ? 'objected' : calls.isRefusal(call) ? 'refused' : null,
      violates: past.rulesOf(past.mask(call)).map((rule) => rule.id),
      ...(detail && { detail: { ...detail, agent } }),
    };
    dated.push({ day: calls.day(call), instant: calls.instant(call), shown });
  }
  return dated;
}

/** The name of an agent; null where the log has none. */
function nameOf(names: Names, id: number, mask: boolean): string | null {
  if (id === 0 || names.size === 0) return null;
  return mask ? maskName(names.text(id)) : names.text(id);
}

/** Records in the order of their days; one that stands for several numbers comes once. */
function consentsOf(grounds: Grounds, ids: readonly number[], at: At): ExplainedConsent[] {
  const { consents, numbers } = grounds.inputs.evidence;
  const found = new Map<string, ExplainedConsent>();
  for (const id of ids) {
    for (const entry of consents.of(id)) {
      const key = `${entry.line} ${entry.file}`;
      const known = found.get(key) ?? explainedConsent(entry, numbers.territory(id), at);
      known.numbers.push(grounds.say.number(numbers.number(id)));
      found.set(key, known);
    }
  }
  const dayOf = ({ given, withdrawn }: ExplainedConsent) => given ?? withdrawn ?? '';
  return [...found.values()].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.line - b.line,
  );
}

function explainedConsent(entry: ConsentEntry, territory: number, at: At): ExplainedConsent {
  const iso = (day: Day | null) => (day === null ? null : isoDay(day));
  const { appointment } = entry;
  return {
    numbers: [],
    given: iso(entry.given),
    lapses: iso(lapseOf(entry, at)),
    expires: iso(entry.expires),
    withdrawn: iso(entry.withdrawn),
    appointment: appointment === null ? null : isoInstant(appointment, zoneOfTerritory(territory)),
    purpose: entry.purpose,
    proof: entry.proof,
    source: entry.file,
    line: entry.line,
  };
}

/** First day on which a record alone would no longer do; null where the law of the day asks for no consent. */
function lapseOf(entry: ConsentEntry, at: At): Day | null {
  if (entry.given === null) return null;
  const record = { ...entry, source: { file: entry.file, line: entry.line } };
  const alone = { refusals: [], objections: [], withdrawals: [], requests: [], consents: [record] };
  const state = consentState(alone, at);
  return state.is === 'valid' ? state.until : state.is === 'expired' ? state.on : null;
}
