import type { RowBar } from '../audit/contacts/judge.ts';
import type { Finding } from '../findings.ts';
import type { Day, Instant, NumberId, PhoneNumber } from '../model.ts';
import { territories } from '../phone/territories.ts';
import type { Bar, Rule } from '../rules/define.ts';
import { callRules } from '../rules/index.ts';
import type { Desk } from './desk.ts';

/** The number that something is found of. */
export interface FoundOf {
  /** 0: it is unusable. */
  number: PhoneNumber;
  territory: number;
  callableFrom: Day | null;
}

/** What the rules on numbers and persons found of a number that stands alone. */
export function findingsOf(bars: readonly RowBar[], about: FoundOf): Finding[] {
  return bars.map(({ rule, bar }) => findingOf(rule, bar, about, 'contact', ''));
}

/** Rules on calls that look at the clock; what the others find of a call, those on numbers and persons find before it. */
const ofHours = callRules.filter(({ id }) => id.startsWith('hours/') || id === 'consent/outside-slot');

/** What they find of a call that is about to be made. */
export function hoursOf(
  { view, campaign, day }: Desk,
  id: NumberId,
  about: FoundOf,
  instant: Instant,
): Finding[] {
  if (about.territory < 0) return [];
  view.pointAhead(instant, id, about.territory);
  const at = campaign.at(day);
  return ofHours.flatMap((rule) => {
    const bar = rule.judge(view, at);
    return bar ? [findingOf(rule, bar, about, 'call', view.occurredAt())] : [];
  });
}

function findingOf(
  { id }: Rule,
  { severity, message, data, because }: Bar,
  { number, territory, callableFrom }: FoundOf,
  subject: Finding['subject'],
  occurredAt: string,
): Finding {
  return {
    rule: id,
    severity,
    subject,
    source: '',
    line: 0,
    number,
    territory: territories[territory]?.id ?? '',
    occurredAt,
    callableFrom,
    message,
    data,
    because: because.map((source) => ({ ...source, occurredAt: '' })),
  };
}
