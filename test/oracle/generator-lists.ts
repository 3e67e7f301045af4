import fc from 'fast-check';
import { type Day, isoOf } from './calendar.ts';
import type { ListFlag, OppositionExport, OppositionVariant, OwnList } from './campaign.ts';
import { type MadeNumber, writeBare } from './generator-numbers.ts';

/** A planned line: an index into the pool, the way of writing, whether it is listed, and since when. */
interface LinePlan {
  number: number;
  choice: number;
  listed: boolean;
  /** Days from D0 to the entry's own date; null for none. */
  registered: number | 'no date' | null;
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
  /** Whether the file has the entries' own dates, where its variant can. */
  dated: boolean;
}

/** Entries made thirty days before a call, a day less, on its day and after it: calls lie around D0. */
const registrations = fc.constantFrom<LinePlan['registered']>(
  ...[
    -400, -92, -91, -90, -62, -61, -60, -59, -58, -57, -33, -32, -31, -30, -29, -28, -27, -8, -3, -1, 0, 1, 4,
  ],
  'no date',
  null,
  null,
);

const linePlans: fc.Arbitrary<LinePlan> = fc.record({
  number: fc.nat({ max: 30 }),
  choice: fc.nat({ max: 99 }),
  listed: fc.boolean(),
  registered: registrations,
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
    dated: fc.boolean(),
  }),
  { maxLength: 2 },
);

/** Plan of the own list. */
export const ownPlans = fc.option(
  fc.record({
    lines: fc.array(linePlans, { minLength: 1, maxLength: 2 }),
    junk: rarely,
    dated: fc.boolean(),
  }),
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

/** Columns in which a contact list says itself who is not to be called; some speak of one phone column alone. */
const LIST_FLAGS = [
  { name: 'DoNotCall', allows: false, yes: ['Oui', 'DNC'], no: ['Non', ''], of: null },
  { name: 'Ne plus appeler', allows: false, yes: ['X', 'Ne plus appeler'], no: ['', ''], of: null },
  { name: 'HasOptedOutOfCall', allows: false, yes: ['true', '1'], no: ['false', '0'], of: null },
  { name: 'mobile_stop', allows: false, yes: ['O', 'yes'], no: ['N', ''], of: 'mobile' },
  { name: 'Accepte le démarchage', allows: true, yes: ['Oui', '1'], no: ['Non', '0'], of: null },
  { name: 'Appel autorisé', allows: true, yes: ['X', 'oui'], no: ['', ''], of: null },
];

/** Which of them a list has, and which rows it bars. */
export interface ListFlagPlan {
  flag: number;
  /** Of the rows in turn. */
  denied: boolean[];
  choice: number;
}

/** Plans of the flag of a contact list; every other list has none. */
export const listFlagPlans: fc.Arbitrary<ListFlagPlan | null> = fc.option(
  fc.record({
    flag: fc.nat({ max: 99 }),
    denied: fc.array(
      fc.nat({ max: 5 }).map((draw) => draw === 3),
      { minLength: 4, maxLength: 7 },
    ),
    choice: fc.nat({ max: 1 }),
  }),
  { freq: 2 },
);

/** The name of the flag's column, what it is, and its cell in each row. */
export function makeListFlag(
  { flag, denied, choice }: ListFlagPlan,
  header: readonly string[],
  phoneColumns: readonly number[],
): { name: string; flag: ListFlag; cell: (row: number) => string } | null {
  const made = LIST_FLAGS[flag % LIST_FLAGS.length];
  if (made === undefined) return null;
  const own = phoneColumns.filter((column) => header[column] === made.of);
  const isDenied = (row: number): boolean => denied[row % denied.length] ?? false;
  const cell = (row: number): string =>
    (isDenied(row) === made.allows ? made.no : made.yes)[(row + choice) % 2] ?? '';
  return {
    name: made.name,
    flag: {
      column: header.length,
      allows: made.allows,
      phoneColumns: own.length > 0 ? own : [...phoneColumns],
    },
    cell,
  };
}

/** Days from D0 on which the rows of a list, in turn, have a consent given and withdrawn. */
export interface ListConsentPlan {
  given: (number | null)[];
  withdrawn: (number | null)[];
  style: number;
}

/** Plans of the consents of a contact list; one in a few has any. */
export const listConsentPlans: fc.Arbitrary<ListConsentPlan | null> = fc.option(
  fc.record({
    given: fc.array(fc.constantFrom(null, -400, -200, -30, -1, 0), { minLength: 5, maxLength: 7 }),
    withdrawn: fc.array(fc.constantFrom(null, null, null, null, null, -200, -30, -1, 0, 2), {
      minLength: 4,
      maxLength: 9,
    }),
    style: fc.nat({ max: 1 }),
  }),
  { freq: 2 },
);

/** The names of the two columns, and their cells in a row. */
export function makeListConsents({ given, withdrawn, style }: ListConsentPlan, d0: Day) {
  const write = (offset: number | null | undefined): string => {
    if (offset === null || offset === undefined) return '';
    const [year = '', month = '', day = ''] = isoOf(d0 + offset).split('-');
    return style === 0 ? `${year}-${month}-${day}` : `${day}/${month}/${year}`;
  };
  return {
    names: ['Consentement le', 'Désinscrit le'],
    cells: (row: number) => [write(given[row % given.length]), write(withdrawn[row % withdrawn.length])],
  };
}

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

/** Writes an entry's own date, now and then with a time, or as one that does not exist. */
function writeRegistered({ registered, choice }: LinePlan, d0: Day): string {
  if (registered === null) return '';
  if (registered === 'no date') return choice % 2 === 0 ? '31/02/2024' : 'inconnue';
  const iso = isoOf(d0 + registered);
  const [year = '', month = '', day = ''] = iso.split('-');
  return (
    [iso, `${day}/${month}/${year}`, `${iso} 23:30:00`, `${day}/${month}/${year} 00:15`][choice % 4] ?? iso
  );
}

const JUNK = '123456789012345';
const UNDATED = { registered: '' };

/** Makes an export; an answer or a flag has a line for most numbers, a plain list for the planned ones. */
export function makeExport(plan: ExportPlan, index: number, pool: MadeNumber[], d0: Day): OppositionExport {
  const isList = plan.variant === 'plain' || plan.variant === 'header';
  const planned = plan.lines.filter(({ listed }) => listed || !isList);
  const lines = (planned.length > 0 ? planned : plan.lines).map((line) => ({
    number: writeLine(line, pool),
    flag: flagOf(plan, line.listed).text,
    registered: writeRegistered(line, d0),
  }));
  const free = flagOf(plan, false).text;
  if (plan.full && !isList)
    for (const number of pool) lines.push({ number: writeBare(number, plan.flag), flag: free, ...UNDATED });
  if (plan.junk) lines.push({ number: JUNK, flag: flagOf(plan, true).text, ...UNDATED });
  const { variant } = plan;
  const dated = plan.dated && variant !== 'plain' && variant !== 'answers';
  return { ...fileName(plan, index, d0), variant, flagName: flagOf(plan, true).name, dated, lines };
}

/** Makes the lines of the own list. */
export function makeOwn(
  plan: { lines: LinePlan[]; junk: boolean; dated: boolean } | null,
  pool: MadeNumber[],
  d0: Day,
): OwnList | null {
  if (plan === null) return null;
  const lines = plan.lines.map((line) => ({
    number: writeLine(line, pool),
    registered: writeRegistered(line, d0),
  }));
  if (plan.junk) lines.push({ number: JUNK, ...UNDATED });
  return { dated: plan.dated, lines };
}
