import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';
import fc from 'fast-check';
import { type Day, isoOf } from './calendar.ts';
import type { CallLog, CallRow } from './campaign.ts';
import { type MadeNumber, writeBare } from './generator-numbers.ts';
import { OUTCOME_WORDS, OUTCOMES } from './words.ts';

interface CallPlan {
  number: number;
  choice: number;
  /** Days from D0 to the local date of the called person. */
  offset: number;
  clock: string;
  direction: string;
  outcome: string;
  /** Seconds from the call to a second row of it, or null. */
  leg: number | null;
  copied: boolean;
}

const CLOCKS = [
  '09:59:59',
  '10:00:00',
  '10:30:00',
  '12:59:59',
  '13:00:00',
  '13:59:59',
  '14:00:00',
  '15:00:00',
  '16:45:10',
  '19:59:59',
  '20:00:00',
  '23:40:00',
  '00:20:00',
  '03:30:00',
];
const STANDARD = OUTCOMES.filter((outcome) => outcome !== 'unclassified');
const NO = [
  ...['refused', 'refus', 'pas intéressé', 'not interested', 'Refus argumenté', 'refus'],
  ...['objected', 'ne plus appeler'],
];
const PLACED = [...STANDARD, ...Object.keys(OUTCOME_WORDS)].filter(
  (word) => !/refus|objected|intéress|interested|plus|liste noire|DNC/i.test(word),
);

const outcomes = (no: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 100, arbitrary: fc.constantFrom(...PLACED) },
    { weight: 2 * no, arbitrary: fc.constantFrom(...NO) },
    { weight: 1, arbitrary: fc.constantFrom('zorglub', 'nr') },
  );

const directions = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('sortant', 'outbound', 'émis', 'outgoing') },
  { weight: 2, arbitrary: fc.constantFrom('entrant', 'inbound', 'reçu', 'incoming', 'interne', 'internal') },
);

const plans = (offsets: fc.Arbitrary<number>, no: number): fc.Arbitrary<CallPlan> =>
  fc.record({
    number: fc.nat({ max: 30 }),
    choice: fc.nat({ max: 99 }),
    offset: offsets,
    clock: fc.constantFrom(...CLOCKS),
    direction: directions,
    outcome: outcomes(no),
    leg: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(0, 30, 21_000, 25_000) },
    ),
    copied: fc.integer({ min: 0, max: 5 }).map((draw) => draw === 1),
  });

const near = (...offsets: number[]): fc.Arbitrary<number> => fc.constantFrom(...offsets);

/** Attempts on one number: the oldest on the edge of the thirty days, the rest in between. */
const bursts = fc
  .record({
    number: fc.nat({ max: 30 }),
    calls: fc.array(plans(near(-31, -30, -29, -28, -27, -26, -20, -8, -2, -1, 0, 1, 4), 1), {
      minLength: 3,
      maxLength: 6,
    }),
  })
  .map(({ number, calls }) => calls.map((call) => ({ ...call, number, direction: 'sortant' })));

/** Somebody who says no for good, or for now, and is called again; days count from D0. */
const endings = fc
  .record({
    number: fc.nat({ max: 30 }),
    no: plans(near(-400, -95, -62, -61, -60, -59, -30, -8, -2, -1, 0), 0),
    outcome: fc.constantFrom('objected', 'ne plus appeler', 'liste noire', 'refused', 'pas intéressé'),
    calls: fc.array(plans(near(-32, -3, -1, -1, 0, 0, 1, 12), 20), { minLength: 1, maxLength: 3 }),
  })
  .map(({ number, no, outcome, calls }) => [
    { ...no, number, outcome },
    ...calls.map((call) => ({ ...call, number })),
  ]);

/** What stands for the id of a call: one of its own, one that several calls share, or none. */
type IdStyle = 'none' | 'own' | 'shared' | 'zero' | 'spreadsheet';

function idOf(ids: IdStyle, index: number): string {
  const written = {
    none: '',
    own: `c-${index + 1}`,
    shared: `c-${index % 4}`,
    zero: '0',
    spreadsheet: '1,71E+12',
  };
  return written[ids];
}

/** What the logs of a campaign hold. */
export interface LogPlan {
  calls: CallPlan[];
  style: number;
  language: 'fr' | 'en';
  splitTime: boolean;
  ids: IdStyle;
  second: boolean;
  /** Whether the second log was saved again without its seconds. */
  resaved: boolean;
  broken: number;
}

/** Plans of the logs: edges of the thirty and of the sixty days, both sides of D0. */
export const logPlans: fc.Arbitrary<LogPlan> = fc.record({
  calls: fc
    .tuple(
      fc.array(plans(near(-62, -61, -60, -59, -58, -3, -1, 0, 1, 12), 25), { minLength: 1, maxLength: 5 }),
      fc.array(plans(fc.integer({ min: -95, max: 45 }), 2), { maxLength: 10 }),
      fc.array(bursts, { maxLength: 3 }),
      fc.array(endings, { maxLength: 2 }),
    )
    .map(([refusals, others, ...groups]) => [...refusals, ...others, ...groups.flat(2)]),
  style: fc.nat({ max: 3 }),
  language: fc.constantFrom('fr', 'en'),
  splitTime: fc.boolean(),
  ids: fc.constantFrom<IdStyle>('none', 'none', 'own', 'own', 'shared', 'zero', 'spreadsheet'),
  second: fc.boolean(),
  resaved: fc.boolean(),
  broken: fc.nat({ max: 40 }),
});

const PATTERNS = [
  "yyyy-MM-dd'T'HH:mm:ssxxx",
  "yyyy-MM-dd'T'HH:mm:ss'Z'",
  'yyyy-MM-dd HH:mm:ss',
  'dd/MM/yyyy HH:mm:ss',
];

/** Writes an instant in one of the styles; styles without an offset are on the clock of the log. */
function writeWhen(at: number, style: number, zone: string): string {
  const clock = style === 1 ? 'UTC' : zone;
  return formatInTimeZone(new Date(at * 1000), clock, PATTERNS[style] ?? '');
}

/** The instant, moved on when its local text would name another one (the hour that winter time repeats). */
function unambiguous(at: number, zone: string): number {
  const text = formatInTimeZone(new Date(at * 1000), zone, "yyyy-MM-dd'T'HH:mm:ss");
  return fromZonedTime(text, zone).getTime() === at * 1000 ? at : at + 3 * 3600;
}

function makeRows(plan: LogPlan, call: CallPlan, index: number, pool: MadeNumber[], d0: Day, zone: string) {
  const number = pool[call.number % pool.length];
  if (number === undefined) return [];
  const local = `${isoOf(d0 + call.offset)}T${call.clock}`;
  const at = fromZonedTime(local, number.zone).getTime() / 1000;
  const row = (later: number, outcome: string): CallRow => ({
    number: writeBare(number, call.choice),
    when: writeWhen(unambiguous(at + later, zone), plan.style, zone),
    direction: call.direction,
    outcome,
    callId: idOf(plan.ids, index),
    agent: `agent ${call.choice % 3}`,
  });
  const first = row(0, call.outcome);
  return call.leg === null ? [first] : [first, row(call.leg, PLACED[call.choice % PLACED.length] ?? 'busy')];
}

function brokenRow(broken: number, when: string): CallRow[] {
  const row = { number: '0612345678', when, direction: 'sortant', outcome: 'busy', callId: '', agent: 'x' };
  if (broken === 1) return [{ ...row, when: '32/13/2024 10:00:00' }];
  if (broken === 2) return [{ ...row, number: 'anonyme' }];
  if (broken === 3) return [{ ...row, number: 'anonyme', direction: 'entrant' }];
  return [];
}

const TELEPHONE = [
  'answered',
  'unanswered',
  'busy',
  'voicemail',
  'failed',
  'no answer',
  'occupé',
  'répondeur',
];

/** Without a word of an agent a log would be a telephone system's, which is another matter (joins.test.ts). */
function ofAgents(rows: CallRow[]): CallRow[] {
  const [first, ...others] = rows;
  const isTelephone = rows.every(({ outcome }) =>
    [...TELEPHONE, 'messagerie', 'échec', ''].includes(outcome),
  );
  return first && isTelephone ? [{ ...first, outcome: 'À rappeler' }, ...others] : rows;
}

function withoutSeconds(row: CallRow): CallRow {
  return { ...row, when: row.when.replace(/:\d\d$/, '') };
}

/** Makes one or two logs; the second repeats some calls of the first. Rows keep no order. */
export function makeLogs(plan: LogPlan, pool: MadeNumber[], d0: Day, zone: string): CallLog[] {
  const made = plan.calls.map((call, index) => ({
    copied: call.copied,
    rows: makeRows(plan, call, index, pool, d0, zone),
  }));
  const rows = made.flatMap((call) => call.rows);
  const copies = made.filter((call) => call.copied).flatMap((call) => call.rows);
  const split = plan.splitTime && plan.style >= 2;
  const log = { language: plan.language, splitTime: split };
  const first = {
    ...log,
    name: 'calls.csv',
    rows: ofAgents([...rows, ...brokenRow(plan.broken, rows[0]?.when ?? '')]),
  };
  if (!plan.second || copies.length === 0) return [first];
  const again = plan.resaved && plan.style >= 2 ? copies.map(withoutSeconds) : copies;
  return [first, { ...log, name: 'calls-2.csv', rows: ofAgents(again) }];
}
