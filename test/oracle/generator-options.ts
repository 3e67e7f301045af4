import fc from 'fast-check';
import { type Day, isoOf } from './calendar.ts';
import type { Dialect, Options, Policy } from './campaign.ts';

/** Ways of writing a file. A lone CR and UTF-16 come now and then. */
export const dialects: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(';', ';', ',', '\t', '|'),
  encoding: fc.constantFrom('utf8', 'utf8-bom', 'windows-1252', 'utf16le'),
  newline: fc.constantFrom('\n', '\r\n', '\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  finalNewline: fc.boolean(),
});

/** Starts on both sides of the changes of the law, on weekends, holidays and leap days. */
export const starts = fc.constantFrom(
  ...['2022-03-31', '2022-04-01', '2022-04-02', '2022-04-03', '2025-07-01', '2025-07-02'],
  ...['2023-02-24', '2023-02-28', '2023-03-01', '2023-03-04', '2023-03-29', '2023-04-10'],
  ...['2024-02-29', '2024-05-01', '2024-05-06', '2024-05-08', '2024-05-09', '2024-05-18', '2024-05-20'],
  ...['2026-06-15', '2026-07-14', '2026-07-31', '2026-08-07', '2026-08-08', '2026-08-10', '2026-08-11'],
  ...['2026-08-12', '2026-08-15', '2026-09-15', '2026-10-12', '2026-10-31', '2026-11-11', '2026-12-24'],
  // The fifth working day after a request lies behind a Saturday, a Sunday and a holiday, or it does not.
  ...['2026-08-13', '2026-08-17', '2026-08-20', '2026-08-21', '2026-09-18'],
  ...['2029-02-27', '2029-02-28', '2029-03-01'],
);

/** Mostly the first, now and then one of the others. */
export function mostly<T>(usual: T, weight: number, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** Options as days from D0, before the campaign is put together. */
export interface OptionPlan {
  end: number | 'start' | null;
  law: string | null;
  basis: Options['basis'];
  sector: string;
  audience: Options['audience'];
  purpose: string | null;
  callerIds: string[];
  dialing: Options['dialing'];
  callsTimezone: string | null;
  until: number | null;
  oppositionAge: number | null;
  bloctelFlag: Options['bloctelFlag'];
  policy: Policy;
  /** Whether the press asks for consents although it need not. */
  pressAsks: boolean;
}

/** Plans of the options. */
export const optionPlans: fc.Arbitrary<OptionPlan> = fc.record({
  end: mostly<OptionPlan['end']>(null, 1, 0, 5, 29, 31, 61, 'start'),
  law: mostly<string | null>(null, 9, '2023-01-15', '2024-05-01', '2026-09-01'),
  basis: mostly<Options['basis']>(null, 5, 'consent', 'contract'),
  sector: mostly(
    'general',
    1,
    ...['press', 'press', 'insurance', 'insurance', 'insurance', 'telecom'],
    ...['energy-renovation', 'energy-renovation', 'cpf-training', 'housing-adaptation', 'housing-adaptation'],
  ),
  audience: mostly<Options['audience']>('consumers', 9, 'b2b'),
  purpose: mostly<string | null>(null, 3, 'assurance', 'télécom'),
  callerIds: mostly<string[]>(
    [],
    6,
    ['0162123456'],
    ['0948123456', '0270123456'],
    ['0145123456'],
    ['0598712345'],
    ['0937123456'],
    ['0612345678'],
    ['0892123456'],
    ['3620'],
    ['withheld'],
  ),
  dialing: mostly<Options['dialing']>('automatic', 9, 'machine'),
  callsTimezone: fc.constantFrom(null, null, 'Europe/Paris', 'Indian/Reunion'),
  until: fc.constantFrom(null, 0, -1, -7, -8, -29, -30),
  oppositionAge: mostly<number | null>(null, 4, 0, 10, 30, 31),
  bloctelFlag: mostly<Options['bloctelFlag']>(null, 3, 'listed', 'callable'),
  policy: mostly<Policy>(
    {},
    5,
    { refusalPause: 'off' },
    { bloctelAfterEnd: 'ignore' },
    { switchboardRows: 2 },
  ),
  pressAsks: fc.boolean(),
});

/** The options of a campaign, with nothing accepted yet. */
export function makeOptions(plan: OptionPlan, start: string, d0: Day): Omit<Options, 'territoryFrom'> {
  const day = (offset: number | null): string | null => (offset === null ? null : isoOf(d0 + offset));
  const { until, oppositionAge, end, pressAsks, ...same } = plan;
  const asks = pressAsks && same.sector === 'press';
  return {
    ...same,
    policy: asks ? { ...same.policy, pressConsent: 'ask' } : same.policy,
    start,
    end: end === 'start' ? start : day(end),
    accepted: [],
    callsUntil: day(until),
    oppositionDate: day(oppositionAge === null ? null : -oppositionAge),
  };
}
