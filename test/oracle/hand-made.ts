import type { CallRow, Campaign, ConsentRow, Options } from './campaign.ts';
import { expected } from './oracle.ts';

const OPTIONS: Options = {
  start: '2024-05-06',
  end: null,
  law: null,
  basis: null,
  sector: 'general',
  audience: 'consumers',
  purpose: null,
  callerIds: [],
  dialing: 'automatic',
  accepted: [],
  callsTimezone: null,
  callsUntil: null,
  oppositionDate: null,
  bloctelFlag: null,
  territoryFrom: 'number',
  policy: {},
};

/** What a hand-made case names; the rest is a quiet campaign of May 2024 with nothing to bar. */
export interface Case {
  /** Phone cells of each row. */
  rows?: string[][];
  persons?: string[];
  opposed?: string[];
  /** Dates of the opposed numbers, in their order; an empty one for none. */
  registered?: string[];
  answers?: Record<string, string> | null;
  own?: string[];
  ownRegistered?: string[];
  consents?: Partial<ConsentRow>[] | null;
  calls?: Partial<CallRow>[];
  options?: Partial<Options>;
}

/** An outbound call that nobody took. */
export const call = (
  number: string,
  when: string,
  outcome = 'unanswered',
  more: Partial<CallRow> = {},
): CallRow => ({
  number,
  when,
  direction: 'sortant',
  outcome,
  callId: '',
  agent: '',
  ...more,
});

const EMPTY: ConsentRow = {
  number: '0612345678',
  given: '',
  withdrawn: '',
  expires: '',
  appointment: '',
  request: '',
  slots: '',
  purpose: '',
  proof: 'rec',
};

function oppositions(given: Case, date: string): Campaign['oppositions'] {
  const { opposed = [], registered = [], answers = null } = given;
  const common = { flagName: '', nameDate: date, dated: false };
  const plain = opposed.map((number, i) => ({ number, flag: '', registered: registered[i] ?? '' }));
  const known = plain.length > 0 ? plain : [{ number: '0999999999', flag: '', registered: '' }];
  const dated = registered.length > 0;
  const variant = dated ? ('header' as const) : ('plain' as const);
  const list = { ...common, dated, name: 'list.csv', variant, lines: known };
  if (answers === null) return [list];
  const lines = Object.entries(answers).map(([number, flag]) => ({ number, flag, registered: '' }));
  return [list, { ...common, name: 'retour.csv', variant: 'answers' as const, lines }];
}

function ownList({ own, ownRegistered = [] }: Case): Campaign['own'] {
  if (own === undefined) return null;
  const lines = own.map((number, i) => ({ number, registered: ownRegistered[i] ?? '' }));
  return { dated: ownRegistered.length > 0, lines };
}

/** Makes the campaign of a case. */
export function makeCase(given: Case): Campaign {
  const rows = given.rows ?? [['0612345678']];
  const width = Math.max(...rows.map((cells) => cells.length));
  const options = { ...OPTIONS, ...given.options };
  const filler = call('0199999999', `${options.start} 11:00:00`, 'unanswered', { direction: 'entrant' });
  const header = ['nom', ...Array.from({ length: width }, (_, column) => `tel${column}`), 'dossier'];
  return {
    dialect: { delimiter: ';', encoding: 'utf8', newline: '\n', quoteAll: false, finalNewline: true },
    contacts: {
      header,
      phoneColumns: Array.from({ length: width }, (_, column) => column + 1),
      personColumn: given.persons === undefined ? null : width + 1,
      postcodeColumn: null,
      flag: null,
      consents: null,
      rows: rows.map((cells, index) => ({
        cells: ['x', ...cells, ...Array(width - cells.length).fill(''), given.persons?.[index] ?? ''],
        blankBefore: 0,
      })),
    },
    oppositions: oppositions(given, options.start),
    own: ownList(given),
    consents: given.consents?.map((row) => ({ ...EMPTY, ...row })) ?? null,
    logs: [
      {
        name: 'calls.csv',
        language: 'fr',
        splitTime: false,
        rows: [...(given.calls ?? []).map((row) => ({ ...call('', ''), ...row })), filler],
      },
    ],
    options,
  };
}

/** One word a row: `kept`, or its rules and the day from which it is free. */
export function verdicts(given: Case): string[] {
  const { kept, excluded } = expected(makeCase(given));
  const rows: string[] = [];
  for (const { index } of kept) rows[index] = 'kept';
  for (const { index, rules, callableFrom } of excluded)
    rows[index] = [...rules, callableFrom].filter((word) => word !== '').join(' ');
  return rows;
}

/** Line and rule of every finding on a call. */
export const findings = (given: Case): string[] =>
  expected(makeCase(given)).callFindings.map(({ line, rule }) => `${line} ${rule}`);

/** Rule and severity of every finding on the campaign. */
export const campaignFindings = (given: Case): string[] =>
  expected(makeCase(given)).campaignRules.map(({ rule, severity }) => `${rule} ${severity}`);
