import fc from 'fast-check';
import { type Day, isoOf } from './calendar.ts';
import type { OppositionExport, OppositionVariant } from './campaign.ts';
import { type MadeNumber, writeBare } from './generator-numbers.ts';

/** A planned line: an index into the pool, the way of writing, and whether it is listed. */
interface LinePlan {
  number: number;
  choice: number;
  listed: boolean;
}

export interface ExportPlan {
  variant: OppositionVariant;
  flag: number;
  /** Days between the export and D0, or null for a file name without a date. */
  age: number | null;
  nameStyle: number;
  lines: LinePlan[];
  /** Every number of the pool is answered, the planned lines apart as callable. */
  full: boolean;
  junk: boolean;
}

const linePlans = fc.record({
  number: fc.nat({ max: 30 }),
  choice: fc.nat({ max: 99 }),
  listed: fc.boolean(),
});

const rarely = fc.nat({ max: 19 }).map((draw) => draw === 7);

/** Plans of opposition exports, none to two. */
export const exportPlans: fc.Arbitrary<ExportPlan[]> = fc.array(
  fc.record({
    variant: fc.constantFrom<OppositionVariant>(
      'plain',
      'header',
      'answers',
      'answers-header',
      'flag',
      'inverse-flag',
    ),
    flag: fc.nat({ max: 9 }),
    age: fc.constantFrom(0, 5, 15, 29, 30, 31, 45, null),
    nameStyle: fc.nat({ max: 2 }),
    lines: fc.array(linePlans, { minLength: 1, maxLength: 5 }),
    full: fc.integer({ min: 0, max: 3 }).map((draw) => draw > 0),
    junk: rarely,
  }),
  { maxLength: 2 },
);

/** Plan of the own list. */
export const ownPlans = fc.option(
  fc.record({ lines: fc.array(linePlans, { minLength: 1, maxLength: 2 }), junk: rarely }),
  { freq: 2 },
);

const FLAGS = [
  { name: 'Inscription_Bloctel', yes: 'O', no: 'N' },
  { name: 'bloctel', yes: 'OUI', no: 'NON' },
  { name: 'inscrit', yes: '1', no: '0' },
  { name: 'opposition', yes: 'X', no: '' },
];
const INVERSE = [
  { name: 'bloctel_ok', yes: 'OUI', no: 'NON' },
  { name: 'autorise', yes: 'true', no: 'false' },
];

function fileName(plan: ExportPlan, index: number, d0: Day): { name: string; nameDate: string | null } {
  const stem = plan.variant.startsWith('answers') ? `retour_${index + 1}` : `export_${index + 1}`;
  if (plan.age === null) return { name: `${stem}.csv`, nameDate: null };
  const nameDate = isoOf(d0 - plan.age);
  const [year = '', month = '', day = ''] = nameDate.split('-');
  const shown = [nameDate, `${year}${month}${day}`, `${day}-${month}-${year}`][plan.nameStyle];
  return { name: `${stem}_${shown ?? nameDate}.csv`, nameDate };
}

function flagOf(plan: ExportPlan, listed: boolean): { name: string; text: string } {
  if (plan.variant.startsWith('answers')) return { name: '', text: listed ? 'BLOCTEL' : 'OK' };
  if (plan.variant === 'inverse-flag') {
    const words = INVERSE[plan.flag % INVERSE.length];
    return { name: words?.name ?? '', text: (listed ? words?.no : words?.yes) ?? '' };
  }
  if (plan.variant !== 'flag') return { name: '', text: '' };
  // A column of empty flags only would leave its values open.
  const marked = plan.lines.some((line) => line.listed);
  const words = FLAGS[plan.flag % (marked ? FLAGS.length : FLAGS.length - 1)];
  return { name: words?.name ?? '', text: (listed ? words?.yes : words?.no) ?? '' };
}

const writeLine = (line: LinePlan, pool: MadeNumber[]): string => {
  const number = pool[line.number % pool.length];
  return number === undefined ? '0612345678' : writeBare(number, line.choice);
};

const JUNK = '123456789012345';

/** Makes an export; an answer or a flag has a line for most numbers, a plain list for the planned ones. */
export function makeExport(plan: ExportPlan, index: number, pool: MadeNumber[], d0: Day): OppositionExport {
  const isList = plan.variant === 'plain' || plan.variant === 'header';
  const planned = plan.lines.filter(({ listed }) => listed || !isList);
  const lines = (planned.length > 0 ? planned : plan.lines).map((line) => ({
    number: writeLine(line, pool),
    flag: flagOf(plan, line.listed).text,
  }));
  if (plan.full && !isList)
    for (const number of pool)
      lines.push({ number: writeBare(number, plan.flag), flag: flagOf(plan, false).text });
  if (plan.junk) lines.push({ number: JUNK, flag: flagOf(plan, true).text });
  return { ...fileName(plan, index, d0), variant: plan.variant, flagName: flagOf(plan, true).name, lines };
}

/** Makes the lines of the own list. */
export function makeOwn(
  plan: { lines: LinePlan[]; junk: boolean } | null,
  pool: MadeNumber[],
): string[] | null {
  if (plan === null) return null;
  return [...plan.lines.map((line) => writeLine(line, pool)), ...(plan.junk ? [JUNK] : [])];
}
