import fc from 'fast-check';
import { type Day, dayOf, firstLawfulDay, regimeOf } from './calendar.ts';
import type { Campaign, ContactList, ContactRow, Dialect, Options } from './campaign.ts';
import { logPlans, makeLogs } from './generator-calls.ts';
import { makeRegister, type Requests, registerPlans } from './generator-consents.ts';
import {
  exportPlans,
  listConsentPlans,
  listFlagPlans,
  makeExport,
  makeListConsents,
  makeListFlag,
  makeOwn,
  ownPlans,
} from './generator-lists.ts';
import {
  type CellPlan,
  cellPlans,
  type MadeNumber,
  madeNumbers,
  writeBare,
  writeCell,
} from './generator-numbers.ts';
import { dialects, makeOptions, mostly, optionPlans, starts } from './generator-options.ts';
import { gapsOf } from './oracle.ts';
import { banOf } from './sectors.ts';

interface RowPlan {
  first: CellPlan;
  second: CellPlan;
  name: string;
  person: number;
  blankBefore: number;
  postcode: string;
}

const NAMES = [
  'Marie Lefèvre',
  'Hervé Dupont',
  'O’Brien "Jo"',
  'Sté Dumas;Fils',
  'Garcia, Inès',
  'Zoé\nMaçon',
  '',
];

/** Few places, so that the rows of a number now agree and now do not. */
const POSTCODES = [
  ...[
    '97400',
    '97400',
    '97 410',
    '97400.0',
    '97400 Saint-Denis',
    '97200',
    'FR-97200',
    '97110',
    '97150',
    '97133',
  ],
  ...['98800', '98714', '97500', '98600', '75011', '1000', '98000', '', '', 'n/a', '974'],
];

const rowPlans: fc.Arbitrary<RowPlan> = fc.record({
  first: cellPlans,
  second: cellPlans,
  name: fc.constantFrom(...NAMES),
  person: fc.nat({ max: 9 }),
  blankBefore: mostly(0, 25, 1, 2),
  postcode: fc.constantFrom(...POSTCODES),
});

const listPlans = fc.record({
  rows: fc.array(rowPlans, { minLength: 3, maxLength: 18 }),
  twoColumns: fc.boolean(),
  hasPersons: mostly(false, 3, true),
  hasPostcodes: mostly(false, 3, true),
  /** Rows that all hold one more number; ten still link, eleven do not. */
  switchboard: mostly(0, 5, 10, 11),
  flag: listFlagPlans,
  consents: listConsentPlans,
});

type ListPlan = typeof listPlans extends fc.Arbitrary<infer T> ? T : never;

/** Adds the shared number to fresh rows, each with a number of the pool beside it. */
function switchboardRows(
  { switchboard, twoColumns, hasPostcodes }: ListPlan,
  pool: MadeNumber[],
): ContactRow[] {
  const shared = pool.at(-1);
  if (shared === undefined) return [];
  return Array.from({ length: switchboard }, (_, index) => {
    const own = pool[index % (pool.length - 1)] ?? shared;
    const [one, two] = [writeBare(shared, index), writeBare(own, index)];
    const phones = twoColumns ? [one, two] : [`${one} / ${two}`];
    const postcode = hasPostcodes ? ['75011'] : [];
    return { cells: [`s${index}`, 'Standard', ...phones, '', 'Brest', ...postcode], blankBefore: 0 };
  });
}

/** The contact list: id, name, one or two phone columns, file number, town. */
function makeContacts(plan: ListPlan, pool: MadeNumber[], { encoding }: Dialect, d0: Day): ContactList {
  const usual = plan.switchboard > 0 ? pool.slice(0, -1) : pool;
  const rows = plan.rows.map((row, index) => {
    const cells = plan.twoColumns ? [row.first, row.second] : [row.first];
    const phones = cells.map((cell) => writeCell(cell, usual, encoding));
    const person = row.person < 4 ? `D${row.person}` : '';
    return {
      cells: [
        `c${index + 1}`,
        row.name,
        ...phones,
        person,
        'Orléans',
        ...(plan.hasPostcodes ? [row.postcode] : []),
      ],
      blankBefore: row.blankBefore,
    };
  });
  const header = [
    'id',
    'nom',
    ...(plan.twoColumns ? ['telephone', 'mobile'] : ['telephone']),
    'dossier',
    'ville',
    ...(plan.hasPostcodes ? ['code postal'] : []),
  ];
  const list = {
    header,
    phoneColumns: plan.twoColumns ? [2, 3] : [2],
    personColumn: plan.hasPersons ? header.indexOf('dossier') : null,
    postcodeColumn: plan.hasPostcodes ? header.indexOf('code postal') : null,
    flag: null,
    consents: null,
    rows: [...rows, ...switchboardRows(plan, pool)],
  };
  return withConsents(plan, withFlag(plan, list), d0);
}

/** The list with two last columns of the days of consents, where it is planned. */
function withConsents(plan: ListPlan, list: ContactList, d0: Day): ContactList {
  if (plan.consents === null) return list;
  const { names, cells } = makeListConsents(plan.consents, d0);
  const given = list.header.length;
  return {
    ...list,
    header: [...list.header, ...names],
    consents: { given, withdrawn: given + 1 },
    rows: list.rows.map((row, index) => ({ ...row, cells: [...row.cells, ...cells(index)] })),
  };
}

/** The list with a last column that says who is not to be called, where it is planned. */
function withFlag(plan: ListPlan, list: ContactList): ContactList {
  const made = plan.flag && makeListFlag(plan.flag, list.header, list.phoneColumns);
  if (!made) return list;
  const { name, flag, cell } = made;
  const rows = list.rows.map((row, index) => ({ ...row, cells: [...row.cells, cell(index)] }));
  return { ...list, header: [...list.header, name], flag, rows };
}

/** The gaps that a campaign shows, accepted from the first on with the given appetite. */
function acceptGaps(campaign: Campaign, appetite: number): Campaign {
  const gaps = gapsOf(campaign);
  const accepted = gaps.slice(0, appetite === 0 ? 1 : gaps.length);
  const options: Options = { ...campaign.options, accepted };
  return { ...campaign, options };
}

const plans = fc.record({
  dialect: dialects,
  start: starts,
  pool: fc.array(madeNumbers, { minLength: 6, maxLength: 22, size: 'max' }),
  list: listPlans,
  exports: exportPlans,
  own: ownPlans,
  register: fc.option(registerPlans, { freq: 4 }),
  requests: fc.nat({ max: 15 }),
  logs: fc.option(logPlans, { freq: 15 }),
  options: optionPlans,
  appetite: fc.nat({ max: 9 }),
  byPostcode: mostly(true, 3, false),
});

type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never;

/** Before the reform a ban only stops the run, which is seen soon enough. */
function softened(draw: number, d0: Day, options: Options): Options {
  const isStopped = banOf(d0, options) === 'error' && regimeOf(d0, options.law) !== 'opt-in';
  return isStopped && draw > 2 ? { ...options, sector: 'housing-adaptation' } : options;
}

/** A register holds requests mostly where calls are banned, and often where insurances are sold; elsewhere they say nothing. */
function requestsOf(draw: number, d0: Day, options: Options): Requests {
  const most = banOf(d0, options) !== null ? 1 : options.sector === 'insurance' ? 10 : 14;
  return draw < most ? 'none' : draw % 3 === 0 ? 'only' : 'some';
}

function makeCampaign(plan: Plan): Campaign {
  const { dialect, pool } = plan;
  const { law, audience } = plan.options;
  const d0 = firstLawfulDay(dayOf(plan.start), law, audience);
  const territoryFrom =
    plan.list.hasPostcodes && plan.byPostcode ? ('postcode' as const) : ('number' as const);
  const planned = { ...makeOptions(plan.options, plan.start, d0), territoryFrom };
  const options = softened(plan.requests, d0, planned);
  const zone = options.callsTimezone ?? 'Europe/Paris';
  const requests = requestsOf(plan.requests, d0, options);
  const logs = plan.logs === null ? null : makeLogs(plan.logs, pool, d0, zone);
  const campaign: Campaign = {
    dialect,
    contacts: makeContacts(plan.list, pool, dialect, d0),
    oppositions: plan.exports.map((file, index) => makeExport(file, index, pool, d0)),
    own: makeOwn(plan.own, pool, d0),
    consents: plan.register && makeRegister(plan.register, requests, pool, d0, logs, zone),
    logs,
    options,
  };
  return acceptGaps(campaign, plan.appetite);
}

/** Whole campaigns: lists, registers and logs that hit the edges of the law, in many dialects. */
export const campaigns: fc.Arbitrary<Campaign> = plans.map(makeCampaign);
