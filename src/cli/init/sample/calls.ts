import { closedReason } from '../../../law/calendar.ts';
import { compileLaw } from '../../../law/compile.ts';
import type { Day, Outcome } from '../../../model.ts';
import { calledNumber, earlierNumbers, people, type Situation } from './people.ts';

/** A call of the sample's log. */
export interface SampleCall {
  day: Day;
  /** Local time, `HH:mm:ss`. */
  time: string;
  number: string;
  outcome: Outcome;
  agent: string;
}

/** Days before today in which the log begins: farther back than any rule looks. */
const reach = 95;
const times = ['10:12:05', '11:47:31', '14:05:48', '15:33:12', '16:58:40', '17:21:09', '18:40:55'];
const late = '20:41:17';
const agents = ['Amina', 'Baptiste', 'Clara'];
const earlierOutcomes: readonly Outcome[] = ['unanswered', 'answered', 'voicemail', 'busy', 'callback'];

/** What befell the people of the list: so many calling days ago, with that end. */
const befell: Partial<Record<Situation, readonly (readonly [number, Outcome])[]>> = {
  refused: [[12, 'refused']],
  objected: [[15, 'objected']],
  'called-often': [
    [14, 'unanswered'],
    [9, 'voicemail'],
    [5, 'unanswered'],
    [2, 'busy'],
  ],
};

/** A row on every calling day, the oldest first; one call comes too late in the evening. */
export function sampleCalls(today: Day): SampleCall[] {
  const days = callingDays(today);
  const calls = days.map((day, index) => ({
    day,
    time: times[index % times.length] ?? '',
    number: earlierNumbers[index % earlierNumbers.length] ?? '',
    outcome: earlierOutcomes[index % earlierOutcomes.length] ?? 'unanswered',
    agent: agents[index % agents.length] ?? '',
  }));
  const own = people.flatMap((person) =>
    (befell[person.situation] ?? []).map(([ago, outcome]) => ({
      day: days.at(-ago) ?? today,
      time: '12:24:36',
      number: calledNumber(person),
      outcome,
      agent: 'Clara',
    })),
  );
  const [first, second] = [people[0], people[2]];
  const more = [
    ...(first ? [{ ...calls.at(-3), number: calledNumber(first), time: '15:02:44' }] : []),
    ...(second ? [{ ...calls.at(-7), number: calledNumber(second), time: late }] : []),
  ].flatMap(({ day, number, time }) =>
    day === undefined ? [] : [{ day, number, time, outcome: 'unanswered' as const, agent: 'Baptiste' }],
  );
  return [...calls, ...own, ...more].sort((a, b) => a.day - b.day || (a.time < b.time ? -1 : 1));
}

function callingDays(today: Day): Day[] {
  const law = compileLaw({ lawDay: null });
  const days = Array.from({ length: reach }, (_, index) => today - reach + index);
  return days.filter((day) => closedReason(day, law.on(day), 'FR', false) === null);
}
